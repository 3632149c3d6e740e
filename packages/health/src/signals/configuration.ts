import type { KubeObject } from "@towline/kernel";
import { eventLine, explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import { isBeingCreated, latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";

/** Something that a pod needs and does not find. */
interface Missing {
  /** `ConfigMap/checkout-config`, where the message names it. */
  readonly object: string | undefined;
  readonly what: string;
}

const kinds: Readonly<Record<string, string>> = { configmap: "ConfigMap", secret: "Secret" };

const inWords = (kind: string, name: string): string => `${kinds[kind.toLowerCase()] ?? kind}/${name}`;

/** The kubelet's cache is behind for a moment after an object was made. */
const isTransient = (message: string): boolean => /failed to sync \S+ cache/.test(message);

const missingIn = (message: string, pod: KubeObject): Missing | undefined => {
  const object = /\b(configmap|secret) "([^"]+)" not found/i.exec(message);
  if (object) {
    const name = inWords(object[1] ?? "", object[2] ?? "");
    return { object: name, what: `${name} does not exist` };
  }
  const key = /couldn't find key (\S+) in (ConfigMap|Secret) (?:\S+\/)?(\S+)/i.exec(message);
  if (key) {
    const name = inWords(key[2] ?? "", key[3] ?? "");
    return { object: name, what: `${name} has no key ${key[1]}` };
  }
  const file = /for volume "([^"]+)".*references non-existent (?:config|secret) key: (\S+)/.exec(message);
  if (file) {
    const name = volumeSource(pod, file[1] ?? "");
    return { object: name, what: `${name ?? `volume ${file[1]}`} has no key ${file[2]}` };
  }
  return undefined;
};

const volumeSource = (pod: KubeObject, volume: string): string | undefined => {
  const volumes: readonly {
    name: string;
    configMap?: { name: string };
    secret?: { secretName: string };
  }[] = pod.spec?.volumes ?? [];
  const found = volumes.find(({ name }) => name === volume);
  if (found?.configMap) return `ConfigMap/${found.configMap.name}`;
  if (found?.secret) return `Secret/${found.secret.secretName}`;
  return undefined;
};

const graceOf = (facts: Facts, missing: Missing): number =>
  missing.object !== undefined && facts.options.ownConfiguration?.has(missing.object)
    ? grace.final
    : grace.foreignConfiguration;

export const configurationSignals = (facts: Facts): readonly Signal[] =>
  facts.pods.flatMap((pod) => [...containerSignals(facts, pod), ...mountSignals(facts, pod)]);

const missingSignal = (
  facts: Facts,
  pod: PodFacts,
  missing: Missing,
  told: { readonly reason: string; readonly evidence: readonly string[]; readonly container?: string },
): Signal => ({
  id: `configuration:${missing.what}`,
  reason: told.reason,
  graceMilliseconds: graceOf(facts, missing),
  nature: "broken",
  explanation: explain(facts, {
    ...told,
    what: `${missing.what}, and ${told.container ? `container ${told.container}` : "the pod"} needs it`,
    pod: pod.name,
    hint: `Add it to the configuration of this service, or correct the reference in the manifest`,
  }),
});

const containerSignals = (facts: Facts, pod: PodFacts): readonly Signal[] =>
  pod.containers.flatMap(({ name, waiting }) => {
    const message = waiting?.message ?? "";
    if (waiting?.reason !== "CreateContainerConfigError" || isTransient(message)) return [];
    const told = { reason: waiting.reason, container: name, evidence: [`${waiting.reason}: ${message}`] };
    const missing = missingIn(message, pod.object);
    if (missing !== undefined) return [missingSignal(facts, pod, missing, told)];
    const byRoot = /runAsNonRoot|run as root/i.test(message);
    const explanation = explain(facts, {
      ...told,
      what: `container ${name} cannot be configured: ${message}`,
      pod: pod.name,
      hint: byRoot
        ? "Set USER to a number other than 0 in the Dockerfile, or runAsUser in the manifest"
        : "Correct this container in the manifest",
    });
    const graceMilliseconds = byRoot ? grace.final : grace.startProblem;
    return [
      { id: `configuration:${name}`, reason: told.reason, graceMilliseconds, nature: "broken", explanation },
    ];
  });

/** What cannot be mounted shows nowhere but in events, which stay after it has healed. */
const mountSignals = (facts: Facts, pod: PodFacts): readonly Signal[] => {
  const event = latestEvent(pod, "FailedMount", "FailedAttachVolume");
  if (event === undefined || !isBeingCreated(pod) || isTransient(event.message)) return [];
  const evidence = [eventLine(event)];
  const missing = missingIn(event.message, pod.object);
  if (missing !== undefined) return [missingSignal(facts, pod, missing, { reason: event.reason, evidence })];
  const elsewhere = /Multi-Attach/.test(event.message);
  const explanation = explain(facts, {
    what: elsewhere ? "its volume is still attached to another node" : "a volume cannot be mounted",
    reason: event.reason,
    pod: pod.name,
    evidence: [...evidence, `Node ${pod.node}`],
    hint: elsewhere
      ? 'Use strategy type "Recreate" for a volume that one node at a time may mount'
      : "See what Kubernetes reports about the volume",
  });
  const graceMilliseconds = elsewhere ? grace.volumeAttachedElsewhere : grace.limit;
  return [{ id: "volume", reason: event.reason, graceMilliseconds, nature: "broken", explanation }];
};

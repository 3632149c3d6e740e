import { eventLine, explain, type Facts } from "../facts.ts";
import { crashes, grace } from "../grace.ts";
import { type ContainerFacts, latestEvent, logsOf, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";
import type { Terminated } from "../wire.ts";
import { neverRan } from "./start.ts";

interface Crash {
  readonly pod: PodFacts;
  readonly container: ContainerFacts;
  readonly ended: Terminated;
}

const isOutOfMemory = ({ ended }: Crash): boolean => ended.reason === "OOMKilled";

const crashesOf = (pod: PodFacts): readonly Crash[] =>
  pod.containers.flatMap((container) => {
    const { ended, terminations } = container;
    return ended === undefined || terminations === 0 || neverRan(container)
      ? []
      : [{ pod, container, ended }];
  });

/**
 * Every pod crashes. One that was Ready between two crashes does not count as a good one: without a readiness probe a
 * container is Ready whenever it runs.
 */
const graceOf = (facts: Facts, all: readonly Crash[], worst: Crash): number => {
  const affected = new Set(all.map(({ pod }) => pod.name));
  if (!facts.pods.every((pod) => affected.has(pod.name))) return grace.limit;
  const { terminations } = worst.container;
  if (facts.firstInstall) {
    if (terminations < crashes.onFirstInstall) return grace.limit;
    return isOld(facts, worst.pod) ? grace.final : grace.crashOnFirstInstall;
  }
  const needed = isOutOfMemory(worst) ? crashes.outOfMemory : crashes.onUpdate;
  return terminations >= needed ? grace.final : grace.limit;
};

/** It has had its time before anybody looked. */
const isOld = ({ now }: Facts, { object }: PodFacts): boolean =>
  now - (Date.parse(object.metadata.creationTimestamp ?? "") || now) >= grace.crashOnFirstInstall;

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** The kubelet's words before it restarts a container whose liveness or startup probe failed. */
const failedProbe = ({ pod, container }: Crash): string | undefined => {
  const message = String(latestEvent(pod, "Killing")?.message ?? "");
  return new RegExp(`^Container ${container.name} failed (liveness|startup) probe`).exec(message)?.[1];
};

const whatOf = (crash: Crash): string => {
  const probe = failedProbe(crash);
  if (probe === undefined || isOutOfMemory(crash)) return whatHappened(crash);
  const { name, terminations } = crash.container;
  return `container ${name} was restarted ${times(terminations)} because its ${probe}Probe failed`;
};

const whatHappened = ({ container, ended }: Crash): string => {
  const { name, terminations, role, spec } = container;
  const often = times(terminations);
  if (ended.reason === "OOMKilled") {
    const limit = spec.resources?.limits?.memory;
    return `container ${name} was killed ${often} for using more memory than ${limit ? `its limit of ${limit}` : "there is"} (OOMKilled)`;
  }
  if (ended.exitCode === 0 && role === "main")
    return `container ${name} ended ${often} with exit code 0, although it should keep running`;
  return `container ${name} crashed ${often} with exit code ${ended.exitCode}${ended.reason && ended.reason !== "Error" ? ` (${ended.reason})` : ""}`;
};

const hints: Readonly<Record<number, string>> = {
  0: "Its command must stay in the foreground; for work that ends use a Job instead of a Deployment",
  126: 'The command is not executable: correct "command" in the manifest or ENTRYPOINT in the Dockerfile',
  127: 'The command was not found: correct "command" in the manifest or ENTRYPOINT in the Dockerfile',
  137: "It was killed from outside: look at its liveness probe and its memory",
  139: "It crashed by a memory fault (SIGSEGV): look at its native code and its platform",
  143: "It was told to stop: look at its liveness probe",
};

const hintOf = (crash: Crash): string => {
  if (isOutOfMemory(crash)) return "Raise resources.limits.memory of this container, or make it use less";
  const probe = failedProbe(crash);
  if (probe !== undefined)
    return `Check path and port of its ${probe}Probe; a program that needs long to start needs a startupProbe with a higher failureThreshold`;
  return (
    hints[crash.ended.exitCode] ?? "Its last log lines say why: correct the program or its configuration"
  );
};

export const crashSignals = (facts: Facts): readonly Signal[] => {
  const all = facts.pods.flatMap(crashesOf);
  const names = [...new Set(all.map(({ container }) => container.name))];
  return names.flatMap((name) => {
    const worst = all
      .filter(({ container }) => container.name === name)
      .toSorted((a, b) => b.container.terminations - a.container.terminations)[0];
    return worst === undefined ? [] : [signalOf(facts, all, worst)];
  });
};

const signalOf = (facts: Facts, all: readonly Crash[], worst: Crash): Signal => {
  const { pod, container, ended } = worst;
  const reason = isOutOfMemory(worst) ? "OOMKilled" : (container.waiting?.reason ?? ended.reason ?? "Crash");
  const place = { pod: pod.name, container: container.name };
  const explanation = explain(facts, {
    ...place,
    what: whatOf(worst),
    reason,
    evidence: [
      container.waiting ? `${container.waiting.reason}: ${container.waiting.message ?? ""}` : "",
      `Last end: ${ended.reason ?? "Error"}, exit code ${ended.exitCode}${ended.message ? `: ${ended.message}` : ""}`,
      eventLine(latestEvent(pod, "Unhealthy")),
      podsLine(facts, all, container.name),
    ],
    hint: hintOf(worst),
    logs: logsOf(container),
  });
  return {
    id: `crash:${container.name}`,
    reason,
    graceMilliseconds: graceOf(facts, all, worst),
    nature: "broken",
    explanation,
  };
};

const podsLine = (facts: Facts, all: readonly Crash[], name: string): string => {
  const count = all.filter(({ container }) => container.name === name).length;
  const nodes = [...new Set(all.map(({ pod }) => pod.node))].join(", ");
  if (count < facts.pods.length) return `${count} of ${facts.pods.length} pods, on ${nodes}`;
  return count === 1
    ? "The only pod of this revision is affected"
    : `All ${count} pods of this revision are affected`;
};

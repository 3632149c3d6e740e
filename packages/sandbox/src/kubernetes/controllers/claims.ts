import { listOf, mapOf, textMapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import type { WriteRecord } from "../registry/store.ts";
import type { Agenda } from "./agenda.ts";
import type { Client } from "./client.ts";
import type { EventRecorder } from "./events.ts";
import { WorkQueue } from "./work-queue.ts";

/** StorageClasses are not stored: these are there, the empty one is the default. */
const CLASSES = new Set(["", "standard", "gp2", "gp3"]);

const phaseOf = (claim: KubeObject): string => textOf(mapOf(claim.status).phase);

/** Gives each claim a volume at once. A claim of a class that is not there stays pending, and an event says so. */
export class ClaimBinder {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #queue: WorkQueue;

  constructor(agenda: Agenda, client: Client, events: EventRecorder, reaction: number) {
    this.#client = client;
    this.#events = events;
    this.#queue = new WorkQueue(agenda, reaction, (key) => this.#bind(key));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "PersistentVolumeClaim" && verb === "create")
      this.#queue.add(`${object.metadata.namespace}/${object.metadata.name}`);
  }

  #bind(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const claim = this.#client.get("PersistentVolumeClaim", namespace, name);
    if (!claim || phaseOf(claim) === "Bound") return;
    const spec = mapOf(claim.spec);
    const className = textOf(spec.storageClassName);
    if (!CLASSES.has(className)) {
      const message = `storageclass.storage.k8s.io "${className}" not found`;
      this.#events.record(claim, { type: "Warning", reason: "ProvisioningFailed", message });
      return;
    }
    const annotations = {
      ...claim.metadata.annotations,
      "pv.kubernetes.io/bind-completed": "yes",
      "pv.kubernetes.io/bound-by-controller": "yes",
    };
    const volumeName = `pvc-${claim.metadata.uid}`;
    const bound = { ...claim, metadata: { ...claim.metadata, annotations }, spec: { ...spec, volumeName } };
    const written = this.#client.update(bound);
    const capacity = mapOf(mapOf(spec.resources).requests);
    const status = { phase: "Bound", accessModes: spec.accessModes, capacity };
    this.#client.update({ ...written, status }, "status");
  }
}

export function claimsOf(pod: Pod): string[] {
  return (pod.spec.volumes ?? []).flatMap((volume) => {
    const name = textOf(mapOf(volume.persistentVolumeClaim).claimName);
    return name ? [name] : [];
  });
}

/** What about its claims keeps a Pod from a node, in the scheduler's words; undefined where nothing does. */
export function claimProblem(client: Client, pod: Pod): string | undefined {
  const { namespace = "" } = pod.metadata;
  for (const name of claimsOf(pod)) {
    const claim = client.get("PersistentVolumeClaim", namespace, name);
    if (!claim) return `persistentvolumeclaim "${name}" not found`;
    if (phaseOf(claim) !== "Bound") return "pod has unbound immediate PersistentVolumeClaims";
  }
  return undefined;
}

/** The claims that a StatefulSet makes for one of its Pods, by the name of the volume. */
export function claimsFor(
  set: KubeObject,
  pod: string,
): { volume: string; claim: Pick<KubeObject, "metadata" | "spec"> }[] {
  const spec = mapOf(set.spec);
  const labels = textMapOf(mapOf(spec.selector).matchLabels);
  return listOf(spec.volumeClaimTemplates).map((template) => {
    const { metadata, spec: wanted } = mapOf(template);
    const { name, ...rest } = mapOf(metadata);
    const claimName = `${textOf(name)}-${pod}`;
    const own = { ...rest, name: claimName, namespace: set.metadata.namespace };
    return {
      volume: textOf(name),
      claim: { metadata: { ...own, labels: { ...textMapOf(rest.labels), ...labels } }, spec: wanted },
    };
  });
}

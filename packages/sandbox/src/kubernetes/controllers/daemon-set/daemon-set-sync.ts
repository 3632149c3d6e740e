import { ApiFailure } from "../../model/api-failure.ts";
import { same } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { DaemonSet, DaemonSetStatus } from "../../model/workloads.ts";
import type { Client } from "../client.ts";
import { templateHash } from "../deployment/template-hash.ts";
import type { EventRecorder } from "../events.ts";
import { isOver, isReady, isTerminating } from "../pod-state.ts";
import { patchOf, RevisionHistory } from "../revisions/history.ts";
import { nodeNamedBy, selects } from "../scheduler.ts";
import { blueprint, REVISION } from "./pod-blueprint.ts";

/** The Pods that were made for one node. */
interface NodePods {
  readonly node: string;
  readonly pods: readonly Pod[];
}

const hashOf = (pod: Pod): string => pod.metadata.labels?.[REVISION] ?? "";

/** One pass of the controller over one DaemonSet. */
export class DaemonSetSync {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #set: DaemonSet;
  readonly #availableOf: (pods: readonly Pod[]) => Pod[];
  readonly #history: RevisionHistory;

  constructor(
    client: Client,
    events: EventRecorder,
    set: DaemonSet,
    availableOf: (pods: readonly Pod[]) => Pod[],
  ) {
    this.#client = client;
    this.#events = events;
    this.#set = set;
    this.#availableOf = availableOf;
    this.#history = new RevisionHistory(client, set);
  }

  /** Throws what the API answered, such as 403: then the pass is repeated. */
  run(): void {
    const { metadata, spec } = this.#set;
    const { namespace = "", uid } = metadata;
    const hash = this.#ensureRevision();
    const pods = this.#client.controlledBy<Pod>("Pod", namespace, uid);
    const nodes = this.#client
      .list("Node", "")
      .filter((node) => selects(spec.template.spec.nodeSelector ?? {}, node));
    const places = nodes.map((node) => ({
      node: node.metadata.name,
      pods: pods.filter((pod) => nodeNamedBy(pod) === node.metadata.name),
    }));
    const stray = pods.filter((pod) => !places.some(({ node }) => nodeNamedBy(pod) === node));
    const failure = metadata.deletionTimestamp ? undefined : this.#manage(places, stray, hash);
    this.#writeStatus(this.#statusOf(places, stray, hash));
    if (failure) throw failure;
    const inUse = [hash, ...pods.map(hashOf)].map((each) => `${metadata.name}-${each}`);
    this.#history.trim(new Set(inUse), spec.revisionHistoryLimit);
  }

  /** The real hash is of Go's own dump of the struct: here it has the same form and other letters. */
  #ensureRevision(): string {
    const { metadata, spec } = this.#set;
    const hash = templateHash(spec.template, 0);
    const revision = this.#history.ensure(patchOf(spec.template), {
      name: `${metadata.name}-${hash}`,
      labels: { ...spec.template.metadata?.labels, [REVISION]: hash },
    });
    return revision.metadata.labels?.[REVISION] ?? hash;
  }

  #manage(places: readonly NodePods[], stray: readonly Pod[], hash: string): ApiFailure | undefined {
    try {
      for (const pod of stray) this.#delete(pod);
      for (const { node, pods } of places) this.#fill(node, pods, hash);
      if (this.#set.spec.updateStrategy.type === "RollingUpdate") this.#roll(places, hash);
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      this.#say("Warning", "FailedCreate", `Error creating: ${error.message}`);
      return error;
    }
  }

  /** One Pod for each node. A node whose Pod is going gets the next one when that is gone. */
  #fill(node: string, pods: readonly Pod[], hash: string): void {
    for (const pod of pods.filter((each) => isOver(each) && !isTerminating(each))) {
      const { name } = pod.metadata;
      this.#say(
        "Warning",
        "FailedDaemonPod",
        `Found failed daemon pod ${pod.metadata.namespace}/${name} on node ${node}, will try to kill it`,
      );
      this.#delete(pod);
    }
    if (pods.length > 0) return;
    const created = this.#client.create<Pod>("Pod", blueprint(this.#set, node, hash));
    this.#say("Normal", "SuccessfulCreate", `Created pod: ${created.metadata.name}`);
  }

  /** Old Pods go: those that do not serve anyway at once, the others as far as unavailability is allowed. */
  #roll(places: readonly NodePods[], hash: string): void {
    const living = places.map(({ pods }) => pods.find((pod) => !isTerminating(pod) && !isOver(pod)));
    const present = living.filter((pod) => pod !== undefined);
    const available = new Set(this.#availableOf(present));
    const missing = living.filter((pod) => pod === undefined || !available.has(pod)).length;
    const old = present.filter((pod) => hashOf(pod) !== hash);
    const spare = Math.max(0, this.#maxUnavailable(places.length) - missing);
    const broken = old.filter((pod) => !available.has(pod));
    const serving = old.filter((pod) => available.has(pod));
    for (const pod of [...broken, ...serving.slice(0, spare)]) this.#delete(pod);
  }

  /** A percentage of the nodes is rounded up. */
  #maxUnavailable(nodes: number): number {
    const amount = this.#set.spec.updateStrategy.rollingUpdate?.maxUnavailable ?? 1;
    if (typeof amount === "number") return amount;
    return Math.ceil((Number.parseInt(amount, 10) * nodes) / 100);
  }

  #delete(pod: Pod): void {
    if (isTerminating(pod)) return;
    this.#client.delete(pod);
    this.#say("Normal", "SuccessfulDelete", `Deleted pod: ${pod.metadata.name}`);
  }

  #statusOf(places: readonly NodePods[], stray: readonly Pod[], hash: string): DaemonSetStatus {
    const first = places.flatMap(({ pods }) => [...pods].sort(byAge).slice(0, 1));
    const available = this.#availableOf(first).length;
    const counts = {
      updatedNumberScheduled: first.filter((pod) => hashOf(pod) === hash).length,
      numberAvailable: available,
      numberUnavailable: places.length - available,
    };
    return {
      currentNumberScheduled: first.length,
      numberMisscheduled: stray.length,
      desiredNumberScheduled: places.length,
      numberReady: first.filter(isReady).length,
      observedGeneration: this.#set.metadata.generation,
      ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    };
  }

  #writeStatus(status: DaemonSetStatus): void {
    if (!same(status, this.#set.status)) this.#client.update({ ...this.#set, status }, "status");
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#events.record(this.#set, { type, reason, message });
  }
}

function byAge(left: Pod, right: Pod): number {
  const key = ({ metadata }: Pod) => `${metadata.creationTimestamp} ${metadata.name}`;
  return key(left) < key(right) ? -1 : 1;
}

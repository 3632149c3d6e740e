import { ApiFailure } from "../../model/api-failure.ts";
import { same } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { ControllerRevision, StatefulSet, StatefulSetStatus } from "../../model/workloads.ts";
import { claimsFor } from "../claims.ts";
import type { Client } from "../client.ts";
import type { EventRecorder } from "../events.ts";
import { isOver, isTerminating } from "../pod-state.ts";
import { patchHash, patchOf, RevisionHistory } from "../revisions/history.ts";
import { blueprint, isHealthy, ordinalOf, revisionOf } from "./pod-blueprint.ts";
import { statefulSetStatus } from "./status.ts";

/** Thrown where this pass may do nothing more: the next change brings the controller back. */
class Waiting extends Error {}

/** By ordinal; undefined for what is not there, or is only being made. */
type Wanted = readonly (Pod | undefined)[];

/** One pass of the controller over one StatefulSet. */
export class StatefulSetSync {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #set: StatefulSet;
  readonly #availableOf: (pods: readonly Pod[]) => Pod[];
  readonly #history: RevisionHistory;
  /** Uids of the Pods that this pass deleted. */
  readonly #deleted = new Set<string | undefined>();

  constructor(
    client: Client,
    events: EventRecorder,
    set: StatefulSet,
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
    const update = this.#ensureRevision();
    const named = this.#history
      .all()
      .find(({ metadata }) => metadata.name === this.#set.status.currentRevision);
    const current = named ?? update;
    const { namespace = "", uid } = this.#set.metadata;
    const pods = this.#client
      .controlledBy<Pod>("Pod", namespace, uid)
      .sort((left, right) => ordinalOf(left) - ordinalOf(right));
    const failure = this.#set.metadata.deletionTimestamp ? undefined : this.#manage(pods, current, update);
    this.#writeStatus(this.#statusOf(pods, current, update));
    if (failure) throw failure;
    const names = [...pods.map(revisionOf), current.metadata.name, update.metadata.name];
    this.#history.trim(new Set(names), this.#set.spec.revisionHistoryLimit);
  }

  #ensureRevision(): ControllerRevision {
    const { metadata, spec, status } = this.#set;
    const patch = patchOf(spec.template);
    const hash = patchHash(patch, status.collisionCount ?? 0);
    return this.#history.ensure(patch, {
      name: `${metadata.name}-${hash}`,
      labels: { ...spec.template.metadata?.labels, "controller.kubernetes.io/hash": hash },
    });
  }

  get #isOrdered(): boolean {
    return this.#set.spec.podManagementPolicy !== "Parallel";
  }

  /** A refusal of the API is returned, to be repeated after the status was written. */
  #manage(
    pods: readonly Pod[],
    current: ControllerRevision,
    update: ControllerRevision,
  ): ApiFailure | undefined {
    try {
      const wanted = this.#fill(pods, current, update);
      this.#condemn(pods);
      this.#roll(wanted, update);
    } catch (error) {
      if (error instanceof ApiFailure) return error;
      if (!(error instanceof Waiting)) throw error;
    }
    return undefined;
  }

  /** From the first ordinal up: each Pod is there and, where order counts, available before the next one. */
  #fill(pods: readonly Pod[], current: ControllerRevision, update: ControllerRevision): Wanted {
    const available = new Set(this.#availableOf(pods));
    const wanted: (Pod | undefined)[] = [];
    for (let ordinal = 0; ordinal < this.#set.spec.replicas; ordinal += 1) {
      const pod = pods.find((each) => ordinalOf(each) === ordinal);
      if (!pod) this.#create(ordinal, this.#isHeldBack(ordinal) ? current : update);
      else if (isOver(pod) && !isTerminating(pod)) this.#replaceEnded(pod);
      wanted.push(pod && isOver(pod) ? undefined : pod);
      const isSettled = pod !== undefined && isHealthy(pod) && available.has(pod);
      if (this.#isOrdered && !isSettled) throw new Waiting();
    }
    return wanted;
  }

  #isHeldBack(ordinal: number): boolean {
    const { type, rollingUpdate } = this.#set.spec.updateStrategy;
    return type === "RollingUpdate" && ordinal < (rollingUpdate?.partition ?? 0);
  }

  /** What is too many goes, the highest first. */
  #condemn(pods: readonly Pod[]): void {
    const condemned = pods.filter((pod) => ordinalOf(pod) >= this.#set.spec.replicas).reverse();
    for (const pod of condemned) {
      if (!isTerminating(pod)) this.#delete(pod);
      if (this.#isOrdered) throw new Waiting();
    }
  }

  /** From the highest ordinal down to the partition, one at a time. A Pod that is not healthy is waited for. */
  #roll(wanted: Wanted, update: ControllerRevision): void {
    if (this.#set.spec.updateStrategy.type === "OnDelete") return;
    for (const pod of wanted.toReversed()) {
      if (!pod) return;
      if (this.#isHeldBack(ordinalOf(pod))) return;
      if (revisionOf(pod) !== update.metadata.name && !isTerminating(pod)) {
        this.#delete(pod);
        return;
      }
      if (!isHealthy(pod)) return;
    }
  }

  #create(ordinal: number, revision: ControllerRevision): void {
    const pod = blueprint(this.#set, ordinal, revision);
    const what = `create Pod ${pod.metadata.name} in StatefulSet ${this.#set.metadata.name}`;
    try {
      this.#createClaims(pod.metadata.name);
      this.#client.create<Pod>("Pod", pod);
    } catch (error) {
      if (error instanceof ApiFailure)
        this.#say("Warning", "FailedCreate", `${what} failed error: ${error.message}`);
      throw error;
    }
    this.#say("Normal", "SuccessfulCreate", `${what} successful`);
  }

  /** They stay when their Pod goes, and the next one of its name finds them. */
  #createClaims(pod: string): void {
    const { namespace = "" } = this.#set.metadata;
    for (const { claim } of claimsFor(this.#set, pod)) {
      const { name } = claim.metadata;
      if (this.#client.get("PersistentVolumeClaim", namespace, name)) continue;
      this.#client.create("PersistentVolumeClaim", claim);
      const what = `create Claim ${name} Pod ${pod} in StatefulSet ${this.#set.metadata.name}`;
      this.#say("Normal", "SuccessfulCreate", `${what} success`);
    }
  }

  #replaceEnded(pod: Pod): void {
    const { name } = this.#set.metadata;
    const [reason, text] =
      pod.status.phase === "Failed"
        ? ["RecreatingFailedPod", "failed"]
        : ["RecreatingTerminatedPod", "terminated"];
    this.#say(
      "Normal",
      reason,
      `StatefulSet ${pod.metadata.namespace}/${name} is recreating ${text} Pod ${pod.metadata.name}`,
    );
    this.#delete(pod);
  }

  #delete(pod: Pod): void {
    this.#client.delete(pod);
    this.#deleted.add(pod.metadata.uid);
    const what = `delete Pod ${pod.metadata.name} in StatefulSet ${this.#set.metadata.name}`;
    this.#say("Normal", "SuccessfulDelete", `${what} successful`);
  }

  #statusOf(
    pods: readonly Pod[],
    current: ControllerRevision,
    update: ControllerRevision,
  ): StatefulSetStatus {
    const staying = pods.filter((pod) => !isTerminating(pod) && !this.#deleted.has(pod.metadata.uid));
    return statefulSetStatus(
      this.#set,
      { pods, staying, available: this.#availableOf(pods) },
      current,
      update,
    );
  }

  #writeStatus(status: StatefulSetStatus): void {
    if (!same(status, this.#set.status)) this.#client.update({ ...this.#set, status }, "status");
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#events.record(this.#set, { type, reason, message });
  }
}

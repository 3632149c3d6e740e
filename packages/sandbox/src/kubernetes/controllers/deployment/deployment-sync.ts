import type { Pod } from "../../model/pods.ts";
import type { Deployment, ReplicaSet } from "../../model/workloads.ts";
import type { Client } from "../client.ts";
import { condition, conditionOf, withCondition } from "../conditions.ts";
import type { EventRecorder } from "../events.ts";
import { revisionOf } from "./annotations.ts";
import { maxUnavailable, newSetReplicas, specReplicas, statusReplicas } from "./replica-count.ts";
import { ReplicaSets } from "./replica-sets.ts";
import { active, isScaled, resizeAll } from "./scaling.ts";
import { countedStatus, type Deadline, hasDeadline, isComplete, judgedStatus, sameStatus } from "./status.ts";
import { byAge } from "./template-hash.ts";

/** One pass of the controller over one Deployment. `deployment` is changed as it goes, like the real one's copy. */
export class DeploymentSync {
  readonly #client: Client;
  readonly #deployment: Deployment;
  readonly #sets: ReplicaSets;
  readonly #deadline: Deadline;

  constructor(client: Client, events: EventRecorder, deployment: Deployment, deadline: Deadline) {
    this.#client = client;
    this.#deployment = deployment;
    this.#deadline = deadline;
    this.#sets = new ReplicaSets(client, events, deployment, deadline.now);
  }

  /** Throws what the API answered, such as 409: then the pass is repeated from the start. */
  run(): void {
    const deployment = this.#deployment;
    if (deployment.metadata.deletionTimestamp) {
      this.#writeCounts(this.#sets.newest());
      return;
    }
    this.#notePause();
    if (deployment.spec.paused || isScaled(deployment, this.#sets)) {
      this.#resizeOnly();
      return;
    }
    if (deployment.spec.strategy.type === "Recreate") this.#recreate();
    else this.#roll();
  }

  /** Without a roll-out: the user scaled, or paused. */
  #resizeOnly(): void {
    const newest = this.#sets.newest();
    resizeAll(this.#deployment, this.#sets, newest);
    if (this.#deployment.spec.paused) this.#cleanUp(this.#sets.old());
    this.#writeCounts(newest);
  }

  #roll(): void {
    const newest = this.#sets.ensureNewest();
    const all = [...this.#sets.old(), newest];
    if (this.#growNewest(newest, all)) {
      this.#writeProgress(all, newest);
      return;
    }
    if (this.#shrinkOld(newest, all)) {
      this.#writeProgress(all, newest);
      return;
    }
    if (isComplete(this.#deployment, this.#deployment.status)) this.#cleanUp(this.#sets.old());
    this.#writeProgress(all, newest);
  }

  #growNewest(newest: ReplicaSet, all: readonly ReplicaSet[]): boolean {
    const { replicas } = this.#deployment.spec;
    if (newest.spec.replicas === replicas) return false;
    const wanted =
      newest.spec.replicas > replicas
        ? replicas
        : newSetReplicas(this.#deployment, all, newest.spec.replicas);
    return this.#sets.resize(newest, wanted) !== undefined;
  }

  #shrinkOld(newest: ReplicaSet, all: readonly ReplicaSet[]): boolean {
    const old = active(this.#sets.old());
    if (specReplicas(old) === 0) return false;
    const minimum = this.#deployment.spec.replicas - maxUnavailable(this.#deployment);
    const newestMissing = newest.spec.replicas - (newest.status.availableReplicas ?? 0);
    const most = specReplicas(all) - minimum - newestMissing;
    if (most <= 0) return false;
    const left = this.#shrinkUnhealthy(old, most);
    const shrunk = specReplicas(left) < specReplicas(old);
    return this.#shrinkAvailable(left, newest, minimum) > 0 || shrunk;
  }

  /** The sets as they are after giving up Pods that do not serve anyway. */
  #shrinkUnhealthy(old: readonly ReplicaSet[], most: number): ReplicaSet[] {
    let gone = 0;
    return byAge(old).map((set) => {
      const missing = set.spec.replicas - (set.status.availableReplicas ?? 0);
      const count = Math.min(most - gone, missing);
      if (count <= 0) return set;
      gone += count;
      return this.#sets.resize(set, set.spec.replicas - count) ?? set;
    });
  }

  #shrinkAvailable(old: readonly ReplicaSet[], newest: ReplicaSet, minimum: number): number {
    const spare = statusReplicas([...old, newest], "availableReplicas") - minimum;
    let gone = 0;
    for (const set of byAge(old)) {
      const count = Math.min(set.spec.replicas, spare - gone);
      if (count <= 0) continue;
      this.#sets.resize(set, set.spec.replicas - count);
      gone += count;
    }
    return gone;
  }

  #recreate(): void {
    let newest = this.#sets.newest();
    const old = this.#sets.old();
    const all = () => (newest ? [...old, newest] : old);
    const stopped = active(old).filter((set) => this.#sets.resize(set, 0));
    if (stopped.length > 0 || this.#hasOldPods(newest)) {
      this.#writeProgress(all(), newest);
      return;
    }
    newest ??= this.#sets.ensureNewest();
    this.#sets.resize(newest, this.#deployment.spec.replicas);
    if (isComplete(this.#deployment, this.#deployment.status)) this.#cleanUp(old);
    this.#writeProgress(all(), newest);
  }

  #hasOldPods(newest: ReplicaSet | undefined): boolean {
    const old = this.#sets.old();
    if (statusReplicas(old, "replicas") > 0) return true;
    const { namespace = "" } = this.#deployment.metadata;
    const pods = old
      .filter((set) => set.metadata.uid !== newest?.metadata.uid)
      .flatMap((set) => this.#client.controlledBy<Pod>("Pod", namespace, set.metadata.uid));
    return pods.some((pod) => pod.status.phase !== "Failed" && pod.status.phase !== "Succeeded");
  }

  #cleanUp(old: readonly ReplicaSet[]): void {
    const limit = this.#deployment.spec.revisionHistoryLimit ?? 10;
    const alive = old
      .filter((set) => !set.metadata.deletionTimestamp)
      .sort((left, right) => revisionOf(left) - revisionOf(right));
    for (const set of alive.slice(0, Math.max(0, alive.length - limit))) {
      const settled = (set.metadata.generation ?? 0) <= (set.status.observedGeneration ?? 0);
      if (set.status.replicas === 0 && set.spec.replicas === 0 && settled) this.#client.delete(set);
    }
  }

  #notePause(): void {
    if (!hasDeadline(this.#deployment)) return;
    const current = conditionOf(this.#deployment.status.conditions, "Progressing");
    if (current?.reason === "ProgressDeadlineExceeded") return;
    const noted = current?.reason === "DeploymentPaused";
    if ((this.#deployment.spec.paused ?? false) === noted) return;
    const { now } = this.#deadline;
    const next = this.#deployment.spec.paused
      ? condition("Progressing", "Unknown", "DeploymentPaused", "Deployment is paused", now)
      : condition("Progressing", "Unknown", "DeploymentResumed", "Deployment is resumed", now);
    this.#deployment.status.conditions = withCondition(this.#deployment.status.conditions, next);
    this.#client.update(this.#deployment, "status");
  }

  #writeCounts(newest: ReplicaSet | undefined): void {
    const all = newest ? [...this.#sets.old(), newest] : this.#sets.old();
    this.#write(countedStatus(this.#deployment, all, newest, this.#deadline.now));
  }

  #writeProgress(all: readonly ReplicaSet[], newest: ReplicaSet | undefined): void {
    const counted = countedStatus(this.#deployment, all, newest, this.#deadline.now);
    this.#write(judgedStatus(this.#deployment, counted, all, newest, this.#deadline));
  }

  #write(status: Deployment["status"]): void {
    if (sameStatus(status, this.#deployment.status)) return;
    this.#client.update({ ...this.#deployment, status }, "status");
  }
}

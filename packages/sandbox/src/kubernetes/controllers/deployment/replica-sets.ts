import { copy } from "../../model/json.ts";
import type { Deployment, ReplicaSet } from "../../model/workloads.ts";
import { type Client, controllerReference } from "../client.ts";
import { condition, conditionOf, withCondition } from "../conditions.ts";
import type { EventRecorder } from "../events.ts";
import { annotateNewest, annotateSizes, REVISION, revisionOf } from "./annotations.ts";
import { newSetReplicas } from "./replica-count.ts";
import { hasDeadline } from "./status.ts";
import { findNewest, HASH_LABEL, templateHash } from "./template-hash.ts";

/** The ReplicaSets of one Deployment, as they were when the pass began. */
export class ReplicaSets {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #deployment: Deployment;
  readonly #now: number;
  readonly #seen: ReplicaSet[];

  constructor(client: Client, events: EventRecorder, deployment: Deployment, now: number) {
    this.#client = client;
    this.#events = events;
    this.#deployment = deployment;
    this.#now = now;
    this.#seen = client.controlledBy<ReplicaSet>(
      "ReplicaSet",
      deployment.metadata.namespace ?? "",
      deployment.metadata.uid,
    );
  }

  old(): ReplicaSet[] {
    const newest = findNewest(this.#deployment.spec.template, this.#seen);
    return this.#seen.filter((set) => set.metadata.uid !== newest?.metadata.uid);
  }

  /** The set of the current template, its revision brought up to date; undefined where there is none. */
  newest(): ReplicaSet | undefined {
    const found = findNewest(this.#deployment.spec.template, this.#seen);
    if (!found) return undefined;
    const set = copy(found);
    const changed = annotateNewest(this.#deployment, set, this.#nextRevision(), true);
    const ready = this.#deployment.spec.minReadySeconds;
    if (changed || (set.spec.minReadySeconds ?? 0) !== (ready ?? 0)) {
      set.spec.minReadySeconds = ready;
      return this.#client.update(set);
    }
    this.#adopt(set);
    return set;
  }

  ensureNewest(): ReplicaSet {
    return this.newest() ?? this.#create();
  }

  /** The set with its new size, or undefined where it has that size already. */
  resize(set: ReplicaSet, replicas: number): ReplicaSet | undefined {
    return set.spec.replicas === replicas ? undefined : this.writeSize(set, replicas);
  }

  /** Writes the size and, as annotations, the sizes of the Deployment. Undefined where the size was right. */
  writeSize(set: ReplicaSet, replicas: number): ReplicaSet | undefined {
    const before = set.spec.replicas;
    const next = copy(set);
    next.spec.replicas = replicas;
    const annotated = annotateSizes(this.#deployment, next);
    if (!annotated && before === replicas) return undefined;
    const written = this.#client.update(next);
    if (before === replicas) return undefined;
    const direction = before < replicas ? "up" : "down";
    this.#say(`Scaled ${direction} replica set ${set.metadata.name} from ${before} to ${replicas}`);
    return written;
  }

  #nextRevision(): number {
    return Math.max(0, ...this.old().map(revisionOf)) + 1;
  }

  #create(): ReplicaSet {
    const deployment = this.#deployment;
    const set = this.#blueprint();
    const revision = this.#nextRevision();
    set.spec.replicas = newSetReplicas(deployment, [...this.old(), set], 0);
    annotateNewest(deployment, set, revision, false);
    const created = this.#client.create<ReplicaSet>("ReplicaSet", set);
    const { name } = created.metadata;
    if (created.spec.replicas > 0)
      this.#say(`Scaled up replica set ${name} from 0 to ${created.spec.replicas}`);
    this.#setRevision(String(revision));
    this.#setProgress("NewReplicaSetCreated", `Created new replica set "${name}"`);
    this.#client.update(deployment, "status");
    return created;
  }

  #blueprint(): ReplicaSet {
    const { metadata, spec, status } = this.#deployment;
    const hash = templateHash(spec.template, status.collisionCount ?? 0);
    const template = copy(spec.template);
    template.metadata = {
      ...template.metadata,
      labels: { ...template.metadata?.labels, [HASH_LABEL]: hash },
    };
    const selector = copy(spec.selector);
    selector.matchLabels = { ...selector.matchLabels, [HASH_LABEL]: hash };
    return {
      kind: "ReplicaSet",
      apiVersion: "apps/v1",
      metadata: {
        name: `${metadata.name}-${hash}`,
        namespace: metadata.namespace,
        labels: { ...template.metadata.labels },
        ownerReferences: [controllerReference(this.#deployment)],
      },
      spec: { replicas: 0, minReadySeconds: spec.minReadySeconds, selector, template },
      status: { replicas: 0 },
    };
  }

  /** The Deployment says which revision it is at, and that it found the set where nothing else was said yet. */
  #adopt(set: ReplicaSet): void {
    const revised = this.#setRevision(set.metadata.annotations?.[REVISION] ?? "");
    const unsaid =
      hasDeadline(this.#deployment) && !conditionOf(this.#deployment.status.conditions, "Progressing");
    if (unsaid) this.#setProgress("FoundNewReplicaSet", `Found new replica set "${set.metadata.name}"`);
    if (revised || unsaid) this.#client.update(this.#deployment, "status");
  }

  #setRevision(revision: string): boolean {
    const { metadata } = this.#deployment;
    if (metadata.annotations?.[REVISION] === revision) return false;
    metadata.annotations = { ...metadata.annotations, [REVISION]: revision };
    return true;
  }

  #setProgress(reason: string, message: string): void {
    if (!hasDeadline(this.#deployment)) return;
    const next = condition("Progressing", "True", reason, message, this.#now);
    this.#deployment.status.conditions = withCondition(this.#deployment.status.conditions, next);
  }

  #say(message: string): void {
    this.#events.record(this.#deployment, { type: "Normal", reason: "ScalingReplicaSet", message });
  }
}

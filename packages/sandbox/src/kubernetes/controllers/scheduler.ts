import { seconds } from "../model/clock.ts";
import { listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import type { WriteRecord } from "../registry/store.ts";
import type { Agenda } from "./agenda.ts";
import { claimProblem, claimsOf } from "./claims.ts";
import type { Client } from "./client.ts";
import { withCondition } from "./conditions.ts";
import { recordScheduling } from "./events.ts";
import { WorkQueue } from "./work-queue.ts";

/** Assigns Pods to nodes, in turn. Only `nodeSelector` and a node's name are looked at: nodes here are never full. */
export class Scheduler {
  readonly #client: Client;
  readonly #queue: WorkQueue;
  #turn = 0;

  constructor(agenda: Agenda, client: Client, reaction: number) {
    this.#client = client;
    this.#queue = new WorkQueue(agenda, reaction, (key) => this.#assign(key));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "Pod" && verb === "create")
      this.#queue.add(`${object.metadata.namespace}/${object.metadata.name}`);
    if (object.kind === "PersistentVolumeClaim" && verb !== "delete") this.#noticeClaim(object);
  }

  /** A Pod may have waited for it. */
  #noticeClaim({ metadata: { namespace = "", name } }: KubeObject): void {
    for (const pod of this.#client.list<Pod>("Pod", namespace))
      if (!pod.spec.nodeName && claimsOf(pod).includes(name))
        this.#queue.add(`${namespace}/${pod.metadata.name}`);
  }

  #assign(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const pod = this.#client.get<Pod>("Pod", namespace, name);
    if (!pod || pod.spec.nodeName || pod.metadata.deletionTimestamp) return;
    const nodes = this.#client.list("Node", "");
    const problem = claimProblem(this.#client, pod);
    if (problem) {
      this.#giveUp(pod, nodes.length, problem);
      return;
    }
    const fitting = nodes.filter((node) => fits(node, pod));
    const node = fitting[this.#turn % Math.max(1, fitting.length)];
    if (node) this.#bind(pod, node.metadata.name);
    else this.#giveUp(pod, nodes.length, `${nodes.length} node(s) didn't match Pod's node affinity/selector`);
  }

  #bind(pod: Pod, node: string): void {
    this.#turn += 1;
    const { namespace, name } = pod.metadata;
    const now = seconds(Date.now());
    const conditions = [
      { type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: now },
    ] as const;
    this.#client.bind(pod, node, [...conditions]);
    recordScheduling(this.#client, pod, {
      type: "Normal",
      reason: "Scheduled",
      action: "Binding",
      message: `Successfully assigned ${namespace}/${name} to ${node}`,
    });
  }

  #giveUp(pod: Pod, nodes: number, why: string): void {
    const message = `0/${nodes} nodes are available: ${why}. no new claims to deallocate, preemption: 0/${nodes} nodes are available: ${nodes} Preemption is not helpful for scheduling.`;
    recordScheduling(this.#client, pod, {
      type: "Warning",
      reason: "FailedScheduling",
      action: "Scheduling",
      message,
    });
    const next = {
      type: "PodScheduled",
      observedGeneration: pod.metadata.generation,
      status: "False",
      lastProbeTime: null,
      lastTransitionTime: seconds(Date.now()),
      reason: "Unschedulable",
      message,
    } as const;
    const status = { ...pod.status, conditions: withCondition(pod.status.conditions, next) };
    this.#client.update({ ...pod, status }, "status");
  }
}

function fits(node: KubeObject, pod: Pod): boolean {
  const wanted = nodeNamedBy(pod);
  if (wanted !== undefined && wanted !== node.metadata.name) return false;
  return selects(pod.spec.nodeSelector ?? {}, node);
}

export function selects(selector: Record<string, string>, node: KubeObject): boolean {
  return Object.entries(selector).every(([key, value]) => node.metadata.labels?.[key] === value);
}

/** A DaemonSet's Pod names its node by an affinity. */
export function nodeNamedBy(pod: Pod): string | undefined {
  const affinity = mapOf(mapOf(pod.spec.affinity).nodeAffinity);
  const terms = mapOf(affinity.requiredDuringSchedulingIgnoredDuringExecution).nodeSelectorTerms;
  const fields = listOf(terms).flatMap((term) => listOf(mapOf(term).matchFields).map(mapOf));
  const byName = fields.find((field) => field.key === "metadata.name" && field.operator === "In");
  return byName && textOf(listOf(byName.values)[0]);
}

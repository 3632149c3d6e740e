import type { Cluster } from "@towline/cluster";
import { type Clock, type KubeObject, type Log, labels, messageOf } from "@towline/kernel";
import { containersOf } from "@towline/manifests";
import type { ContainerLog } from "@towline/rollout";
import { type ContainerState, ContainerTail } from "./hook-log.ts";

/** How long a hook that ended is given to have its last lines read. */
const drainMilliseconds = 3_000;

interface Ports {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
}

interface ContainerStatus {
  readonly name: string;
  readonly state?: { readonly running?: object; readonly terminated?: object };
}

const isOver = ({ metadata, status }: KubeObject): boolean =>
  metadata.deletionTimestamp !== undefined || ["Succeeded", "Failed"].includes(status?.phase);

/** Of those that have run: others have no log yet. */
const statusesOf = ({ status }: KubeObject): readonly ContainerStatus[] =>
  [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])].filter(
    ({ state }: ContainerStatus) => state?.running !== undefined || state?.terminated !== undefined,
  );

/** Prints what the pods of a Job write, as they write it: `migrate │ …`. */
export class HookLog {
  readonly #name: string;
  readonly #job: KubeObject;
  readonly #ports: Ports;
  readonly #stop = new AbortController();
  readonly #tails = new Map<string, ContainerTail>();
  readonly #running: Promise<void>[] = [];
  readonly #pods: string[] = [];
  readonly #seen = Promise.withResolvers<void>();
  readonly #watching: Promise<void>;

  constructor(name: string, job: KubeObject, ports: Ports) {
    this.#name = name;
    this.#job = job;
    this.#ports = ports;
    this.#watching = this.#watch();
  }

  /** The last lines of each container, the last one first. */
  get logs(): readonly ContainerLog[] {
    return [...this.#tails.values()]
      .filter(({ lines }) => lines.length > 0)
      .map(({ pod, container, lines }) => ({ pod, container, previous: false, lines }))
      .toReversed();
  }

  /** Reads to the end of a Job that ended. */
  async drain(signal: AbortSignal): Promise<void> {
    const late = this.#ports.clock.sleep(drainMilliseconds, AbortSignal.any([signal, this.#stop.signal]));
    const read = this.#seen.promise.then(() => Promise.all(this.#running));
    await Promise.race([read, late.catch(() => {})]);
    await this.stop();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#watching, ...this.#running]);
  }

  async #watch(): Promise<void> {
    const { cluster, log } = this.#ports;
    const { namespace, labels: marks } = this.#job.metadata;
    const labelSelector = `${labels.hookName}=${marks?.[labels.hookName]}`;
    const query = { apiVersion: "v1", kind: "Pod", namespace, labelSelector };
    try {
      for await (const event of cluster.watch(query, this.#stop.signal)) {
        const isGone = event.type === "DELETED";
        for (const pod of event.type === "SYNC" ? event.items : [event.object]) this.#take(pod, isGone);
      }
    } catch (error) {
      log.info(`The log of ${this.#name} cannot be shown: ${messageOf(error)}`);
    } finally {
      this.#seen.resolve();
    }
  }

  #take(pod: KubeObject, isGone: boolean): void {
    const { uid } = this.#job.metadata;
    if (!pod.metadata.ownerReferences?.some((owner) => owner.uid === uid)) return;
    for (const { name, state } of statusesOf(pod)) {
      const now = { running: state?.running !== undefined, over: isGone || isOver(pod) };
      const key = `${pod.metadata.uid}/${name}`;
      const known = this.#tails.get(key);
      if (known === undefined) this.#begin(key, pod, name, now);
      else known.update(now);
    }
    if (isOver(pod)) this.#seen.resolve();
  }

  #begin(key: string, pod: KubeObject, container: string, state: ContainerState): void {
    const { name, namespace = "" } = pod.metadata;
    if (!this.#pods.includes(name)) {
      if (this.#pods.length > 0) this.#ports.log.info(`${this.#name}: another pod, ${name}`);
      this.#pods.push(name);
    }
    const tail = new ContainerTail(
      { namespace, pod: name, container },
      this.#prefix(pod, container),
      state,
      this.#ports,
    );
    this.#tails.set(key, tail);
    this.#running.push(tail.run(this.#stop.signal));
  }

  /** As much as it takes to tell one line from another. */
  #prefix(pod: KubeObject, container: string): string {
    const several = containersOf(this.#job).length > 1 ? `/${container}` : "";
    const side = (this.#job.spec?.parallelism ?? 1) > 1 ? ` ${pod.metadata.name.slice(-5)}` : "";
    return `${this.#name}${side}${several}`;
  }
}

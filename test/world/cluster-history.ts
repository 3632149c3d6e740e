import type { KubeObject } from "@towline/kernel";
import type { KubernetesServer } from "@towline/sandbox";

/** One committed write, as the API server kept it. */
export interface Write {
  readonly verb: "create" | "update" | "delete";
  readonly object: KubeObject;
  /** Wall clock. */
  readonly milliseconds: number;
}

const referredConfigMaps = ({ spec }: KubeObject): string[] => {
  const volumes = (spec.volumes ?? []).map(
    (volume: { configMap?: { name: string } }) => volume.configMap?.name,
  );
  const sources = spec.containers.flatMap((container: { envFrom?: { configMapRef?: { name: string } }[] }) =>
    (container.envFrom ?? []).map(({ configMapRef }) => configMapRef?.name),
  );
  return [...volumes, ...sources].filter((name) => name !== undefined && name !== "kube-root-ca.crt");
};

/**
 * Pods that existed, at any moment of the history, without a ConfigMap that they refer to. A pod counts from its
 * creation to its deletion.
 */
export const podsWithoutConfiguration = (writes: readonly Write[]): readonly string[] => {
  const configMaps = new Set<string>();
  const pods = new Map<string, readonly string[]>();
  return writes.flatMap(({ verb, object }) => {
    const key = `${object.metadata.namespace}/${object.metadata.name}`;
    if (object.kind === "ConfigMap") verb === "delete" ? configMaps.delete(key) : configMaps.add(key);
    if (object.kind === "Pod" && verb === "delete") pods.delete(key);
    if (object.kind === "Pod" && verb !== "delete")
      pods.set(
        key,
        referredConfigMaps(object).map((name) => `${object.metadata.namespace}/${name}`),
      );
    return [...pods].flatMap(([pod, needs]) => (needs.every((name) => configMaps.has(name)) ? [] : [pod]));
  });
};

/** What happened in a cluster, and what is there now, past its API. */
export class ClusterHistory {
  readonly #cluster: KubernetesServer;

  constructor(cluster: KubernetesServer) {
    this.#cluster = cluster;
  }

  /** From `start` (a count of writes, such as an earlier `count`) on. */
  writes(start = 0): readonly Write[] {
    return this.#cluster.history.slice(start) as readonly unknown[] as readonly Write[];
  }

  get count(): number {
    return this.#cluster.history.length;
  }

  /** Every object that exists, or those of one kind. */
  objects(kind?: string): readonly KubeObject[] {
    const live = new Map<string | undefined, KubeObject>();
    for (const { verb, object } of this.writes())
      verb === "delete" ? live.delete(object.metadata.uid) : live.set(object.metadata.uid, object);
    return [...live.values()].filter((object) => kind === undefined || object.kind === kind);
  }

  object(kind: string, name: string): KubeObject | undefined {
    return this.objects(kind).find(({ metadata }) => metadata.name === name);
  }

  /** Pods that are not on their way out. */
  pods(): readonly KubeObject[] {
    return this.objects("Pod").filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  }

  readyPods(): readonly KubeObject[] {
    const ready = (one: { type: string; status: string }) => one.type === "Ready" && one.status === "True";
    return this.pods().filter(({ status }) => status?.conditions?.some(ready));
  }

  /** Who held a Lease, in order; "" is nobody. */
  holders(lease: string): readonly string[] {
    return this.writes()
      .filter(({ object }) => object.kind === "Lease" && object.metadata.name === lease)
      .map(({ object }) => object.spec.holderIdentity ?? "");
  }
}

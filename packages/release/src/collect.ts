import type { Cluster } from "@towline/cluster";
import { collectable, configUserKinds } from "@towline/config";
import { annotations, fieldManagerOf, labels } from "@towline/kernel";
import type { DeployIdentity, DeployRecord } from "./types.ts";

interface CollectRequest {
  readonly cluster: Cluster;
  readonly identity: DeployIdentity;
  /** Those that are kept: what they refer to is kept too. */
  readonly records: readonly DeployRecord[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Marks versioned configuration that nothing refers to any more, and deletes what was marked long enough ago. */
export const collectUnused = async ({ cluster, identity, records, now }: CollectRequest): Promise<void> => {
  const { service, namespace } = identity;
  const recorded = new Set(records.flatMap(({ config }) => Object.values(config)));
  const labelSelector = `${labels.service}=${service},${labels.configName}`;
  const configMaps = await cluster.list({ apiVersion: "v1", kind: "ConfigMap", namespace, labelSelector });
  // the kinds that may refer to it are listed only when there is something to decide
  if (configMaps.items.every(({ metadata }) => recorded.has(metadata.name))) return;
  const lists = await Promise.all(configUserKinds.map((kind) => cluster.list({ ...kind, namespace })));
  const users = lists.flatMap(({ items }) => items);
  const found = collectable({ service, configMaps: configMaps.items, users, recorded, now });
  const options = { manager: fieldManagerOf(service), type: "merge" } as const;
  const mark = (unusedSince: string | null) => ({
    metadata: { annotations: { [annotations.unusedSince]: unusedSince } },
  });
  for (const ref of found.mark) await cluster.patch(ref, mark(new Date(now).toISOString()), options);
  for (const ref of found.unmark) await cluster.patch(ref, mark(null), options);
  for (const { ref, uid, resourceVersion } of found.delete)
    await cluster.delete(ref, { uid, resourceVersion });
};

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

/** `ConfigMap/checkout-config` and its versioned name, as `collectable` calls it. */
const recordedName = ([key, versioned]: [string, string]): string =>
  `${key.slice(0, key.indexOf("/"))}/${versioned}`;

/** Marks versioned configuration that nothing refers to any more, and deletes what was marked long enough ago. */
export const collectUnused = async ({ cluster, identity, records, now }: CollectRequest): Promise<void> => {
  const { service, namespace } = identity;
  const recorded = new Set(
    records.flatMap(({ config, snapshot }) => [
      ...Object.entries(config).map(recordedName),
      ...snapshot.flatMap(({ ref, kept }) => (kept === undefined ? [] : [`${ref.kind}/${kept}`])),
    ]),
  );
  const labelSelector = `${labels.service}=${service},${labels.configName}`;
  const kinds = await Promise.all(
    ["ConfigMap", "Secret"].map((kind) => cluster.list({ apiVersion: "v1", kind, namespace, labelSelector })),
  );
  const objects = kinds.flatMap(({ items }) => items);
  // the kinds that may refer to it are listed only when there is something to decide
  if (objects.every(({ kind, metadata }) => recorded.has(`${kind}/${metadata.name}`))) return;
  const lists = await Promise.all(configUserKinds.map((kind) => cluster.list({ ...kind, namespace })));
  const users = lists.flatMap(({ items }) => items);
  const found = collectable({ service, objects, users, recorded, now });
  const options = { manager: fieldManagerOf(service), type: "merge" } as const;
  const mark = (unusedSince: string | null) => ({
    metadata: { annotations: { [annotations.unusedSince]: unusedSince } },
  });
  for (const ref of found.mark) await cluster.patch(ref, mark(new Date(now).toISOString()), options);
  for (const ref of found.unmark) await cluster.patch(ref, mark(null), options);
  for (const { ref, uid, resourceVersion } of found.delete)
    await cluster.delete(ref, { uid, resourceVersion });
};

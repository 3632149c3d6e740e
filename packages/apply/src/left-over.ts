import type { Cluster } from "@towline/cluster";
import { isTowlineError, type KubeObject } from "@towline/kernel";
import { adoptedFields, isAdopted } from "./adopt.ts";
import { isApplierOf } from "./conflicts.ts";
import { type FieldKeys, fieldsOf, hasField, leavesOf, only, union } from "./field-set.ts";
import { withFieldsOf } from "./field-values.ts";
import type { Present } from "./look.ts";

/**
 * Fields that an adoption removes: of managers whose fields become ours, not in the manifest, and nobody else's. Read
 * off what the live object's owners are now, and off a forced dry run, which tells the manifest's fields.
 */
export const leftOver = (
  { live, dryRun }: Present,
  desired: KubeObject,
  ours: string,
): readonly FieldKeys[] => {
  const adopted = adoptedFields(live, desired, ours).find((entry) => isApplierOf(entry, ours));
  const kept = (dryRun.metadata.managedFields ?? [])
    .filter((entry) => isApplierOf(entry, ours) || !isAdopted(entry, live, ours))
    .map(fieldsOf);
  return leavesOf(adopted === undefined ? {} : fieldsOf(adopted)).filter(
    (path) => !kept.some((tree) => hasField(tree, path)),
  );
};

const nameMax = 63;

/** What the server would make of `desired` if there were no such object yet; undefined where it does not tell. */
const madeAnew = async (
  cluster: Cluster,
  desired: KubeObject,
  manager: string,
): Promise<KubeObject | undefined> => {
  const name = `towline-dry-run-${desired.metadata.name}`.slice(0, nameMax).replace(/[^a-z0-9]+$/, "");
  const object = { ...desired, metadata: { ...desired.metadata, name } };
  try {
    return await cluster.create(object, { manager, dryRun: true });
  } catch (error) {
    if (!isTowlineError(error)) throw error;
    return undefined;
  }
};

/**
 * `dryRun` as it would be once `fields` are ours and so removed. The first writer of an object owns the server's
 * defaults too: a new object tells which of them come back. Where it cannot be asked, nothing counts as removed.
 */
export const withoutLeftOver = async (
  cluster: Cluster,
  dryRun: KubeObject,
  desired: KubeObject,
  { fields, ours }: { readonly fields: readonly FieldKeys[]; readonly ours: string },
): Promise<KubeObject> => {
  if (fields.length === 0) return dryRun;
  const fresh = await madeAnew(cluster, desired, ours);
  if (fresh === undefined) return dryRun;
  return withFieldsOf(dryRun, fields.map(only).reduce(union, {}), fresh) as KubeObject;
};

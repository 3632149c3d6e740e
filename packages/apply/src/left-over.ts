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

/** What an object would be without what is left over. */
export type Removal =
  | { readonly kind: "removed"; readonly object: KubeObject }
  /** The server lets nobody remove it: of most kinds some fields are set once and for all. */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Tries out, by a dry-run PUT, what `dryRun` would be once `fields` are ours and so removed: the first writer of an
 * object owns the server's defaults too, which come back, and fields that cannot be removed.
 */
export const withoutLeftOver = async (
  cluster: Cluster,
  dryRun: KubeObject,
  { fields, manager }: { readonly fields: readonly FieldKeys[]; readonly manager: string },
): Promise<Removal> => {
  if (fields.length === 0) return { kind: "removed", object: dryRun };
  const { managedFields: _, ...metadata } = dryRun.metadata;
  const body = { ...dryRun, metadata } as KubeObject;
  const next = withFieldsOf(body, fields.map(only).reduce(union, {}), {}) as KubeObject;
  try {
    return { kind: "removed", object: await cluster.replace(next, { manager, dryRun: true }) };
  } catch (error) {
    if (isTowlineError(error, "kube-invalid")) return { kind: "refused", why: error.message };
    // written in between, by a controller for one: what comes of it is told without the server
    if (isTowlineError(error, "kube-conflict")) return { kind: "removed", object: next };
    // this job may not PUT: that says nothing of the fields
    if (isTowlineError(error, "kube-forbidden")) return { kind: "removed", object: dryRun };
    throw error;
  }
};

import type { KubeObject, ManagedFields } from "@towline/kernel";
import { type FieldKeys, fieldsOf, hasField, leavesOf } from "./field-set.ts";

/** Fields that a forced apply would take from another manager. */
export interface Loss {
  readonly manager: string;
  readonly subresource?: string;
  readonly fields: readonly FieldKeys[];
}

const isSame = (a: ManagedFields, b: ManagedFields): boolean =>
  a.manager === b.manager &&
  a.operation === b.operation &&
  a.subresource === b.subresource &&
  a.apiVersion === b.apiVersion;

/** Whether these are the fields that `manager` owns by applying. What it owns by updates is another's, to the server. */
export const isApplierOf = (entry: ManagedFields, manager: string): boolean =>
  entry.manager === manager && entry.operation === "Apply" && entry.subresource === undefined;

/**
 * Who would lose what: compares the managers before with those after a forced dry run. That says in a structured way,
 * and in one request, what an unforced apply would refuse in words.
 */
export const lossesOf = (live: KubeObject, dryRun: KubeObject, manager: string): readonly Loss[] => {
  const after = dryRun.metadata.managedFields ?? [];
  return (live.metadata.managedFields ?? [])
    .filter((entry) => !isApplierOf(entry, manager) && entry.subresource !== "status")
    .map((entry) => {
      const kept = after.filter((other) => isSame(entry, other)).map(fieldsOf);
      const fields = leavesOf(fieldsOf(entry)).filter((path) => !kept.some((tree) => hasField(tree, path)));
      return { manager: entry.manager, subresource: entry.subresource, fields };
    })
    .filter(({ fields }) => fields.length > 0);
};

import type { JsonMap } from "../model/json.ts";
import type { KubeObject, ManagedFieldsEntry } from "../model/objects.ts";
import { FieldSet } from "./field-set.ts";

/** Who writes: the identity under which fields are owned. */
export interface Manager {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  readonly subresource?: string;
}

interface Ownership {
  readonly by: Manager;
  readonly fields: FieldSet;
  readonly time: string | undefined;
}

/** Ownership of one object's fields, by `managerKey`. */
export type Owners = Map<string, Ownership>;

/** An applier keeps its entry whatever version it applies with; an updater has one entry per version. */
export function managerKey(by: Manager): string {
  const version = by.operation === "Apply" ? "" : by.apiVersion;
  return JSON.stringify([by.manager, by.operation, version, by.subresource ?? ""]);
}

/** Undefined where the entries are not understood: then the live object's are used, as on the real server. */
export function decodeOwners(entries: readonly ManagedFieldsEntry[] | undefined): Owners | undefined {
  const owners: Owners = new Map();
  for (const entry of entries ?? []) {
    if (entry.operation !== "Apply" && entry.operation !== "Update") return undefined;
    if (!entry.apiVersion || entry.fieldsType !== "FieldsV1" || !entry.fieldsV1) return undefined;
    const by = {
      manager: entry.manager ?? "",
      operation: entry.operation,
      apiVersion: entry.apiVersion,
      ...subresourceOf(entry),
    };
    owners.set(managerKey(by), { by, fields: FieldSet.fromFieldsV1(entry.fieldsV1), time: entry.time });
  }
  return owners;
}

function subresourceOf(entry: ManagedFieldsEntry): { subresource?: string } {
  return entry.subresource ? { subresource: entry.subresource } : {};
}

/** `managedFields: [{}]` asks for all ownership to be forgotten. */
export function asksForReset(entries: readonly ManagedFieldsEntry[] | undefined): boolean {
  return entries?.length === 1 && Object.keys(entries[0] ?? {}).length === 0;
}

export function ownersOf(object: KubeObject): Owners {
  return decodeOwners(object.metadata.managedFields) ?? new Map();
}

export function writeOwners(object: KubeObject, owners: Owners): void {
  const entries = [...owners.values()].sort(byOrder).map(encode);
  if (entries.length > 0) object.metadata.managedFields = entries;
  else delete object.metadata.managedFields;
}

function encode({ by, fields, time }: Ownership): ManagedFieldsEntry {
  return {
    manager: by.manager,
    operation: by.operation,
    apiVersion: by.apiVersion,
    ...(time ? { time } : {}),
    fieldsType: "FieldsV1",
    fieldsV1: fields.toFieldsV1() as JsonMap,
    ...subresourceOf(by),
  };
}

function byOrder(left: Ownership, right: Ownership): number {
  const key = ({ by, time }: Ownership) => [
    by.operation,
    time ?? "",
    by.manager,
    by.apiVersion,
    by.subresource ?? "",
  ];
  const a = key(left);
  const b = key(right);
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

/** Updaters beyond this many are folded into one entry, the oldest first. */
const UPDATERS_KEPT = 10;

export function capUpdaters(owners: Owners): void {
  const updaters = [...owners]
    .filter(([, owner]) => owner.by.operation === "Update")
    .sort((a, b) => byOrder(a[1], b[1]));
  for (const [key, owner] of updaters.slice(0, Math.max(0, updaters.length - UPDATERS_KEPT))) {
    const by: Manager = { manager: "ancient-changes", operation: "Update", apiVersion: owner.by.apiVersion };
    const before = owners.get(managerKey(by))?.fields ?? new FieldSet();
    owners.delete(key);
    owners.set(managerKey(by), { by, fields: before.union(owner.fields), time: owner.time });
  }
}

import { copy, type JsonMap } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Type } from "../model/schema.ts";
import { type Comparison, compare, isSame } from "./compare.ts";
import { FieldSet, type PathElement } from "./field-set.ts";
import { type Manager, managerKey, type Owners } from "./managed.ts";
import { merge } from "./merge.ts";
import { fieldsOf } from "./owned-by-value.ts";
import { removeFields, withDeclaredParents } from "./remove.ts";

export interface FieldConflict {
  readonly with: Manager;
  readonly path: readonly PathElement[];
}

type Applied =
  | { readonly kind: "conflict"; readonly conflicts: readonly FieldConflict[] }
  /** `object` is undefined where applying changes no field (ownership may still change). */
  | { readonly kind: "applied"; readonly object: JsonMap | undefined };

/** Never owned by anybody: they identify the object or belong to the server. */
const NEVER_OWNED = FieldSet.of(
  ["f:apiVersion"],
  ["f:kind"],
  ["f:metadata"],
  ...[
    "name",
    "namespace",
    "creationTimestamp",
    "selfLink",
    "uid",
    "clusterName",
    "generation",
    "managedFields",
    "resourceVersion",
  ].map((name) => ["f:metadata", `f:${name}`]),
);

/** Records in `owners` that `by` wrote `after` over `before`; `ignored` are fields that this endpoint does not write. */
export function recordUpdate(
  before: unknown,
  after: unknown,
  type: Type,
  owners: Owners,
  by: Manager,
  ignored: FieldSet,
  now: string | undefined,
): void {
  const changes = takeFromOthers(before, after, type, owners, by, ignored);
  const key = managerKey(by);
  const old = owners.get(key)?.fields ?? new FieldSet();
  const taken = changes.modified.union(changes.added).difference(NEVER_OWNED);
  const fields = old.difference(changes.removed).union(taken);
  const time = taken.isEmpty() ? owners.get(key)?.time : now;
  if (fields.isEmpty()) owners.delete(key);
  else owners.set(key, { by, fields, time });
}

/** Server-side apply of `config` to `live`. `owners` changes unless there is a conflict. */
export function applyConfig(
  live: KubeObject,
  config: JsonMap,
  type: Type,
  owners: Owners,
  by: Manager,
  options: { force: boolean; ignored: FieldSet; now: string },
): Applied {
  const key = managerKey(by);
  const last = owners.get(key);
  const owned = fieldsOf(config, type).without(options.ignored).difference(NEVER_OWNED);
  const next: Owners = new Map(owners).set(key, { by, fields: owned, time: last?.time });
  const merged = merge(live, config, type);
  const pruned = prune(merged, type, next, last?.fields);
  const conflicts = options.force
    ? []
    : conflictsOf(compareWithout(live, pruned, type, options.ignored), next, key);
  if (conflicts.length > 0) return { kind: "conflict", conflicts };
  const changes = takeFromOthers(live, pruned, type, next, by, options.ignored);
  const changed = !isSame(changes);
  owners.clear();
  for (const [each, owner] of next) if (!owner.fields.isEmpty()) owners.set(each, owner);
  if (changed && owners.has(key)) owners.set(key, { by, fields: owned, time: options.now });
  return { kind: "applied", object: changed ? (copy(pruned) as JsonMap) : undefined };
}

function compareWithout(before: unknown, after: unknown, type: Type, ignored: FieldSet): Comparison {
  const all = compare(before, after, type);
  return {
    added: all.added.without(ignored),
    modified: all.modified.without(ignored),
    removed: all.removed.without(ignored),
  };
}

function conflictsOf(changes: Comparison, owners: Owners, self: string): FieldConflict[] {
  const changed = changes.modified.union(changes.added);
  return [...owners]
    .filter(([key]) => key !== self)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, owner]) =>
      [...owner.fields.intersection(changed).paths()].map((path) => ({ with: owner.by, path })),
    );
}

/** Whoever owned what changed does so no more. */
function takeFromOthers(
  before: unknown,
  after: unknown,
  type: Type,
  owners: Owners,
  by: Manager,
  ignored: FieldSet,
): Comparison {
  const changes = compareWithout(before, after, type, ignored);
  const lost = changes.modified.union(changes.added).union(changes.removed);
  for (const [key, owner] of [...owners]) {
    if (key === managerKey(by)) continue;
    const fields = owner.fields.difference(lost);
    if (fields.isEmpty()) owners.delete(key);
    else if (!fields.equals(owner.fields)) owners.set(key, { ...owner, fields });
  }
  return changes;
}

/** Takes out what the applier owned and no longer names, unless somebody else owns it too. */
function prune(merged: unknown, type: Type, owners: Owners, last: FieldSet | undefined): unknown {
  if (!last || last.isEmpty()) return merged;
  const whole = (set: FieldSet) => withDeclaredParents(set, type);
  const mergedFields = whole(fieldsOf(merged, type));
  const pruned = removeFields(merged, whole(last), type) ?? {};
  const claimed = [...owners.values()].reduce((sum, owner) => sum.union(owner.fields), new FieldSet());
  const kept = whole(fieldsOf(pruned, type)).union(whole(claimed));
  const withOwned = removeFields(merged, mergedFields.difference(kept), type) ?? {};
  const gone = mergedFields.difference(whole(fieldsOf(withOwned, type))).intersection(whole(last));
  return removeFields(merged, gone, type) ?? {};
}

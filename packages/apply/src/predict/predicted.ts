import { isDeepStrictEqual } from "node:util";
import type { KubeObject, ManagedFields } from "@towline/kernel";
import { isApplierOf } from "../conflicts.ts";
import { type FieldKeys, type FieldTree, fieldsOf, leavesOf, union, without } from "../field-set.ts";
import { isItem } from "../field-values.ts";
import { withDefaults } from "./defaults.ts";
import { merged } from "./merged.ts";
import { fieldsIn } from "./owned.ts";
import { printed, withoutNulls } from "./printed.ts";
import { removed } from "./removed.ts";
import { isSame } from "./same.ts";
import { type At, isEntries } from "./shape.ts";

/** Groups whose types are compiled into the API server; what else ends like that is a definition of somebody's. */
const builtIn =
  /^(v1|(apps|batch|autoscaling|policy|(networking|rbac\.authorization|storage|scheduling|coordination|discovery|apiextensions|admissionregistration|apiregistration|node)\.k8s\.io)\/\w+)$/;

const isBuiltIn = ({ apiVersion }: KubeObject): boolean => builtIn.test(apiVersion);

const rootOf = (object: KubeObject, owned: FieldTree): At => ({
  name: "",
  inside: "",
  isBuiltIn: isBuiltIn(object),
  owned: Object.keys(owned).length === 0 ? undefined : owned,
});

const asPrinted = (object: KubeObject): KubeObject =>
  (isBuiltIn(object) ? printed(withDefaults(object)) : withoutNulls(object)) as KubeObject;

/** The value at a path of `fieldsV1`; undefined where there is none. */
const valueAt = (value: unknown, [key, ...rest]: FieldKeys): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    const item = value.find((each) => isItem(each, key));
    return item === undefined ? undefined : valueAt(item, rest);
  }
  return isEntries(value) ? valueAt(value[key.slice("f:".length)], rest) : undefined;
};

/** What is left of an entry of another manager's: it no longer owns what changed. */
const keptBy = (entry: ManagedFields, live: KubeObject, after: KubeObject): readonly ManagedFields[] => {
  if (entry.subresource === "status") return [entry];
  const lost = leavesOf(fieldsOf(entry)).filter(
    (path) => !isDeepStrictEqual(valueAt(live, path), valueAt(after, path)),
  );
  const fieldsV1 = lost.reduce(without, fieldsOf(entry));
  return Object.keys(fieldsV1).length === 0 ? [] : [{ ...entry, fieldsV1 }];
};

const generation = "deprecated.daemonset.template.generation";

/** The server counts the templates of a DaemonSet in an annotation, as it once did in a field. */
const counted = (after: KubeObject, live: KubeObject): KubeObject => {
  const count = live.metadata.annotations?.[generation];
  if (live.kind !== "DaemonSet" || count === undefined) return after;
  if (isDeepStrictEqual(after.spec?.template, live.spec?.template)) return after;
  const { metadata } = after;
  const annotations = { ...metadata.annotations, [generation]: String(Number(count) + 1) };
  return { ...after, metadata: { ...metadata, annotations } };
};

/** Whatever else goes, an object keeps these. */
const always: FieldTree = { "f:metadata": { ".": {} } };

/** What the server would make of `object` if it were new, or were to take the place of all that is there. */
export const predictedWhole = (object: KubeObject): KubeObject => asPrinted(object);

/**
 * What a forced server-side apply by `manager` would make of `live`, with who owns what then: told from the two objects
 * alone, for whoever may not even ask the server by a dry run. Admission webhooks, allocated values and defaults of
 * custom kinds cannot be told.
 */
export const predicted = (live: KubeObject, wanted: KubeObject, manager: string): KubeObject => {
  const { managedFields: entries = [], ...metadata } = live.metadata;
  const bare = { ...live, metadata };
  const owned = entries.map(fieldsOf).reduce(union, {});
  const at = rootOf(wanted, owned);
  const { status: _, ...applied } = wanted;
  const ours = fieldsIn(applied as KubeObject, at);
  const others = entries.filter((entry) => !isApplierOf(entry, manager));
  const until = entries
    .filter((entry) => isApplierOf(entry, manager))
    .map(fieldsOf)
    .reduce(union, {});
  const from = others.map(fieldsOf).reduce(union, union(always, ours));
  const laid = merged(bare, { ...applied, apiVersion: wanted.apiVersion }, at);
  const next = removed(laid, { until, from }, at) as KubeObject;
  const after = isSame(bare, next, at) ? bare : counted(asPrinted(next), live);
  const left = others.flatMap((entry) => keptBy(entry, live, after));
  const own = { manager, operation: "Apply", apiVersion: wanted.apiVersion, fieldsType: "FieldsV1" } as const;
  return {
    ...after,
    metadata: { ...after.metadata, managedFields: [{ ...own, fieldsV1: ours }, ...left] },
  };
};

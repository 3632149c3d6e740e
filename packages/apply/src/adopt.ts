import type { Cluster } from "@towline/cluster";
import {
  fieldManagerOf,
  isTowlineError,
  type Json,
  type KubeObject,
  labels,
  type ManagedFields,
  type ObjectRef,
} from "@towline/kernel";
import { isApplierOf } from "./conflicts.ts";
import { type FieldKeys, type FieldTree, fieldsOf, hasField, only, union, without } from "./field-set.ts";
import { toolManagers } from "./owners.ts";

/** Other writers may come in between, the controllers' status updates above all. */
const attempts = 5;

const isKubectl = (manager: string): boolean => manager === "kubectl" || manager.startsWith("kubectl-");

/** A tool's name on an object that bears our label is left over from before the hand-over. */
const isLeftOver = (manager: string, { metadata }: KubeObject, ours: string): boolean =>
  toolManagers.includes(manager) && ours === fieldManagerOf(metadata.labels?.[labels.service] ?? "");

/** Whether `manager`'s fields may be taken over without asking: what people did by hand, and our own other names. */
export const yields = (manager: string, live: KubeObject, ours: string): boolean =>
  manager === ours ||
  isKubectl(manager) ||
  manager === unrecorded ||
  manager.startsWith(`${ours}/`) ||
  isLeftOver(manager, live, ours);

/** What people mark a live object with, such as who is on call, stays theirs. */
const marks = ["kubectl-label", "kubectl-annotate"];

/** Before server-side apply: whoever wrote last was not recorded. */
const unrecorded = "before-first-apply";

export const isAdopted = (entry: ManagedFields, live: KubeObject, ours: string): boolean =>
  entry.subresource === undefined &&
  !marks.includes(entry.manager) &&
  (isKubectl(entry.manager) ||
    entry.manager === unrecorded ||
    isLeftOver(entry.manager, live, ours) ||
    isOwnUpdate(entry, ours));

/** What we patched or replaced: an apply alone could never remove it again. */
const isOwnUpdate = (entry: ManagedFields, ours: string): boolean =>
  entry.manager === ours && entry.operation === "Update" && entry.subresource === undefined;

/** Managers whose fields an adoption would make ours. */
export const adoptableManagers = (live: KubeObject, ours: string): readonly string[] => [
  ...new Set(
    (live.metadata.managedFields ?? [])
      .filter((entry) => isAdopted(entry, live, ours))
      .map((entry) => entry.manager),
  ),
];

const restartedAt: FieldKeys = [
  "f:spec",
  "f:template",
  "f:metadata",
  "f:annotations",
  "f:kubectl.kubernetes.io/restartedAt",
];
const replicas: FieldKeys = ["f:spec", "f:replicas"];

const paused: FieldKeys = ["f:spec", "f:paused"];

/**
 * Fields that stay with their manager. What we own and do not apply is removed: without a restart's time stamp the
 * pods would restart, without replicas there would be 1, and whoever pulled the brake would find it released.
 */
const keptBack = ({ spec }: KubeObject): readonly FieldKeys[] => [
  restartedAt,
  ["f:status"],
  ...(spec?.replicas === undefined ? [replicas] : []),
  ...(spec?.paused === undefined ? [paused] : []),
];

const split = (tree: FieldTree, kept: readonly FieldKeys[]): { taken: FieldTree; left: FieldTree } => {
  const present = kept.filter((path) => hasField(tree, path));
  return { taken: present.reduce(without, tree), left: present.map(only).reduce(union, {}) };
};

/** `managedFields` with the fields of kubectl's managers (and of a former owner's) added to our own. */
export const adoptedFields = (
  live: KubeObject,
  desired: KubeObject,
  ours: string,
): readonly ManagedFields[] => {
  const entries = live.metadata.managedFields ?? [];
  const { apiVersion } = desired;
  const kept = keptBack(desired);
  let fieldsV1 = entries
    .filter((entry) => isApplierOf(entry, ours))
    .map(fieldsOf)
    .reduce(union, {});
  const others = entries.flatMap((entry) => {
    if (isApplierOf(entry, ours)) return [];
    if (!isAdopted(entry, live, ours) || entry.apiVersion !== apiVersion) return [entry];
    const { taken, left } = split(fieldsOf(entry), kept);
    fieldsV1 = union(fieldsV1, taken);
    return Object.keys(left).length === 0 ? [] : [{ ...entry, fieldsV1: left }];
  });
  return [{ manager: ours, operation: "Apply", apiVersion, fieldsType: "FieldsV1", fieldsV1 }, ...others];
};

/**
 * Makes the fields that kubectl set ours, so that the apply after it removes those that the manifest no longer holds.
 * Changes nothing but `managedFields`.
 */
export const adopt = async (
  cluster: Cluster,
  ref: ObjectRef,
  desired: KubeObject,
  ours: string,
): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const live = await cluster.get(ref);
    if (live === undefined || adoptableManagers(live, ours).length === 0) return;
    const patch = [
      { op: "replace", path: "/metadata/managedFields", value: adoptedFields(live, desired, ours) },
      { op: "replace", path: "/metadata/resourceVersion", value: live.metadata.resourceVersion },
    ];
    try {
      await cluster.patch(ref, patch as unknown as Json, { type: "json", manager: ours });
      return;
    } catch (error) {
      if (!isTowlineError(error, "kube-conflict") || attempt === attempts) throw error;
    }
  }
};

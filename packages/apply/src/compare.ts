import {
  describeRef,
  fieldManagerOf,
  type KubeObject,
  type ObjectRef,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { adoptableManagers, yields } from "./adopt.ts";
import type { Scaling } from "./autoscalers.ts";
import { isApplierOf, type Loss, lossesOf } from "./conflicts.ts";
import { fieldChanges } from "./diff.ts";
import { type FieldKeys, fieldText } from "./field-set.ts";
import { leftOver, withoutLeftOver } from "./left-over.ts";
import type { Present } from "./look.ts";
import { givesUpReplicas, isAutoscaler } from "./replicas.ts";
import type { ApplyRequest, Change, Desired } from "./types.ts";

const conflict = (ref: ObjectRef, losses: readonly Loss[]): TowlineError => {
  const scaled = losses.every(({ fields }) => fields.every((path) => fieldText(path) === "spec.replicas"));
  const list = losses.map(({ manager, fields }) => `"${manager}" owns ${fields.map(fieldText).join(", ")}`);
  const message = `${describeRef(ref)} cannot be changed: ${list.join("; ")}`;
  if (scaled)
    return new TowlineError("kube-apply-conflict", message, {
      hint: 'An autoscaler seems to set the replicas: then remove "replicas" from the manifest',
    });
  return new TowlineError("kube-apply-conflict", message, {
    hint: 'Remove these fields from the manifest and so leave them to their owner; or stop that owner, and run "kubectl apply --server-side --force-conflicts -f <manifest>" once by hand: the next deploy takes the fields over from kubectl',
  });
};

interface TakeOver {
  /** Managers that lose fields to the apply itself. */
  readonly losers: readonly string[];
  /** Managers whose other fields become ours, too. */
  readonly adopted: readonly string[];
  /** What these set and the manifest does not. */
  readonly removed: readonly FieldKeys[];
}

/** What this apply takes over from whom. Throws where one of them must be asked first. */
const takenOver = (
  seen: Present,
  desired: KubeObject,
  ours: string,
  scaling: Scaling | undefined,
): TakeOver => {
  const { live, dryRun } = seen;
  const losses = lossesOf(live, dryRun, ours);
  // an autoscaler that is gone has left its name behind
  const isGone = (loss: Loss): boolean => scaling?.kind === "not-scaled" && isAutoscaler(loss);
  const foreign = losses.filter((loss) => !yields(loss.manager, live, ours) && !isGone(loss));
  if (foreign.length > 0) throw conflict(refOf(live), foreign);
  const entries = live.metadata.managedFields ?? [];
  // of an object that we never applied nothing that kubectl made may stay without an owner
  const isNew = !entries.some((entry) => isApplierOf(entry, ours));
  const removed = leftOver(seen, desired, ours);
  const nobody = entries.length === 0 ? ["before-first-apply"] : [];
  return {
    losers: [...losses.map(({ manager }) => manager), ...nobody],
    adopted: isNew || losses.length > 0 || removed.length > 0 ? adoptableManagers(live, ours) : [],
    removed,
  };
};

/** What applying `desired` would change of what was seen. Throws `kube-apply-conflict`. */
export const compared = async (
  { cluster, service, log }: ApplyRequest,
  seen: Present,
  desired: Desired,
  scaling?: Scaling,
): Promise<Change> => {
  const ref = refOf(desired.object);
  const manager = fieldManagerOf(service);
  const { live } = seen;
  const { losers, adopted, removed } = takenOver(seen, desired.object, manager, scaling);
  const removal = await withoutLeftOver(cluster, seen.dryRun, { fields: removed, manager });
  if (removal.kind === "refused")
    log.info(`${describeRef(ref)} keeps what is not in its manifest, since the cluster says: ${removal.why}`);
  const leaves = removal.kind === "refused" ? { leaves: true as const } : {};
  const takeOver = [...new Set([...losers, ...(removal.kind === "refused" ? [] : adopted)])];
  const dryRun = removal.kind === "refused" ? seen.dryRun : removal.object;
  const kept = givesUpReplicas(live, desired.object, manager) ? { replicas: live.spec.replicas } : {};
  const after = dryRun.spec === undefined ? dryRun : { ...dryRun, spec: { ...dryRun.spec, ...kept } };
  const fields = fieldChanges(live, after);
  if (takeOver.length > 0) return { action: "update", ref, desired, live, fields, takeOver, ...leaves };
  return fields.length === 0
    ? { action: "none", ref, desired, live }
    : { action: "update", ref, desired, live, fields };
};

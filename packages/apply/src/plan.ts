import {
  describeRef,
  fieldManagerOf,
  type KubeObject,
  type ObjectRef,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { adoptableManagers, isOwnUpdate, yields } from "./adopt.ts";
import { mapBounded } from "./bounded.ts";
import { isApplierOf, type Loss, lossesOf } from "./conflicts.ts";
import { fieldChanges } from "./diff.ts";
import { fieldText } from "./field-set.ts";
import { look } from "./look.ts";
import { placed, together } from "./problems.ts";
import { givesUpReplicas } from "./replicas.ts";
import { planSwap } from "./swap.ts";
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

/** Managers that lose their fields to this apply. Throws where one of them must be asked first. */
const takenOver = (live: KubeObject, dryRun: KubeObject, ours: string): readonly string[] => {
  const losses = lossesOf(live, dryRun, ours);
  const foreign = losses.filter(({ manager }) => !yields(manager, live, ours));
  if (foreign.length > 0) throw conflict(refOf(live), foreign);
  const entries = live.metadata.managedFields ?? [];
  // of an object that we never applied nothing that kubectl made may stay without an owner
  const isNew = !entries.some((entry) => isApplierOf(entry, ours));
  const own = entries.some((entry) => isOwnUpdate(entry, ours)) ? [ours] : [];
  const adopted = isNew || losses.length > 0 ? adoptableManagers(live, ours) : own;
  const nobody = entries.length === 0 ? ["before-first-apply"] : [];
  return [...new Set([...losses.map(({ manager }) => manager), ...adopted, ...nobody])];
};

const compared = (live: KubeObject, dryRun: KubeObject, desired: Desired, ours: string): Change => {
  const ref = refOf(desired.object);
  const takeOver = takenOver(live, dryRun, ours);
  const kept = givesUpReplicas(live, desired.object, ours) ? { replicas: live.spec.replicas } : {};
  const after = dryRun.spec === undefined ? dryRun : { ...dryRun, spec: { ...dryRun.spec, ...kept } };
  const fields = fieldChanges(live, after);
  if (takeOver.length > 0) return { action: "update", ref, desired, live, fields, takeOver };
  return fields.length === 0
    ? { action: "none", ref, desired, live }
    : { action: "update", ref, desired, live, fields };
};

const planOne = async (request: ApplyRequest, desired: Desired): Promise<Change> => {
  const { object } = desired;
  const ref = refOf(object);
  const ours = fieldManagerOf(request.service);
  const { write: how } = desired;
  const swap = how === undefined ? undefined : await planSwap(request, desired, { manager: ours, how });
  if (swap !== undefined) return swap;
  const seen = await look(request, object);
  if (seen.kind === "absent") return { action: "create", ref, desired };
  if (seen.kind === "unserved") return { action: "create", ref, desired, unchecked: seen.needs };
  return compared(seen.live, seen.dryRun, desired, ours);
};

/**
 * What an apply would change, by one GET and one server-side dry run for every object; writes nothing. In the order of
 * `desired`. Throws with every object's problem at once: `ownership-refused`, `kube-apply-conflict`, `kube-invalid`, …
 */
export const planApply = async (request: ApplyRequest): Promise<readonly Change[]> => {
  const outcomes = await mapBounded(request.desired, (desired) =>
    planOne(request, desired).then(
      (change) => ({ change }),
      (error: unknown) => ({ error: placed(error, desired) }),
    ),
  );
  const errors = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome.error] : []));
  if (errors.length > 0) throw together(errors, "objects cannot be applied");
  const changes = outcomes.flatMap((outcome) => ("change" in outcome ? [outcome.change] : []));
  announce(changes, request);
  return changes;
};

/** What people should know before it happens. */
const announce = (changes: readonly Change[], { log, service }: ApplyRequest): void => {
  const ours = fieldManagerOf(service);
  for (const change of changes) {
    const name = describeRef(change.ref);
    const { at } = change.desired;
    if (change.action === "create" && change.unchecked !== undefined)
      log.notice(
        `${name} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,
        at,
      );
    const takeOver = change.action === "update" ? (change.takeOver ?? []) : [];
    const others = takeOver.filter((manager) => manager !== ours && !manager.startsWith(`${ours}/`));
    if (others.length > 0)
      log.notice(
        `${name} was changed by ${others.join(", ")}: Towline takes it over, and removes what is not in its manifest`,
        at,
      );
  }
};

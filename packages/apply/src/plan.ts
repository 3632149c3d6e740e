import { describeRef, fieldManagerOf, type ObjectRef, refOf, TowlineError } from "@towline/kernel";
import { adoptableManagers, isOwnUpdate, yields } from "./adopt.ts";
import { announce } from "./announce.ts";
import { Autoscalers, type Scaling } from "./autoscalers.ts";
import { mapBounded } from "./bounded.ts";
import { isApplierOf, type Loss, lossesOf } from "./conflicts.ts";
import { fieldChanges } from "./diff.ts";
import { fieldText } from "./field-set.ts";
import { look, type Present, type Seen } from "./look.ts";
import { placed, together } from "./problems.ts";
import { givesUpReplicas, isAutoscaler, withoutReplicas } from "./replicas.ts";
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
const takenOver = (
  { live, dryRun }: Present,
  ours: string,
  scaling: Scaling | undefined,
): readonly string[] => {
  const losses = lossesOf(live, dryRun, ours);
  // an autoscaler that is gone has left its name behind
  const isGone = (loss: Loss): boolean => scaling?.kind === "not-scaled" && isAutoscaler(loss);
  const foreign = losses.filter((loss) => !yields(loss.manager, live, ours) && !isGone(loss));
  if (foreign.length > 0) throw conflict(refOf(live), foreign);
  const entries = live.metadata.managedFields ?? [];
  // of an object that we never applied nothing that kubectl made may stay without an owner
  const isNew = !entries.some((entry) => isApplierOf(entry, ours));
  const own = entries.some((entry) => isOwnUpdate(entry, ours)) ? [ours] : [];
  const adopted = isNew || losses.length > 0 ? adoptableManagers(live, ours) : own;
  const nobody = entries.length === 0 ? ["before-first-apply"] : [];
  return [...new Set([...losses.map(({ manager }) => manager), ...adopted, ...nobody])];
};

const compared = (seen: Present, desired: Desired, ours: string, scaling?: Scaling): Change => {
  const ref = refOf(desired.object);
  const { live, dryRun } = seen;
  const takeOver = takenOver(seen, ours, scaling);
  const kept = givesUpReplicas(live, desired.object, ours) ? { replicas: live.spec.replicas } : {};
  const after = dryRun.spec === undefined ? dryRun : { ...dryRun, spec: { ...dryRun.spec, ...kept } };
  const fields = fieldChanges(live, after);
  if (takeOver.length > 0) return { action: "update", ref, desired, live, fields, takeOver };
  return fields.length === 0
    ? { action: "none", ref, desired, live }
    : { action: "update", ref, desired, live, fields };
};

const planOne = async (
  request: ApplyRequest,
  desired: Desired,
  autoscalers: Autoscalers,
): Promise<Change> => {
  const { object } = desired;
  const ref = refOf(object);
  const ours = fieldManagerOf(request.service);
  const { write: how } = desired;
  const swap = how === undefined ? undefined : await planSwap(request, desired, { manager: ours, how });
  if (swap !== undefined) return swap;
  const here = object.spec?.replicas === undefined ? undefined : autoscalers.inManifests(ref);
  if (here !== undefined) return await planScaled(request, desired, describeRef(here));
  const seen = await look(request, object);
  if (seen.kind !== "present") return created(seen, desired);
  if (object.spec?.replicas === undefined || !differs(seen, ours)) return compared(seen, desired, ours);
  const scaling = await autoscalers.of(ref);
  const by = scalerOf(scaling, seen, ours);
  return by === undefined ? compared(seen, desired, ours, scaling) : await planScaled(request, desired, by);
};

const created = (seen: Exclude<Seen, Present>, desired: Desired): Change => {
  const base = { action: "create", ref: refOf(desired.object), desired } as const;
  return seen.kind === "absent" ? base : { ...base, unchecked: seen.needs };
};

const differs = ({ live, dryRun }: Present, ours: string): boolean =>
  fieldChanges(live, dryRun).length > 0 || lossesOf(live, dryRun, ours).length > 0;

/** Who scales the object, in words; undefined where nothing does. */
const scalerOf = (scaling: Scaling, { live, dryRun }: Present, ours: string): string | undefined => {
  if (scaling.kind === "scaled") return describeRef(scaling.by);
  const isScaled = scaling.kind === "unknown" && lossesOf(live, dryRun, ours).some(isAutoscaler);
  return isScaled ? "an autoscaler" : undefined;
};

/** An object whose replicas are an autoscaler's from the moment that it is there: the manifest's are its first. */
const planScaled = async (request: ApplyRequest, desired: Desired, scaledBy: string): Promise<Change> => {
  const left = { ...desired, object: withoutReplicas(desired.object) };
  const seen = await look(request, left.object);
  const change =
    seen.kind === "present" ? compared(seen, left, fieldManagerOf(request.service)) : created(seen, desired);
  return { ...change, scaledBy };
};

/**
 * What an apply would change, by one GET and one server-side dry run for every object (a second of both where its
 * replicas turn out to be an autoscaler's); writes nothing. In the order of
 * `desired`. Throws with every object's problem at once: `ownership-refused`, `kube-apply-conflict`, `kube-invalid`, …
 */
export const planApply = async (request: ApplyRequest): Promise<readonly Change[]> => {
  const autoscalers = new Autoscalers(request);
  const outcomes = await mapBounded(request.desired, (desired) =>
    planOne(request, desired, autoscalers).then(
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

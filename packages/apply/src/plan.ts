import { describeRef, fieldManagerOf, refOf } from "@towline/kernel";
import { announce } from "./announce.ts";
import { Autoscalers, type Scaling } from "./autoscalers.ts";
import { mapBounded } from "./bounded.ts";
import { compared } from "./compare.ts";
import { lossesOf } from "./conflicts.ts";
import { fieldChanges } from "./diff.ts";
import { look, type Present, type Seen } from "./look.ts";
import { placed, together } from "./problems.ts";
import { isAutoscaler, withoutReplicas } from "./replicas.ts";
import { planSwap } from "./swap.ts";
import type { ApplyRequest, Change, Desired } from "./types.ts";

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
  if (object.spec?.replicas === undefined || !differs(seen, ours))
    return await compared(request, seen, desired);
  const scaling = await autoscalers.of(ref);
  const by = scalerOf(scaling, seen, ours);
  return by === undefined
    ? await compared(request, seen, desired, scaling)
    : await planScaled(request, desired, by);
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
  const change = seen.kind === "present" ? await compared(request, seen, left) : created(seen, desired);
  return { ...change, scaledBy };
};

/**
 * What an apply would change, by one GET and one server-side dry run for every object (a second of both where its
 * replicas turn out to be an autoscaler's, and a PUT's where something is removed with its owner); writes nothing. In the order
 * of `desired`. Throws with every object's problem at once: `ownership-refused`, `kube-apply-conflict`, `kube-invalid`, …
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

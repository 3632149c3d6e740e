import {
  describeRef,
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  type ObjectRef,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { refuseForeign } from "./owners.ts";
import { turnsToRecreate, withoutStrategy, withRecreate } from "./strategy.ts";
import type { ApplyRequest, Desired } from "./types.ts";

/** What the server holds of an object, and what it would make of it. */
export type Seen =
  | { readonly kind: "present"; readonly live: KubeObject; readonly dryRun: KubeObject }
  | { readonly kind: "absent" }
  /** The server cannot check it before `needs` is made, which this same deploy does. */
  | { readonly kind: "unserved"; readonly needs: string };

export type Present = Extract<Seen, { readonly kind: "present" }>;

/** Controllers write too: what was read counts only together with a dry run of the same version. */
const attemptsMax = 5;

/** What of `desired` the object needs first, where that is made by this same deploy. */
const madeHere = (ref: ObjectRef, desired: readonly Desired[]): string | undefined => {
  const group = ref.apiVersion.includes("/") ? ref.apiVersion.split("/")[0] : "";
  const found = desired.find(
    ({ object }) =>
      (object.kind === "Namespace" && object.metadata.name === ref.namespace) ||
      (object.kind === "CustomResourceDefinition" &&
        object.spec?.group === group &&
        object.spec?.names?.kind === ref.kind),
  );
  return found === undefined ? undefined : describeRef(refOf(found.object));
};

const beingDeleted = (live: KubeObject): TowlineError =>
  new TowlineError("kube-conflict", `${describeRef(refOf(live))} is just being deleted`, {
    hint: "Wait until it is gone, then run this again. A finalizer in its metadata may hold it",
  });

/** Throws where the live object may not be touched: it is somebody else's, or on its way out. */
export const refuseUntouchable = (live: KubeObject, service: string): void => {
  refuseForeign(live, service);
  if (live.metadata.deletionTimestamp !== undefined) throw beingDeleted(live);
};

const isSameVersion = (a: KubeObject, b: KubeObject): boolean =>
  a.metadata.resourceVersion === b.metadata.resourceVersion;

/**
 * Reads `object` and dry-runs its apply. The dry run is forced, since whom an apply would take fields from is seen in
 * its result. Throws where the live object may not be touched, or the server would refuse the apply.
 */
export const look = async (request: ApplyRequest, object: KubeObject, attempt = 1): Promise<Seen> => {
  const { cluster, service } = request;
  const ref = refOf(object);
  const [read, tried] = await Promise.allSettled([
    cluster.get(ref),
    cluster.apply(object, { manager: fieldManagerOf(service), dryRun: true, force: true }),
  ]);
  const live = read.status === "fulfilled" ? read.value : undefined;
  // whose it is matters more than what is wrong with it
  if (live !== undefined) refuseUntouchable(live, service);
  if (live !== undefined && turnsToRecreate(live, object)) {
    const seen = await look(request, withoutStrategy(object));
    return seen.kind === "present" ? { ...seen, dryRun: withRecreate(seen.dryRun) } : seen;
  }
  if (tried.status === "rejected") {
    const needs = isTowlineError(tried.reason, "kube-not-found") ? madeHere(ref, request.desired) : undefined;
    if (needs !== undefined) return { kind: "unserved", needs };
    throw tried.reason;
  }
  if (read.status === "rejected") throw read.reason;
  if (live === undefined) return { kind: "absent" };
  if (isSameVersion(live, tried.value) || attempt === attemptsMax)
    return { kind: "present", live, dryRun: tried.value };
  return await look(request, object, attempt + 1);
};

import { CLEANUP, DEFINITION } from "../custom/definitions.ts";
import { conflict, forbidden } from "../model/api-failure.ts";
import { seconds } from "../model/clock.ts";
import { copy, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Caller } from "./caller.ts";
import { isReleased } from "./preconditions.ts";
import { originOf, type Registry } from "./registry.ts";
import type { Target } from "./target.ts";

export interface DeleteOptions {
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly propagation?: "Foreground" | "Background" | "Orphan";
  readonly gracePeriodSeconds?: number;
}

type Removed =
  | { readonly kind: "gone"; readonly object: KubeObject }
  /** Marked; it goes when its finalizers are removed or its grace is over. */
  | { readonly kind: "pending"; readonly object: KubeObject };

const FINALIZERS = { Foreground: "foregroundDeletion", Orphan: "orphan" } as const;
const PERMANENT_NAMESPACES = new Set(["default", "kube-system", "kube-public"]);

/** Deletes an object, or marks it where something has to happen first. Throws 404 and 409. */
export function removeObject(
  registry: Registry,
  target: Target,
  options: DeleteOptions,
  caller: Caller,
): Removed {
  const old = registry.get(target);
  checkPreconditions(old, options);
  if (old.kind === "Namespace" && PERMANENT_NAMESPACES.has(target.name)) {
    throw forbidden(target.info.resource, target.name, "this namespace may not be deleted");
  }
  const marked = mark(old, options);
  const free = isReleased(marked);
  if (caller.dryRun) return { kind: free ? "gone" : "pending", object: marked };
  const origin = originOf(caller, "");
  // A Pod that was already dying is written once more before it goes, with the shortened grace.
  const rewritten = free && old.kind === "Pod" && old.metadata.deletionTimestamp !== undefined;
  if (free && !rewritten) return { kind: "gone", object: registry.store.delete(target.info, old, origin) };
  const saved = sameMark(old, marked) ? old : registry.store.save(target.info, marked, origin);
  return free
    ? { kind: "gone", object: registry.store.delete(target.info, saved, origin) }
    : { kind: "pending", object: saved };
}

function sameMark(old: KubeObject, marked: KubeObject): boolean {
  const key = ({ metadata }: KubeObject) =>
    JSON.stringify([metadata.deletionTimestamp, metadata.deletionGracePeriodSeconds, metadata.finalizers]);
  return key(old) === key(marked);
}

function mark(old: KubeObject, options: DeleteOptions): KubeObject {
  const object = copy(old);
  const { metadata } = object;
  if (old.kind === DEFINITION && !metadata.finalizers?.includes(CLEANUP))
    metadata.finalizers = [...(metadata.finalizers ?? []), CLEANUP];
  const grace = gracePeriod(old, options);
  const finalizer =
    options.propagation === "Foreground" || options.propagation === "Orphan"
      ? FINALIZERS[options.propagation]
      : undefined;
  if (finalizer && !metadata.finalizers?.includes(finalizer))
    metadata.finalizers = [...(metadata.finalizers ?? []), finalizer];
  const shorter =
    metadata.deletionTimestamp !== undefined && grace < (metadata.deletionGracePeriodSeconds ?? 0);
  if (!metadata.deletionTimestamp) {
    metadata.deletionTimestamp = seconds(Date.now() + grace * 1000);
    if (old.kind !== "Namespace") metadata.deletionGracePeriodSeconds = grace;
    if (metadata.generation) metadata.generation += 1;
  } else if (shorter) {
    metadata.deletionTimestamp = seconds(Date.now() + grace * 1000);
    metadata.deletionGracePeriodSeconds = grace;
  }
  if (old.kind === "Namespace") object.status = { ...mapOf(old.status), phase: "Terminating" };
  return object;
}

function gracePeriod(old: KubeObject, options: DeleteOptions): number {
  if (old.kind !== "Pod") return 0;
  const spec = mapOf(old.spec);
  const phase = mapOf(old.status).phase;
  if (!spec.nodeName || phase === "Failed" || phase === "Succeeded") return 0;
  const own =
    typeof spec.terminationGracePeriodSeconds === "number" ? spec.terminationGracePeriodSeconds : 30;
  return Math.max(0, options.gracePeriodSeconds ?? own);
}

function checkPreconditions(old: KubeObject, options: DeleteOptions): void {
  const { name, uid, resourceVersion } = old.metadata;
  const resource = { group: "", name: old.kind };
  if (options.uid !== undefined && options.uid !== uid) {
    const why = `the UID in the precondition (${options.uid}) does not match the UID in record (${uid}). The object might have been deleted and then recreated`;
    throw conflict(resource, name, why);
  }
  if (options.resourceVersion !== undefined && options.resourceVersion !== resourceVersion) {
    const why = `the ResourceVersion in the precondition (${options.resourceVersion}) does not match the ResourceVersion in record (${resourceVersion}). The object might have been modified`;
    throw conflict(resource, name, why);
  }
}

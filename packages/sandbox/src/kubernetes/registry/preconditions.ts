import type { KindInfo } from "../kinds/catalog.ts";
import { badRequest, type Cause, conflict, invalid, MODIFIED } from "../model/api-failure.ts";
import { mapOf } from "../model/json.ts";
import type { KubeObject, ObjectMeta } from "../model/objects.ts";
import type { Target } from "./target.ts";

export const NAMESPACE_MISMATCH =
  "the namespace of the provided object does not match the namespace sent on the request";

/** The body may leave out what the URL says, but not contradict it. Throws 400. */
export function checkNames(metadata: ObjectMeta, { info, namespace, name }: Target): void {
  if (metadata.name && metadata.name !== name) {
    throw badRequest(
      `the name of the object (${metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  metadata.name = name;
  if (!info.namespaced) return;
  if (metadata.namespace && metadata.namespace !== namespace) throw badRequest(NAMESPACE_MISMATCH);
}

/** Throws 409 where the body is about another object or another version of it. */
export function checkPreconditions(object: KubeObject, old: KubeObject, info: KindInfo): void {
  const { uid, resourceVersion } = object.metadata;
  if (uid && uid !== old.metadata.uid) {
    const why = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${old.metadata.uid}`;
    throw conflict(info.resource, old.metadata.name, why);
  }
  if (info.namespaced) object.metadata.namespace = old.metadata.namespace;
  else delete object.metadata.namespace;
  if (!resourceVersion && info.kind === "Lease") {
    const message = "Invalid value: 0: must be specified for an update";
    throw invalid(info.resource, old.metadata.name, [
      { reason: "FieldValueInvalid", message, field: "metadata.resourceVersion" },
    ]);
  }
  if (resourceVersion && resourceVersion !== old.metadata.resourceVersion) {
    throw conflict(info.resource, old.metadata.name, MODIFIED);
  }
}

/** Throws 422 where there is a cause to. */
export function refuse(object: KubeObject, info: KindInfo, causes: readonly Cause[]): void {
  if (causes.length > 0)
    throw invalid({ group: info.group, name: info.kind }, object.metadata.name ?? "", causes);
}

/** Nothing holds the object any more: no finalizer and no grace. */
export function isReleased(object: KubeObject): boolean {
  const holding = [
    ...(object.metadata.finalizers ?? []),
    ...((mapOf(object.spec).finalizers as string[] | undefined) ?? []),
  ];
  const graceful = object.kind === "Pod" && (object.metadata.deletionGracePeriodSeconds ?? 0) > 0;
  return holding.length === 0 && !graceful;
}

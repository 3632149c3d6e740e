import type { Cause } from "../model/api-failure.ts";
import { listOf, mapOf, same } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { forbiddenField, required } from "./causes.ts";

export function checkClaim(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  const causes: Cause[] = [];
  if (listOf(spec.accessModes).length === 0)
    causes.push(required("spec.accessModes", "at least 1 access mode is required"));
  if (mapOf(mapOf(spec.resources).requests).storage === undefined)
    causes.push(required("spec.resources[storage]"));
  return causes;
}

/** A claim may grow, and is given its volume once. */
export function checkClaimUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  const before = mapOf(old.spec);
  const { resources: _r, volumeName, ...rest } = mapOf(object.spec);
  const { resources: _o, volumeName: given, ...fixed } = before;
  if (same(rest, fixed) && (given === undefined || given === volumeName)) return [];
  const detail =
    "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims";
  return [forbiddenField("spec", detail)];
}

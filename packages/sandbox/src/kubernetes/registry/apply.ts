import { typedProblem } from "../fields/check-typed.ts";
import { compare } from "../fields/compare.ts";
import { applyConflict } from "../fields/conflicts.ts";
import { FieldSet } from "../fields/field-set.ts";
import { type Manager, type Owners, ownersOf } from "../fields/managed.ts";
import { fieldsOf } from "../fields/owned-by-value.ts";
import { applyConfig, type FieldConflict, recordUpdate } from "../fields/ownership.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { blank } from "../kinds/skeletons.ts";
import { badRequest, internal } from "../model/api-failure.ts";
import { copy, isMap, type JsonMap, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { ignoredFields } from "./ignored-fields.ts";

export const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

interface ApplyRequest {
  readonly info: KindInfo;
  readonly config: JsonMap;
  readonly manager: string;
  readonly subresource: string;
  readonly force: boolean;
  readonly now: string;
}

interface ApplyResult {
  /** Undefined where no field changes. */
  readonly object: JsonMap | undefined;
  readonly owners: Owners;
}

/** Server-side apply to `live` (undefined: the object is to be made). Throws 409 on conflicts, 500 on bad lists. */
export function applyToLive(live: KubeObject | undefined, request: ApplyRequest): ApplyResult {
  const { info, config } = request;
  refuseBadConfig(config, info);
  const by: Manager = {
    manager: request.manager,
    operation: "Apply",
    apiVersion: info.apiVersion,
    ...(request.subresource ? { subresource: request.subresource } : {}),
  };
  const base = (live ? withoutManagedFields(live) : blank(info.kind)) as KubeObject;
  const owners = live ? ownersOf(live) : new Map();
  const options = {
    force: request.force,
    ignored: ignoredFields(info, request.subresource),
    now: request.now,
  };
  if (live && owners.size === 0) adoptUnmanaged(base, info, owners, options);
  const first = applyConfig(base, config, info.type, owners, by, options);
  const forgiven =
    first.kind === "conflict" && request.manager === "kubectl" && isForgiven(first.conflicts, base, info);
  const result = forgiven
    ? applyConfig(base, config, info.type, owners, by, { ...options, force: true })
    : first;
  if (result.kind === "conflict") throw applyConflict(result.conflicts);
  return { object: refreshLastApplied(result.object, base, config, request.manager), owners };
}

function refuseBadConfig(config: JsonMap, info: KindInfo): void {
  if (mapOf(config.metadata).managedFields !== undefined)
    throw badRequest("metadata.managedFields must be nil");
  const problem = typedProblem(config, info.type);
  if (!problem) return;
  const { namespace = "", name = "" } = mapOf(config.metadata);
  const kind = `${info.apiVersion}, Kind=${info.kind}`;
  throw internal(
    `failed to create typed patch object (${String(namespace)}/${String(name)}; ${kind}): ${problem}`,
  );
}

function withoutManagedFields(live: KubeObject): KubeObject {
  const base = copy(live);
  delete base.metadata.managedFields;
  return base;
}

/** An object whose ownership nobody tracked belongs to `before-first-apply` from now on. */
function adoptUnmanaged(
  base: KubeObject,
  info: KindInfo,
  owners: Owners,
  options: { now: string; ignored: FieldSet },
): void {
  const by: Manager = { manager: "before-first-apply", operation: "Update", apiVersion: info.apiVersion };
  recordUpdate(blank(info.kind), base, info.type, owners, by, options.ignored, options.now);
}

/** kubectl may take over what its own client-side apply wrote and nobody changed since. */
function isForgiven(conflicts: readonly FieldConflict[], base: KubeObject, info: KindInfo): boolean {
  const text = base.metadata.annotations?.[LAST_APPLIED];
  if (!text) return false;
  const last: unknown = JSON.parse(text);
  if (!isMap(last)) return false;
  const changes = compare(last, base, info.type);
  const allowed = fieldsOf(last, info.type)
    .difference(changes.modified)
    .difference(changes.added)
    .difference(changes.removed);
  return FieldSet.of(...conflicts.map((conflict) => conflict.path))
    .difference(allowed)
    .isEmpty();
}

/** kubectl keeps the annotation of client-side apply in step, so that going back stays possible. */
function refreshLastApplied(
  object: JsonMap | undefined,
  base: KubeObject,
  config: JsonMap,
  manager: string,
): JsonMap | undefined {
  if (!object || manager !== "kubectl" || !base.metadata.annotations?.[LAST_APPLIED]) return object;
  const { annotations, ...metadata } = mapOf(config.metadata);
  const { [LAST_APPLIED]: _old, ...kept } = mapOf(annotations);
  const applied = {
    ...config,
    metadata: { ...metadata, ...(Object.keys(kept).length > 0 ? { annotations: kept } : {}) },
  };
  const target = mapOf(object.metadata);
  target.annotations = { ...mapOf(target.annotations), [LAST_APPLIED]: `${JSON.stringify(applied)}\n` };
  return object;
}

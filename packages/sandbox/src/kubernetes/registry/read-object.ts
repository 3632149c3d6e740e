import { type CustomKind, isCustom } from "../custom/definitions.ts";
import { prune } from "../custom/pruning.ts";
import { DecodeProblem, decode } from "../decode/decode.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { fillSkeleton } from "../kinds/skeletons.ts";
import { badRequest } from "../model/api-failure.ts";
import { isMap, type JsonMap, mapOf } from "../model/json.ts";
import type { KubeObject, ObjectMeta } from "../model/objects.ts";
import { badBase64 } from "../validation/configuration.ts";
import type { Caller } from "./caller.ts";

/** Turns what a client sent into an object of `info`, or refuses it as Kubernetes does (400). */
export function readObject(body: JsonMap, info: KindInfo, caller: Caller): KubeObject {
  const kind = typeof body.kind === "string" && body.kind ? body.kind : info.kind;
  const version = typeof body.apiVersion === "string" && body.apiVersion ? body.apiVersion : info.apiVersion;
  if (kind !== info.kind || version !== info.apiVersion) throw wrongKind(kind, version, info);
  const object = decodeAs(body, info, caller);
  const bad = badBase64(object);
  if (bad) throw badRequest(`${prefix(info)}: ${bad}`);
  return object;
}

/** Decoding without the checks of a request body: for what patching and applying produce. */
export function decodeAs(value: unknown, info: KindInfo, caller: Caller): KubeObject {
  const { apiVersion: _version, kind: _kind, ...rest } = mapOf(value);
  try {
    const decoded = isCustom(info) ? decodeCustom(rest, info) : decode(rest, info.type);
    tell(decoded.unknownFields, info, caller);
    const object = { kind: info.kind, apiVersion: info.apiVersion, ...mapOf(decoded.value) } as KubeObject;
    if (!isMap(object.metadata)) object.metadata = {} as ObjectMeta;
    fillSkeleton(object, info.kind);
    return object;
  } catch (error) {
    if (error instanceof DecodeProblem) throw badRequest(`${prefix(info)}: ${error.message}`);
    throw error;
  }
}

/** Only its metadata has a Go type. */
function decodeCustom(value: JsonMap, info: CustomKind): ReturnType<typeof decode> {
  const metadata = decode({ metadata: value.metadata ?? {} }, info.type);
  const pruned = prune({ ...value, ...mapOf(metadata.value) }, info.custom.schema);
  return { value: pruned.value, unknownFields: [...metadata.unknownFields, ...pruned.unknownFields] };
}

function prefix(info: KindInfo): string {
  return `${info.kind} in version "${info.version}" cannot be handled as a ${info.kind}`;
}

function tell(unknownFields: readonly string[], info: KindInfo, caller: Caller): void {
  if (unknownFields.length === 0 || caller.fieldValidation === "Ignore") return;
  if (caller.fieldValidation === "Strict") {
    throw badRequest(`${prefix(info)}: strict decoding error: ${unknownFields.join(", ")}`);
  }
  for (const text of unknownFields) caller.warn(text);
}

function wrongKind(kind: string, apiVersion: string, info: KindInfo) {
  const internal = (group: string) => group.split(".")[0] || "core";
  const version = apiVersion.split("/").pop() ?? "";
  if (apiVersion === info.apiVersion) {
    return badRequest(
      `${kind} in version "${version}" cannot be handled as a ${info.kind}: converting (v1.${kind}) to (${internal(info.group)}.${info.kind}): unknown conversion`,
    );
  }
  return badRequest(
    `the API version in the data (${apiVersion}) does not match the expected API version (${info.apiVersion})`,
  );
}

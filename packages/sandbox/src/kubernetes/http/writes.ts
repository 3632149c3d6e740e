import { isCustom } from "../custom/definitions.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import {
  type ApiFailure,
  badRequest,
  invalid,
  methodNotAllowed,
  notImplemented,
} from "../model/api-failure.ts";
import { isMap, type JsonMap } from "../model/json.ts";
import { applyJsonPatch } from "../patch/json-patch.ts";
import { applyMergePatch } from "../patch/merge-patch.ts";
import { applyStrategicPatch } from "../patch/strategic.ts";
import type { Registry, WriteSubresource } from "../registry/registry.ts";
import { removeObject } from "../registry/remove.ts";
import { editScale, SCALE, scaleOf } from "../registry/scale.ts";
import type { Target } from "../registry/target.ts";
import { deleteOptions } from "./delete-options.ts";
import {
  type Answer,
  bodyObject,
  callerOf,
  contentType,
  type Exchange,
  json,
  parseBody,
  unsupportedMediaType,
} from "./exchange.ts";
import { asItem, list } from "./list.ts";

export function writeStatus(exchange: Exchange, target: Target, registry: Registry): Answer {
  const { method } = exchange.request;
  if (method === "PATCH") return patchObject(exchange, target, "status", registry);
  if (method !== "PUT") throw methodNotAllowed();
  return json(
    200,
    registry.update(target, bodyObject(exchange, target.info.kind), callerOf(exchange), "status"),
  );
}

export function writeScale(exchange: Exchange, target: Target, registry: Registry): Answer {
  const caller = callerOf(exchange);
  switch (exchange.request.method) {
    case "GET":
      return json(200, scaleOf(registry.get(target)));
    case "PUT":
      return json(
        200,
        editScale(registry, target, caller, () => bodyObject(exchange, "Scale")),
      );
    case "PATCH":
      if (isApply(exchange)) throw notImplemented("server-side apply of the scale subresource");
      return json(
        200,
        editScale(registry, target, caller, (scale) => patched(exchange, scale, SCALE)),
      );
    default:
      throw methodNotAllowed();
  }
}

export function patchObject(
  exchange: Exchange,
  target: Target,
  subresource: WriteSubresource,
  registry: Registry,
): Answer {
  const caller = callerOf(exchange);
  if (!isApply(exchange)) {
    return json(
      200,
      registry.edit(target, caller, (old) => patched(exchange, old, target.info), subresource),
    );
  }
  if (!exchange.query.get("fieldManager")) throw managerRequired();
  const force = exchange.query.get("force") === "true";
  const config = applyBody(exchange, target.info);
  const { object, created } = registry.apply(target, config, caller, { force, subresource });
  return json(created ? 201 : 200, object);
}

function isApply(exchange: Exchange): boolean {
  return contentType(exchange).startsWith("application/apply-patch");
}

function patched(exchange: Exchange, object: JsonMap, info: KindInfo): unknown {
  switch (contentType(exchange)) {
    case "application/json-patch+json":
      return applyJsonPatch(object, parseBody(exchange, info.kind));
    case "application/merge-patch+json":
      return applyMergePatch(object, parseBody(exchange, info.kind));
    case "application/strategic-merge-patch+json":
      if (isCustom(info)) throw unsupportedMediaType();
      return applyStrategicPatch(object, parseBody(exchange, info.kind), info.type);
    default:
      throw unsupportedMediaType();
  }
}

function applyBody(exchange: Exchange, info: KindInfo): JsonMap {
  const body = parseBody(exchange, info.kind);
  if (!isMap(body)) throw badRequest("error decoding YAML: the patch is not an object");
  const { apiVersion, kind } = body;
  if (!apiVersion || !kind) throw badRequest(`Object 'Kind' is missing in '${JSON.stringify(body)}'`);
  if (apiVersion === info.apiVersion && kind === info.kind) return body;
  const got = `${String(apiVersion)}, Kind=${String(kind)}`;
  throw badRequest(
    `incorrect type specified in patch. expected: ${info.apiVersion}, Kind=${info.kind}, got ${got}`,
  );
}

function managerRequired(): ApiFailure {
  const message = "Required value: is required for apply patch";
  return invalid({ group: "meta.k8s.io", name: "PatchOptions" }, "", [
    { reason: "FieldValueRequired", message, field: "fieldManager" },
  ]);
}

const ANSWERED_WITH_OBJECT = new Set(["Pod", "Service", "ServiceAccount"]);

export function deleteObject(exchange: Exchange, target: Target, registry: Registry): Answer {
  const removed = removeObject(registry, target, deleteOptions(exchange), callerOf(exchange));
  const { object } = removed;
  if (removed.kind === "pending" || ANSWERED_WITH_OBJECT.has(object.kind)) return json(200, object);
  const { group, name: kind } = target.info.resource;
  const details = { name: target.name, ...(group ? { group } : {}), kind, uid: object.metadata.uid };
  return json(200, { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", details });
}

export function deleteCollection(
  exchange: Exchange,
  { info, namespace }: Target,
  registry: Registry,
): Answer {
  const options = deleteOptions(exchange);
  const caller = callerOf(exchange);
  const { items } = list(registry.store, info, namespace, exchange.query);
  for (const { metadata } of items) {
    removeObject(
      registry,
      { info, namespace: metadata.namespace ?? "", name: metadata.name },
      options,
      caller,
    );
  }
  const metadata = { resourceVersion: String(registry.store.revision) };
  return json(200, {
    kind: `${info.kind}List`,
    apiVersion: info.apiVersion,
    metadata,
    items: items.map(asItem),
  });
}

import type { KindInfo } from "../kinds/catalog.ts";
import { ApiFailure, badRequest, notImplemented } from "../model/api-failure.ts";
import { isMap, type JsonMap, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Store } from "../registry/store.ts";
import { matchesFields, parseFieldSelector } from "../select/fields.ts";
import { matchesRequirements, parseLabelSelector } from "../select/labels.ts";

export type Matches = (object: KubeObject) => boolean;

/** Selects by `labelSelector` and `fieldSelector`. Throws 400. */
export function selection(query: URLSearchParams, info: KindInfo): Matches {
  const labels = parseLabelSelector(query.get("labelSelector") ?? "");
  const fields = parseFieldSelector(query.get("fieldSelector") ?? "", info.kind);
  return (object) => matchesRequirements(labels, object.metadata.labels) && matchesFields(fields, object);
}

interface ListAnswer {
  readonly metadata: JsonMap;
  readonly items: readonly KubeObject[];
}

export function list(store: Store, info: KindInfo, namespace: string, query: URLSearchParams): ListAnswer {
  checkVersion(store, query);
  const all = store.list(info, namespace).filter(selection(query, info));
  const limit = Number(query.get("limit") ?? 0);
  const token = query.get("continue");
  const from = token ? startOf(token, store) : undefined;
  const rest = from === undefined ? all : all.filter((object) => keyOf(object, namespace) >= from.start);
  const resourceVersion = String(from?.revision ?? store.revision);
  if (!(limit > 0) || rest.length <= limit) return { metadata: { resourceVersion }, items: rest };
  const next = rest[limit - 1] as KubeObject;
  const metadata: JsonMap = {
    resourceVersion,
    continue: tokenFor(Number(resourceVersion), keyOf(next, namespace)),
  };
  if (!query.get("labelSelector") && !query.get("fieldSelector"))
    metadata.remainingItemCount = rest.length - limit;
  return { metadata, items: rest.slice(0, limit) };
}

function keyOf(object: KubeObject, namespace: string): string {
  return namespace
    ? `/${object.metadata.name}`
    : `/${object.metadata.namespace ?? ""}/${object.metadata.name}`;
}

function tokenFor(revision: number, key: string): string {
  return Buffer.from(JSON.stringify({ v: "meta.k8s.io/v1", rv: revision, start: `${key}\u0000` })).toString(
    "base64url",
  );
}

function startOf(token: string, store: Store): { revision: number; start: string } {
  const bytes = Buffer.from(token, "base64url");
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (isMap(value) && typeof value.rv === "number" && typeof value.start === "string") {
      if (value.rv < store.oldestWatchable) throw expired();
      return { revision: value.rv, start: value.start };
    }
  } catch (error) {
    if (error instanceof ApiFailure) throw error;
    const first = bytes.toString("latin1")[0] ?? "";
    throw badRequest(
      `invalid continue token: continue key is not valid: invalid character '${first}' looking for beginning of value`,
    );
  }
  throw badRequest("invalid continue token: continue key is not valid");
}

function expired(): ApiFailure {
  const message =
    "The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.";
  return new ApiFailure(410, "Expired", message);
}

/** Past versions are not kept for lists; every list shows the present, which `resourceVersion` rarely forbids. */
function checkVersion(store: Store, query: URLSearchParams): void {
  if (query.get("resourceVersionMatch") === "Exact") throw notImplemented("resourceVersionMatch=Exact");
  const wanted = parseVersion(query.get("resourceVersion"));
  if (wanted <= store.revision) return;
  throw new ApiFailure(
    504,
    "Timeout",
    `Timeout: Too large resource version: ${wanted}, current: ${store.revision}`,
    {
      causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }],
      retryAfterSeconds: 1,
    },
  );
}

export function parseVersion(text: string | null): number {
  if (!text) return 0;
  if (/^\d+$/.test(text)) return Number(text);
  const message = `resourceVersion: Invalid value: "${text}": strconv.ParseUint: parsing "${text}": invalid syntax`;
  throw new ApiFailure(500, undefined, message);
}

/** Items of a list do not repeat what the list says. */
export function asItem(object: KubeObject): JsonMap {
  const { kind: _kind, apiVersion: _version, ...rest } = object;
  return mapOf(rest);
}

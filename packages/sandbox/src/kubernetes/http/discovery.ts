import { createHash } from "node:crypto";
import { discovery, isKnownGroupVersion } from "../kinds/catalog.ts";
import { notImplemented } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { openApiDocument } from "./openapi.ts";

/** Answers about the API itself; undefined where the path is none of them. */
export function discoveryAnswer(path: string, aggregated: boolean, address: string): JsonMap | undefined {
  if (path === "/version" || path === "/version/") return discovery.version;
  if (path === "/api") return aggregated ? discovery.core : coreVersions(address);
  if (path === "/apis") return aggregated ? discovery.named : discovery.groups;
  if (path === "/openapi/v3") return openApiIndex();
  return undefined;
}

function coreVersions(address: string): JsonMap {
  const serverAddressByClientCIDRs = [{ clientCIDR: "0.0.0.0/0", serverAddress: address }];
  return { kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs };
}

/** The resources of one version; undefined where a real server does not know it either. */
export function resourceList(group: string, version: string): JsonMap | undefined {
  const path = group ? `/apis/${group}/${version}` : `/api/${version}`;
  const recorded = discovery.lists[path];
  if (recorded) return recorded;
  if (isKnownGroupVersion(group, version)) throw notImplemented(`the API group ${group}/${version}`);
  return undefined;
}

export function apiGroup(path: string): JsonMap | undefined {
  const name = /^\/apis\/([^/]+)$/.exec(path)?.[1];
  const group = discovery.groups.groups.find((each) => each.name === name);
  return group && { kind: "APIGroup", apiVersion: "v1", ...group };
}

let index: JsonMap | undefined;

function openApiIndex(): JsonMap {
  index ??= buildIndex();
  return index;
}

function buildIndex(): JsonMap {
  const entries = discovery.openapi.map((path) => {
    const hash = createHash("sha512")
      .update(JSON.stringify(openApiDocument(path) ?? path))
      .digest("hex")
      .toUpperCase();
    return [path, { serverRelativeURL: `/openapi/v3/${path}?hash=${hash}` }];
  });
  return { paths: Object.fromEntries(entries) };
}

/** The OpenAPI document behind `/openapi/v3/<path>`. Undefined for paths that a real server does not have. */
export function openApiAnswer(path: string): JsonMap | undefined {
  const document = openApiDocument(path);
  if (document) return document;
  if (discovery.openapi.includes(path)) throw notImplemented(`the OpenAPI document ${path}`);
  return undefined;
}

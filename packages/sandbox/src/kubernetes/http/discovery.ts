import { createHash } from "node:crypto";
import type { CustomKind } from "../custom/definitions.ts";
import { customGroups, customItems } from "../custom/discovery.ts";
import { discovery, isKnownGroupVersion } from "../kinds/catalog.ts";
import { notImplemented } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { customDocument, openApiDocument } from "./openapi.ts";

/** What of the API depends on the server and on what it holds. */
export interface ApiState {
  /** `host:port` */
  readonly address: string;
  readonly custom: readonly CustomKind[];
}

/** Answers about the API itself; undefined where the path is none of them. */
export function discoveryAnswer(
  path: string,
  aggregated: boolean,
  { address, custom }: ApiState,
): JsonMap | undefined {
  if (path === "/version" || path === "/version/") return discovery.version;
  if (path === "/api") return aggregated ? discovery.core : coreVersions(address);
  if (path === "/apis") return aggregated ? aggregatedGroups(custom) : groupList(custom);
  if (path === "/openapi/v3") return openApiIndex(custom);
  return undefined;
}

function aggregatedGroups(custom: readonly CustomKind[]): JsonMap {
  return { ...discovery.named, items: [...discovery.named.items, ...customItems(custom)] };
}

function groupList(custom: readonly CustomKind[]): JsonMap {
  return { ...discovery.groups, groups: [...discovery.groups.groups, ...customGroups(custom)] };
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

export function apiGroup(path: string, custom: readonly CustomKind[]): JsonMap | undefined {
  const name = /^\/apis\/([^/]+)$/.exec(path)?.[1];
  const groups = [...discovery.groups.groups, ...customGroups(custom)];
  const group = groups.find((each) => each.name === name);
  return group && { kind: "APIGroup", apiVersion: "v1", ...group };
}

let builtIn: readonly IndexEntry[] | undefined;

type IndexEntry = readonly [path: string, { readonly serverRelativeURL: string }];

function openApiIndex(custom: readonly CustomKind[]): JsonMap {
  builtIn ??= discovery.openapi.map((path) => indexEntry(path, openApiDocument(path)));
  const added = [...new Set(custom.map(({ apiVersion }) => `apis/${apiVersion}`))];
  const entries = [...builtIn, ...added.map((path) => indexEntry(path, customDocument(custom, path)))];
  return { paths: Object.fromEntries(entries) };
}

function indexEntry(path: string, document: JsonMap | undefined): IndexEntry {
  const text = JSON.stringify(document ?? path);
  const hash = createHash("sha512").update(text).digest("hex").toUpperCase();
  return [path, { serverRelativeURL: `/openapi/v3/${path}?hash=${hash}` }];
}

/** The OpenAPI document behind `/openapi/v3/<path>`. Undefined for paths that a real server does not have. */
export function openApiAnswer(path: string, custom: readonly CustomKind[]): JsonMap | undefined {
  const document = openApiDocument(path) ?? customDocument(custom, path);
  if (document) return document;
  if (discovery.openapi.includes(path)) throw notImplemented(`the OpenAPI document ${path}`);
  return undefined;
}

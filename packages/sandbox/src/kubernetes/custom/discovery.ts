import { createHash } from "node:crypto";
import type { JsonMap } from "../model/json.ts";
import type { CustomKind } from "./definitions.ts";

const VERBS = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];
const STATUS_VERBS = ["get", "patch", "update"];

function byGroup(kinds: readonly CustomKind[]): [string, CustomKind[]][] {
  return [...Map.groupBy(kinds, ({ group }) => group)];
}

function versionsOf(kinds: readonly CustomKind[]): string[] {
  return [...new Set(kinds.map(({ version }) => version))];
}

/** As `/apis` and `/apis/<group>` list them. */
export function customGroups(kinds: readonly CustomKind[]): JsonMap[] {
  return byGroup(kinds).map(([name, members]) => {
    const versions = versionsOf(members).map((version) => ({ groupVersion: `${name}/${version}`, version }));
    return { name, versions, preferredVersion: versions[0] };
  });
}

/** As aggregated discovery lists them. */
export function customItems(kinds: readonly CustomKind[]): JsonMap[] {
  return byGroup(kinds).map(([name, members]) => ({
    metadata: { name },
    versions: versionsOf(members).map((version) => ({
      version,
      resources: members.filter((kind) => kind.version === version).map(aggregated),
      freshness: "Current",
    })),
  }));
}

function aggregated(info: CustomKind): JsonMap {
  const { group, version, kind, custom } = info;
  const responseKind = { group, version, kind };
  const status = { subresource: "status", responseKind, verbs: STATUS_VERBS };
  return {
    resource: info.resource.name,
    responseKind,
    scope: info.namespaced ? "Namespaced" : "Cluster",
    singularResource: custom.singular,
    verbs: VERBS,
    ...namesOf(info),
    ...(custom.hasStatus ? { subresources: [status] } : {}),
  };
}

function namesOf({ custom }: CustomKind): JsonMap {
  const { shortNames, categories } = custom;
  return {
    ...(shortNames.length > 0 ? { shortNames } : {}),
    ...(categories.length > 0 ? { categories } : {}),
  };
}

/** As `/apis/<group>/<version>` lists them; undefined where there are none. */
export function customList(kinds: readonly CustomKind[], groupVersion: string): JsonMap | undefined {
  const here = kinds.filter(({ apiVersion }) => apiVersion === groupVersion);
  if (here.length === 0) return undefined;
  const resources = here.flatMap((info) => [
    {
      name: info.resource.name,
      singularName: info.custom.singular,
      namespaced: info.namespaced,
      kind: info.kind,
      verbs: VERBS,
      ...namesOf(info),
      storageVersionHash: hashOf(info),
    },
    ...(info.custom.hasStatus ? [statusOf(info)] : []),
  ]);
  return { kind: "APIResourceList", apiVersion: "v1", groupVersion, resources };
}

function statusOf(info: CustomKind): JsonMap {
  return {
    name: `${info.resource.name}/status`,
    singularName: "",
    namespaced: info.namespaced,
    kind: info.kind,
    verbs: STATUS_VERBS,
  };
}

function hashOf({ group, kind }: CustomKind): string {
  return createHash("sha256").update(`${group}/${kind}`).digest().subarray(0, 8).toString("base64");
}

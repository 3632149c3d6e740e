import { readFileSync } from "node:fs";
import type { ResourceName } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { kindType, type Type } from "../model/schema.ts";

/** What a real server says about itself, as recorded; see `data/discovery.json`. */
interface DiscoveryData {
  readonly version: JsonMap;
  readonly groups: JsonMap & { groups: { name: string; versions: { version: string }[] }[] };
  readonly lists: Record<string, JsonMap>;
  readonly core: AggregatedList;
  readonly named: AggregatedList;
  readonly openapi: readonly string[];
}

interface AggregatedList extends JsonMap {
  items: { metadata: { name?: string }; versions: { version: string; resources: AggregatedResource[] }[] }[];
}

interface AggregatedResource {
  resource: string;
  responseKind: { group: string; version: string; kind: string };
  scope: "Namespaced" | "Cluster";
  singularResource: string;
  verbs: string[];
  subresources?: { subresource: string; verbs: string[]; responseKind: { kind: string } }[];
}

export const discovery = JSON.parse(
  readFileSync(new URL("../data/discovery.json", import.meta.url), "utf8"),
) as DiscoveryData;

export interface KindInfo {
  readonly group: string;
  readonly version: string;
  /** `apps/v1`, or `v1` for the core group. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly resource: ResourceName;
  readonly namespaced: boolean;
  readonly subresources: ReadonlySet<string>;
  readonly type: Type;
}

/** Kinds that are stored and served. Others of the catalogue are answered with 501. */
const STORED = [
  "Namespace",
  "ConfigMap",
  "Secret",
  "Service",
  "ServiceAccount",
  "PersistentVolumeClaim",
  "Pod",
  "Event",
  "Node",
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "DaemonSet",
  "ControllerRevision",
  "Job",
  "CronJob",
  "Lease",
  "HorizontalPodAutoscaler",
  "Ingress",
  "NetworkPolicy",
  "PodDisruptionBudget",
  "CustomResourceDefinition",
];

const SUBRESOURCES: Readonly<Record<string, readonly string[]>> = {
  Namespace: ["status"],
  Service: ["status"],
  Node: ["status"],
  PersistentVolumeClaim: ["status"],
  Pod: ["status", "log"],
  Deployment: ["status", "scale"],
  ReplicaSet: ["status", "scale"],
  StatefulSet: ["status", "scale"],
  DaemonSet: ["status"],
  Job: ["status"],
  CronJob: ["status"],
  HorizontalPodAutoscaler: ["status"],
  Ingress: ["status"],
  PodDisruptionBudget: ["status"],
  CustomResourceDefinition: ["status"],
};

const known: KindInfo[] = [...infosOf(discovery.core), ...infosOf(discovery.named)];
/** A version without a schema here, such as autoscaling/v1, is not served. */
const stored = new Map(
  known
    .filter((info) => STORED.includes(info.kind) && info.type.kind !== "untyped")
    .map((info) => [keyOf(info), info]),
);

function keyOf(info: { apiVersion: string; resource: ResourceName }): string {
  return `${info.apiVersion}/${info.resource.name}`;
}

function infosOf(list: AggregatedList): KindInfo[] {
  return list.items.flatMap((item) =>
    item.versions.flatMap((version) =>
      version.resources.map((resource) => infoOf(item.metadata.name ?? "", version.version, resource)),
    ),
  );
}

function infoOf(group: string, version: string, from: AggregatedResource): KindInfo {
  const apiVersion = group ? `${group}/${version}` : version;
  const kind = from.responseKind.kind;
  return {
    group,
    version,
    apiVersion,
    kind,
    resource: { group, name: from.resource },
    namespaced: from.scope === "Namespaced",
    subresources: new Set(SUBRESOURCES[kind] ?? []),
    type: kindType(apiVersion, kind) ?? { kind: "untyped" },
  };
}

/** Undefined for what this server does not store; ask `knownResource` whether a real one would. */
export function storedResource(apiVersion: string, resource: string): KindInfo | undefined {
  return stored.get(`${apiVersion}/${resource}`);
}

export function storedKinds(): KindInfo[] {
  return [...stored.values()];
}

export function kindNamed(kind: string): KindInfo {
  const info = storedKinds().find((each) => each.kind === kind);
  if (!info) throw new Error(`the sandbox does not store objects of kind ${kind}`);
  return info;
}

/** What a real server would serve, stored here or not. */
export function knownResource(apiVersion: string, resource: string): KindInfo | undefined {
  return known.find((info) => info.apiVersion === apiVersion && info.resource.name === resource);
}

/** Groups that a real server has but whose resources were not recorded. */
export function isKnownGroupVersion(group: string, version: string): boolean {
  return discovery.groups.groups.some(
    (each) => each.name === group && each.versions.some((one) => one.version === version),
  );
}

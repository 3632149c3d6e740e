import type { FieldTree } from "../field-set.ts";

export type Entries = Readonly<Record<string, unknown>>;

export const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A place in an object, with all that is known about how the server takes what stands there. */
export interface At {
  /** Of the innermost field; that of the list for its items. */
  readonly name: string;
  /** Of the field around it. */
  readonly inside: string;
  /** Kubernetes' own kinds have the types of `listKeys` and `wholeMaps`; of others only `owned` tells. */
  readonly isBuiltIn: boolean;
  /** What all managers of the live object own below here: it says by which keys the items of its lists are told apart. */
  readonly owned: FieldTree | undefined;
}

/** `whole`: a value, or a list or map that one manager owns and replaces as one. */
export type Shape =
  | { readonly kind: "whole" }
  | { readonly kind: "map" }
  /** Each item with a name of its own, as `fieldsV1` spells it: `k:{"name":"app"}`. */
  | { readonly kind: "items"; readonly elementOf: (item: unknown) => string };

/** By which fields Kubernetes' own types tell the items of a list apart; what is not here is replaced as a whole. */
const listKeys: Readonly<Record<string, readonly string[]>> = {
  containers: ["name"],
  initContainers: ["name"],
  ephemeralContainers: ["name"],
  env: ["name"],
  volumes: ["name"],
  volumeMounts: ["mountPath"],
  volumeDevices: ["devicePath"],
  imagePullSecrets: ["name"],
  hostAliases: ["ip"],
  topologySpreadConstraints: ["topologyKey", "whenUnsatisfiable"],
  resourceClaims: ["name"],
  claims: ["name"],
  schedulingGates: ["name"],
  secrets: ["name"],
  webhooks: ["name"],
  ownerReferences: ["uid"],
};

/** Maps that the API replaces as a whole, since half of one of them would mean something else. */
const wholeMaps: ReadonlySet<string> = new Set([
  "selector",
  "labelSelector",
  "namespaceSelector",
  "podSelector",
  "nodeSelector",
  "configMapKeyRef",
  "secretKeyRef",
  "fileKeyRef",
  "fieldRef",
  "resourceFieldRef",
  "secretRef",
  "nodePublishSecretRef",
  "dataSource",
  "roleRef",
  "requiredDuringSchedulingIgnoredDuringExecution",
]);

/** A key that is left out counts with its default. */
const keyDefaults: Entries = { protocol: "TCP" };

const byKeys =
  (keys: readonly string[]) =>
  (item: unknown): string => {
    const fields = isEntries(item) ? item : {};
    return `k:${JSON.stringify(Object.fromEntries(keys.map((key) => [key, fields[key] ?? keyDefaults[key]])))}`;
  };

const byValue = (item: unknown): string => `v:${JSON.stringify(item)}`;

/** The ports of a container and those of a Service are told apart by different numbers. */
const builtInKeys = (name: string, items: readonly unknown[]): readonly string[] | undefined => {
  if (name !== "ports") return Object.hasOwn(listKeys, name) ? listKeys[name] : undefined;
  const isContainers = items.every((item) => isEntries(item) && item.containerPort !== undefined);
  return [isContainers ? "containerPort" : "port", "protocol"];
};

const listShape = (items: readonly unknown[], { name, isBuiltIn, owned }: At): Shape => {
  const element = Object.keys(owned ?? {}).find((each) => /^[kv]:/.test(each));
  if (element?.startsWith("v:")) return { kind: "items", elementOf: byValue };
  if (element !== undefined)
    return { kind: "items", elementOf: byKeys(Object.keys(JSON.parse(element.slice(2)))) };
  if (name === "finalizers") return { kind: "items", elementOf: byValue };
  const keys = isBuiltIn && items.length > 0 ? builtInKeys(name, items) : undefined;
  return keys === undefined ? { kind: "whole" } : { kind: "items", elementOf: byKeys(keys) };
};

const isOwnedAsOne = (owned: FieldTree | undefined): boolean =>
  owned !== undefined && Object.keys(owned).length === 0;

export const shapeOf = (value: unknown, at: At): Shape => {
  if (isOwnedAsOne(at.owned)) return { kind: "whole" };
  if (Array.isArray(value)) return value.length === 0 ? { kind: "whole" } : listShape(value, at);
  if (!isEntries(value) || Object.keys(value).length === 0) return { kind: "whole" };
  return at.isBuiltIn && wholeMaps.has(at.name) ? { kind: "whole" } : { kind: "map" };
};

export const atField = ({ name: inside, isBuiltIn, owned }: At, name: string): At => ({
  name,
  inside,
  isBuiltIn,
  owned: owned?.[`f:${name}`],
});

export const atItem = (at: At, element: string): At => ({ ...at, owned: at.owned?.[element] });

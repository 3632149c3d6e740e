import { annotations, type KubeObject, labels, type ObjectRef, refOf } from "@towline/kernel";
import { configReferences } from "@towline/manifests";

/** Versioned configuration is deleted no sooner than this after a deploy first found it unused. */
export const graceSeconds = 3600;

/** Kinds whose objects keep configuration alive, whoever owns them. List them all, in the whole namespace. */
export const configUserKinds: readonly Pick<ObjectRef, "apiVersion" | "kind">[] = [
  { apiVersion: "apps/v1", kind: "Deployment" },
  { apiVersion: "apps/v1", kind: "ReplicaSet" },
  { apiVersion: "apps/v1", kind: "StatefulSet" },
  { apiVersion: "apps/v1", kind: "DaemonSet" },
  { apiVersion: "apps/v1", kind: "ControllerRevision" },
  { apiVersion: "batch/v1", kind: "Job" },
  { apiVersion: "batch/v1", kind: "CronJob" },
  { apiVersion: "v1", kind: "Pod" },
];

export interface CollectQuestion {
  readonly service: string;
  /** The namespace's ConfigMaps and Secrets that carry the service's label. */
  readonly objects: readonly KubeObject[];
  /** Every object of `configUserKinds` in the namespace. */
  readonly users: readonly KubeObject[];
  /** What the last records refer to, as `<Kind>/<versioned name>`. */
  readonly recorded: Iterable<string>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** An object to delete exactly as it was seen. */
export interface Deletion {
  readonly ref: ObjectRef;
  readonly uid: string;
  readonly resourceVersion: string;
}

export interface Collection {
  /** To be annotated with `annotations.unusedSince`. */
  readonly mark: readonly ObjectRef[];
  /** In use again: to lose the annotation. */
  readonly unmark: readonly ObjectRef[];
  readonly delete: readonly Deletion[];
}

const isVersioned = (object: KubeObject, service: string): boolean =>
  (object.kind === "ConfigMap" || object.kind === "Secret") &&
  object.metadata.labels?.[labels.service] === service &&
  object.metadata.labels[labels.configName] !== undefined &&
  object.metadata.deletionTimestamp === undefined;

const markOf = ({ metadata }: KubeObject): string | undefined =>
  metadata.annotations?.[annotations.unusedSince];

/** Milliseconds since it was marked; undefined without a mark, or with one that no deploy can have made. */
const unusedFor = (object: KubeObject, now: number): number | undefined => {
  const age = now - Date.parse(markOf(object) ?? "");
  return age >= 0 ? age : undefined;
};

const deletionOf = (object: KubeObject): Deletion => ({
  ref: refOf(object),
  uid: object.metadata.uid ?? "",
  resourceVersion: object.metadata.resourceVersion ?? "",
});

const nameOf = ({ kind, metadata }: KubeObject): string => `${kind}/${metadata.name}`;

/** Which versioned ConfigMaps and Secrets of a service nothing refers to any more, and what to do about each. */
export const collectable = ({ service, objects, users, recorded, now }: CollectQuestion): Collection => {
  const referred = users.flatMap(configReferences).map(({ kind, name }) => `${kind}/${name}`);
  const used = new Set([...referred, ...recorded]);
  const versioned = objects.filter((object) => isVersioned(object, service));
  const idle = versioned.filter((object) => !used.has(nameOf(object)));
  const inUse = versioned.filter((object) => used.has(nameOf(object)));
  return {
    mark: idle.filter((object) => unusedFor(object, now) === undefined).map(refOf),
    unmark: inUse.filter((object) => markOf(object) !== undefined).map(refOf),
    delete: idle.filter((object) => (unusedFor(object, now) ?? 0) > graceSeconds * 1000).map(deletionOf),
  };
};

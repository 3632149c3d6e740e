import type { Cluster } from "@towline/cluster";
import { configUserKinds } from "@towline/config";
import { describeRef, type KubeObject, type ObjectRef } from "@towline/kernel";
import { type Need, needsOf } from "./prune-needs.ts";

/** What is there, and what is about to be. */
export interface Surroundings {
  readonly desired: readonly KubeObject[];
  /** Live objects of `configUserKinds`. */
  readonly users: readonly KubeObject[];
  /** Of what this deploy wants, and of what it is about to delete. */
  readonly wantedUids: ReadonlySet<string | undefined>;
  readonly doomedUids: ReadonlySet<string | undefined>;
}

/** Who needs an object; undefined where nobody does. */
export type NeededBy = (ref: ObjectRef) => ObjectRef | undefined;

const configuration: ReadonlySet<string> = new Set(["ConfigMap", "Secret"]);
/** Only these are looked for in what other services run in the namespace, too. */
const neededByUsers: ReadonlySet<string> = new Set([
  ...configuration,
  "ServiceAccount",
  "PersistentVolumeClaim",
]);

export const mayHaveUsers = ({ kind }: Pick<ObjectRef, "kind">): boolean => neededByUsers.has(kind);

/** Those of `roots` and everything that they own, through any number of owners. */
const familyOf = (
  roots: ReadonlySet<string | undefined>,
  objects: readonly KubeObject[],
): ReadonlySet<string | undefined> => {
  const family = new Set(roots);
  const joins = ({ metadata }: KubeObject): boolean =>
    !family.has(metadata.uid) && (metadata.ownerReferences ?? []).some(({ uid }) => family.has(uid));
  for (let more = objects.filter(joins); more.length > 0; more = objects.filter(joins))
    for (const { metadata } of more) family.add(metadata.uid);
  return family;
};

/** Needs by kind and name, in a namespace and in any. */
const index = (objects: readonly KubeObject[]): NeededBy => {
  const byName = new Map<string, ObjectRef>();
  const put = (place: string | undefined, { kind, name, by }: Need): void => {
    const key = `${place}/${kind}/${name}`;
    if (!byName.has(key)) byName.set(key, by);
  };
  for (const object of objects)
    for (const need of needsOf(object)) {
      put(undefined, need);
      put(object.metadata.namespace ?? "", need);
    }
  return ({ kind, name, namespace }) => byName.get(`${namespace}/${kind}/${name}`);
};

/**
 * Pure: who of those that stay needs an object. Configuration is needed by old revisions too, since a rollout undo
 * starts pods from them; for the rest the new version of what this deploy wants counts.
 */
export const needsOfWhatStays = ({ desired, users, wantedUids, doomedUids }: Surroundings): NeededBy => {
  const doomed = familyOf(doomedUids, users);
  const renewed = familyOf(wantedUids, users);
  const staying = users.filter(({ metadata }) => !doomed.has(metadata.uid));
  const ofConfiguration = index([...desired, ...staying]);
  const ofTheRest = index([...desired, ...staying.filter(({ metadata }) => !renewed.has(metadata.uid))]);
  return (ref) => (configuration.has(ref.kind) ? ofConfiguration : ofTheRest)(ref);
};

export const sayNeeded = (by: ObjectRef): string => `${describeRef(by)} still refers to it`;

/** Everything in these namespaces that runs pods, or will again. */
export const readUsers = async (
  cluster: Cluster,
  namespaces: ReadonlySet<string | undefined>,
): Promise<readonly KubeObject[]> => {
  const lists = await Promise.all(
    [...namespaces].flatMap((namespace) =>
      configUserKinds.map(async (kind) => (await cluster.list({ ...kind, namespace })).items),
    ),
  );
  return lists.flat();
};

import type { Cluster } from "@towline/cluster";
import { configUserKinds } from "@towline/config";
import { describeRef, type KubeObject, type ObjectRef } from "@towline/kernel";
import { type Need, needsOf } from "./prune-needs.ts";

/** What is there, and what is about to be. */
export interface Surroundings {
  readonly desired: readonly KubeObject[];
  /** Live objects of `configUserKinds` in the namespace. */
  readonly users: readonly KubeObject[];
  /** Of what this deploy wants, and of what it is about to delete. */
  readonly wantedUids: ReadonlySet<string | undefined>;
  readonly doomedUids: ReadonlySet<string | undefined>;
}

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
  const join = ({ metadata }: KubeObject): boolean =>
    !family.has(metadata.uid) && (metadata.ownerReferences ?? []).some(({ uid }) => family.has(uid));
  for (let more = objects.filter(join); more.length > 0; more = objects.filter(join))
    for (const { metadata } of more) family.add(metadata.uid);
  return family;
};

/**
 * Pure: who of those that stay needs the object. Configuration is needed by old revisions too, since a rollout undo
 * starts pods from them; for the rest the new version of what this deploy wants counts.
 */
export const neededBy = (
  { kind, name, namespace }: ObjectRef,
  { desired, users, wantedUids, doomedUids }: Surroundings,
): Need | undefined => {
  const doomed = familyOf(doomedUids, users);
  const renewed = configuration.has(kind) ? new Set<string>() : familyOf(wantedUids, users);
  const staying = users.filter(({ metadata: { uid } }) => !doomed.has(uid) && !renewed.has(uid));
  return [...desired, ...staying]
    .filter((user) => namespace === undefined || user.metadata.namespace === namespace)
    .flatMap(needsOf)
    .find((need) => need.kind === kind && need.name === name);
};

export const sayNeeded = ({ by }: Need): string => `${describeRef(by)} still refers to it`;

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

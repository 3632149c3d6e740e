import type { KubeObject, ObjectMeta } from "@towline/kernel";
import { isMeantBy } from "./image-names.ts";
import { type Place, placesAt, withValueAt } from "./paths.ts";
import { containerPaths, podSpecPaths, volumeImagePath } from "./table.ts";
import type { ContainerView, ImageSubstitution, Manifest } from "./types.ts";

const below = (prefix: string | undefined, path: string): string | undefined =>
  prefix === undefined ? undefined : `${prefix}.${path}`;

const placesIn = (object: KubeObject, path: string): readonly Place[] => {
  const whole = below(podSpecPaths[object.kind], path);
  return whole === undefined ? [] : placesAt(object, whole);
};

type Entries = Readonly<Record<string, unknown>>;

export interface PodTemplate {
  readonly metadata?: Pick<ObjectMeta, "labels" | "annotations">;
  readonly spec?: Entries;
}

/** Kinds that run pods: those whose roll-out can be watched or whose pods come of them. */
export const isWorkload = (object: Pick<KubeObject, "kind">): boolean =>
  object.kind !== "ControllerRevision" && object.kind !== "PodTemplate" && object.kind in podSpecPaths;

/** What the pods of a workload are made of; undefined for a Pod itself and for kinds without pods. */
export const podTemplateOf = (object: KubeObject): PodTemplate | undefined => {
  const path = podSpecPaths[object.kind]?.split(".").slice(0, -1).join(".");
  return path ? (placesAt(object, path)[0]?.value as PodTemplate | undefined) : undefined;
};

/** All containers of a workload, init and ephemeral ones included, in the order in which they start. */
export const containersOf = (object: KubeObject): readonly ContainerView[] =>
  containerPaths.flatMap((path) =>
    placesIn(object, path).flatMap(({ value }) => {
      const { name, image } = (value ?? {}) as Partial<ContainerView>;
      const list = path.slice(0, -2) as ContainerView["list"];
      return typeof name === "string"
        ? [{ name, list, ...(typeof image === "string" ? { image } : {}) }]
        : [];
    }),
  );

const imagePlaces = (object: KubeObject): readonly Place[] =>
  [...containerPaths.map((path) => `${path}.image`), volumeImagePath]
    .flatMap((path) => placesIn(object, path))
    .filter(({ value }) => typeof value === "string");

/** Every image that a workload names, in the order of its containers, then volumes; repeated where it is repeated. */
export const imagesOf = (object: KubeObject): readonly string[] =>
  imagePlaces(object).map(({ value }) => value as string);

export interface Substituted {
  readonly manifests: readonly Manifest[];
  /** How many places each substitution matched, 0 included: 0 usually means a misspelt name. */
  readonly matches: Readonly<Record<string, number>>;
}

/** Puts the pinned references in the place of the images that they are meant for. */
export const substituteImages = (
  manifests: readonly Manifest[],
  substitutions: readonly ImageSubstitution[],
): Substituted => {
  const matches: Record<string, number> = Object.fromEntries(
    substitutions.map(({ repository }) => [repository, 0]),
  );
  const substituted = manifests.map((manifest) => {
    const object = imagePlaces(manifest.object).reduce((current, { segments, value }) => {
      const match = substitutions.find((each) => isMeantBy(value as string, each));
      if (match === undefined) return current;
      matches[match.repository] = (matches[match.repository] ?? 0) + 1;
      return withValueAt(current, segments, match.reference);
    }, manifest.object);
    return object === manifest.object ? manifest : { ...manifest, object };
  });
  return { manifests: substituted, matches };
};

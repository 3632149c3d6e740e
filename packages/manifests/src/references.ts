import type { KubeObject } from "@towline/kernel";
import { placesAt, pointerOf, type Segment, withValueAt } from "./paths.ts";
import { type ReferenceRow, type ReferredKind, referenceRows } from "./table.ts";
import type { ConfigReference, Manifest } from "./types.ts";

/** A place in an object that names another object of its namespace. */
export interface Reference extends Omit<ConfigReference, "kind"> {
  readonly kind: ReferredKind;
}

interface Located extends Reference {
  readonly segments: readonly Segment[];
}

type Holder = Readonly<Record<string, unknown>>;

const locate = (object: KubeObject, row: ReferenceRow): readonly Located[] =>
  placesAt(object, row.path).flatMap(({ segments: holderAt, value }) => {
    const holder = value as Holder;
    const name = holder?.[row.name];
    if (typeof name !== "string" || name === "") return [];
    const segments = [...holderAt, row.name];
    const keys =
      row.keys === undefined
        ? []
        : placesAt(holder, row.keys).flatMap(({ value: key }) => (typeof key === "string" ? [key] : []));
    const optional = row.madeByOthers === true || holder.optional === true;
    return [{ kind: row.kind, name, pointer: pointerOf(segments), optional, keys, segments }];
  });

const locateAll = (object: KubeObject): readonly Located[] =>
  referenceRows(object.kind).flatMap((row) => locate(object, row));

/** Everything that `object` refers to by name in its own namespace. */
export const referencesOf = (object: KubeObject): readonly Reference[] =>
  locateAll(object).map(({ segments: _, ...reference }) => reference);

const isConfig = (reference: Reference): reference is ConfigReference =>
  reference.kind === "ConfigMap" || reference.kind === "Secret";

/** The ConfigMaps and Secrets that `object` refers to. */
export const configReferences = (object: KubeObject): readonly ConfigReference[] =>
  referencesOf(object).filter(isConfig);

/** The new name of what is referred to as `name`, or undefined to leave it. */
export type Rename = (kind: ConfigReference["kind"], name: string) => string | undefined;

const rewriteObject = (object: KubeObject, rename: Rename): KubeObject =>
  locateAll(object).reduce((rewritten, reference) => {
    const name = isConfig(reference) ? rename(reference.kind, reference.name) : undefined;
    return name === undefined ? rewritten : withValueAt(rewritten, reference.segments, name);
  }, object);

/** The manifests with every reference renamed. Objects without one stay the same objects; none is changed in place. */
export const rewriteReferences = (manifests: readonly Manifest[], rename: Rename): readonly Manifest[] =>
  manifests.map((manifest) => {
    const object = rewriteObject(manifest.object, rename);
    return object === manifest.object ? manifest : { ...manifest, object };
  });

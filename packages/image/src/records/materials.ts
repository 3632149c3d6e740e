import type { Material } from "../types.ts";

/** BuildKit's provenance, SLSA 0.2, in what buildx writes by `--metadata-file`: one, or one for each platform. */
const provenanceKey = /^buildx\.build\.provenance(?:\/(.+))?$/;

/** SLSA 0.2 names `materials`, SLSA 1 `resolvedDependencies`. */
const listIn = (provenance: unknown): readonly unknown[] | undefined => {
  if (typeof provenance !== "object" || provenance === null) return undefined;
  const { materials, buildDefinition } = provenance as Record<string, unknown>;
  // an image of local files alone has none
  if (materials === undefined && "buildType" in provenance) return [];
  const dependencies = (buildDefinition as Record<string, unknown> | undefined)?.resolvedDependencies;
  const list = materials ?? dependencies;
  return Array.isArray(list) ? list : undefined;
};

const materialOf = (entry: unknown): Material | undefined => {
  const { uri, digest } = (entry ?? {}) as { uri?: unknown; digest?: Record<string, unknown> };
  if (typeof uri !== "string") return undefined;
  const [algorithm, value] = Object.entries(digest ?? {})[0] ?? [];
  return typeof value === "string" ? { uri, digest: `${algorithm}:${value}` } : { uri };
};

/**
 * What BuildKit used, all platforms together. Undefined where buildx did not say it for all of `platforms`: those before
 * 0.14 never do, some later ones not for several platforms.
 */
export const materialsIn = (
  metadata: Readonly<Record<string, unknown>>,
  platforms: readonly string[],
): readonly Material[] | undefined => {
  const provenances = Object.entries(metadata).filter(([key]) => provenanceKey.test(key));
  if (provenances.length < Math.max(1, platforms.length)) return undefined;
  const lists = provenances.map(([, provenance]) => listIn(provenance)?.map(materialOf));
  const all = lists.flatMap((list) => list ?? [undefined]);
  if (all.includes(undefined)) return undefined;
  const known = all as readonly Material[];
  return [...new Map(known.map((material) => [`${material.uri} ${material.digest}`, material])).values()];
};

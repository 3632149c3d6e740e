import { type ImageManifest, presentImages, readManifests } from "@towline/aws";
import { TowlineError } from "@towline/kernel";
import { mapBounded } from "./bounded.ts";
import { type Descriptor, referencesOf } from "./manifest.ts";
import { listReferrers } from "./referrers.ts";
import type { Registry } from "./registry.ts";
import { describePlace, type OpenPlace } from "./types.ts";

export interface TreeNode {
  readonly manifest: ImageManifest;
  readonly blobs: readonly Descriptor[];
}

/** Everything that belongs to an image. */
export interface ImageTree {
  /** In the order in which a registry takes them: what an index names first, signatures and attestations last. */
  readonly stages: readonly (readonly TreeNode[])[];
  /** Tags by which older tools find signatures: `sha256-….sig`, and the digest that each stands at. */
  readonly companionTags: ReadonlyMap<string, string>;
}

/** An index of indexes of images; nobody makes more. */
const levelsMax = 6;
const requestsMax = 6;
/** What cosign and its likes put beside an image in registries without referrers. */
const companionSuffixes = [".sig", ".att", ".sbom"];

const missing = (place: OpenPlace, digests: readonly string[]): TowlineError =>
  new TowlineError("ecr-image-missing", `${describePlace(place)} has no image ${digests.join(", ")}`, {
    hint: "It may have been deleted or archived by a lifecycle rule; correct digest and repository, or build it again",
  });

const readLevel = async (place: OpenPlace, digests: readonly string[]): Promise<readonly ImageManifest[]> => {
  const found = await readManifests(place.session, place, digests);
  const absent = digests.filter((digest) => !found.has(digest));
  if (absent.length > 0) throw missing(place, absent);
  return [...found.values()];
};

/** The manifests below `roots`, deepest first. What is named on two levels belongs to the deeper one. */
const readStages = async (
  place: OpenPlace,
  roots: readonly string[],
): Promise<readonly (readonly TreeNode[])[]> => {
  const levels: TreeNode[][] = [];
  let digests = [...new Set(roots)];
  while (digests.length > 0) {
    if (levels.length === levelsMax)
      throw new TowlineError("registry-failed", `${roots[0]} nests indexes ${levelsMax} deep`, {
        hint: "Build it again as an index of images",
      });
    const read = (await readLevel(place, digests)).map((manifest) => ({
      manifest,
      ...referencesOf(manifest),
    }));
    levels.push(read.map(({ manifest, blobs }) => ({ manifest, blobs })));
    digests = [...new Set(read.flatMap(({ manifests }) => manifests.map(({ digest }) => digest)))];
  }
  const seen = new Set<string>();
  return levels.toReversed().map((level) =>
    level.filter(({ manifest }) => {
      const isNew = !seen.has(manifest.digest);
      seen.add(manifest.digest);
      return isNew;
    }),
  );
};

const digestsIn = (stages: readonly (readonly TreeNode[])[]): readonly string[] =>
  stages.flat().map(({ manifest }) => manifest.digest);

const companionTagsOf = async (
  place: OpenPlace,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const tags = digests.flatMap((digest) =>
    companionSuffixes.map((suffix) => `${digest.replace(":", "-")}${suffix}`),
  );
  return (await presentImages(place.session, place, { digests: [], tags })).tags;
};

/**
 * Reads an image: its manifests, and all that refers to them (signatures, attestations, SBOMs), and what refers to
 * those. Reads only. Throws `ecr-image-missing`.
 */
export const readTree = async (registry: Registry, digest: string): Promise<ImageTree> => {
  const { place } = registry;
  const image = await readStages(place, [digest]);
  const companionTags = await companionTagsOf(place, digestsIn(image));
  const stages = [...image];
  const seen = new Set(digestsIn(image));
  let subjects = digestsIn(image);
  let more: readonly string[] = [...companionTags.values()];
  for (let depth = 0; depth < levelsMax && subjects.length + more.length > 0; depth++) {
    const referrers = await mapBounded(subjects, requestsMax, (subject) => listReferrers(registry, subject));
    const fresh = [...more, ...referrers.flat()].filter((found) => !seen.has(found));
    const found = await readStages(place, fresh);
    subjects = digestsIn(found).filter((each) => !seen.has(each));
    for (const each of subjects) seen.add(each);
    stages.push(...found);
    more = [];
  }
  return { stages, companionTags };
};

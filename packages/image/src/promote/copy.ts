import { putManifest } from "@towline/aws";
import { TowlineError } from "@towline/kernel";
import { moveBlob } from "./blobs.ts";
import { mapBounded } from "./bounded.ts";
import type { Look } from "./look.ts";
import type { Descriptor } from "./manifest.ts";
import { type Patience, persist } from "./persist.ts";
import type { Registry } from "./registry.ts";
import type { ImageTree, TreeNode } from "./tree.ts";
import { describePlace, type Moved, type OpenPlace } from "./types.ts";

/** For each target; a few connections fill a runner's line. */
const blobsAtOnce = 4;
const manifestsAtOnce = 4;

const incomplete = (place: OpenPlace, digest: string): TowlineError =>
  new TowlineError(
    "registry-failed",
    `ECR does not find all that ${digest} of ${describePlace(place)} names`,
    {
      hint: "Run the job again: what is there already is not moved again",
    },
  );

/** ECR may not know for a moment what it has just taken. */
const put = (place: OpenPlace, { manifest }: TreeNode, patience: Patience): Promise<void> =>
  persist<void>(async () => {
    const outcome = await putManifest(place.session, place, manifest);
    return outcome === "done"
      ? { kind: "done", value: undefined }
      : { kind: "again", error: incomplete(place, manifest.digest) };
  }, patience);

/** Each once, large ones first, so that no large one is left alone at the end. */
const blobsOf = (nodes: readonly TreeNode[]): readonly Descriptor[] =>
  [...new Map(nodes.flatMap(({ blobs }) => blobs).map((blob) => [blob.digest, blob])).values()].toSorted(
    (a, b) => b.size - a.size,
  );

/**
 * Brings what a target lacks of an image there: the blobs, then manifests in their order, so that nothing that is in
 * the target ever refers to something that is not. Puts no tag.
 */
export const copyMissing = async (
  tree: ImageTree,
  from: Registry,
  to: Registry,
  { manifests }: Pick<Look, "manifests">,
  patience: Patience,
): Promise<Moved> => {
  const isMissing = ({ manifest }: TreeNode): boolean => manifests.has(manifest.digest);
  const blobs = blobsOf(tree.stages.flat().filter(isMissing));
  const moves = await mapBounded(blobs, blobsAtOnce, (blob) => moveBlob(from, to, blob, patience));
  for (const stage of tree.stages)
    await mapBounded(stage.filter(isMissing), manifestsAtOnce, (node) => put(to.place, node, patience));
  const count = (how: string): number => moves.filter((move) => move === how).length;
  return {
    manifests: manifests.size,
    present: count("present"),
    mounted: count("mounted"),
    uploaded: count("uploaded"),
    bytes: blobs.reduce((sum, { size }, index) => sum + (moves[index] === "uploaded" ? size : 0), 0),
  };
};

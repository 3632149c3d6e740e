import { presentImages } from "@towline/aws";
import { type Log, TowlineError } from "@towline/kernel";
import { fittingTags, type OpenTarget, type Standing } from "./fitting-tags.ts";
import type { ImageTree } from "./tree.ts";
import { describePlace, isSameRepository, type OpenPlace } from "./types.ts";

/** What a target lacks. Found by reading alone. */
export interface Look {
  readonly target: OpenTarget;
  /** Digests of manifests. */
  readonly manifests: ReadonlySet<string>;
  readonly tags: readonly string[];
  /** Tags of signatures, and where they are to stand. */
  readonly companionTags: ReadonlyMap<string, string>;
}

/** All that is known of the image when the first byte moves. */
export interface Plan {
  readonly source: OpenPlace;
  readonly digest: string;
  /** Undefined where every target is the source's own repository. */
  readonly tree: ImageTree | undefined;
}

const requirePresent = (target: OpenTarget, present: ReadonlySet<string>, digest: string): void => {
  if (present.has(digest)) return;
  throw new TowlineError("ecr-image-missing", `${describePlace(target)} has no image ${digest}`, {
    hint: "It may have been deleted or archived by a lifecycle rule; correct digest and repository, or build it again",
  });
};

/**
 * Compares a target with what it is to have, in one request where it has it all. Throws `ecr-tag-immutable`,
 * `ecr-image-missing`, `ecr-repository-missing`, `aws-*`.
 */
export const lookAt = async (
  target: OpenTarget,
  { source, digest, tree }: Plan,
  log: Pick<Log, "notice">,
): Promise<Look> => {
  // in the source's own repository everything is there, or nothing
  const isHome = tree === undefined || isSameRepository(target, source);
  const wanted = isHome ? [digest] : tree.stages.flat().map(({ manifest }) => manifest.digest);
  const companions: Standing = isHome ? new Map() : tree.companionTags;
  const present = await presentImages(target.session, target, {
    digests: wanted,
    tags: [...target.tags, ...(target.lenient ? [target.lenient.spare] : []), ...companions.keys()],
  });
  if (isHome) requirePresent(target, present.digests, digest);
  const tags = await fittingTags(target, { digest, standing: present.tags }, log);
  return {
    target: { ...target, tags },
    manifests: new Set(wanted.filter((each) => !present.digests.has(each))),
    tags: tags.filter((tag) => present.tags.get(tag) !== digest),
    companionTags: new Map([...companions].filter(([tag, at]) => present.tags.get(tag) !== at)),
  };
};

import type { Prepared } from "./look-up.ts";
import { imagesOf, type RecordedImage } from "./records/record.ts";
import { labelledImage } from "./source-label.ts";
import { isFixed, type Standing } from "./tags/placing.ts";
import type { BuildPorts, BuildRequest } from "./types.ts";

/** An image, and when it was built where that is on record. */
export type KnownImage = Pick<RecordedImage, "digest" | "children"> & Partial<Pick<RecordedImage, "time">>;

/** A tag that cannot move, and the image of this source that it stands at, be it an earlier one. */
export interface FixedImage {
  readonly tag: string;
  readonly image: KnownImage;
}

/**
 * The record tells, or where it got lost (a build that broke off, a role that may not write it) the image itself: what
 * stands under such a tag cannot be replaced, so that building it again would be no way out.
 */
export const fixedImage = async (
  { place, wanted, recorded, source: { key } }: Prepared,
  standing: Standing,
  { force, lineage }: BuildRequest,
  ports: BuildPorts,
): Promise<FixedImage | undefined> => {
  const images = recorded.record === undefined ? [] : imagesOf(recorded.record);
  const fixed = wanted.flatMap((tag) => {
    const digest = isFixed(place, tag) ? standing.get(tag.name) : undefined;
    return digest === undefined ? [] : [{ tag: tag.name, digest }];
  });
  for (const { tag, digest } of fixed) {
    const image = images.find((each) => each.digest === digest);
    if (image !== undefined) return { tag, image };
  }
  if (force) return undefined;
  const where = { account: ports.session.account, repository: place.name };
  const digests = [...new Set(fixed.map(({ digest }) => digest))];
  const found = await labelledImage(where, digests, { key, lineage }, ports);
  const tag = fixed.find(({ digest }) => digest === found)?.tag;
  return found === undefined || tag === undefined
    ? undefined
    : { tag, image: { digest: found, children: [] } };
};

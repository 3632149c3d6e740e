import type { PresentImages } from "@towline/aws";
import type { FixedImage, KnownImage } from "./fixed-image.ts";
import type { Recorded } from "./records/store.ts";

const dayMilliseconds = 24 * 3_600_000;

export type Decision =
  | { readonly build: true; readonly why: string }
  | { readonly build: false; readonly why: string; readonly image: KnownImage };

export interface Known {
  readonly force: boolean;
  readonly recorded: Recorded;
  /** Of the images that are on record. */
  readonly present: Pick<PresentImages, "digests">;
  /** The repository of the image. */
  readonly repository: string;
  /** Why a base or another material is not what it was. */
  readonly change?: string;
  readonly fixed?: FixedImage;
  /** Where the image of the commit is asked for: what its tag stands at. */
  readonly ofCommit?: string;
  readonly maxAgeDays: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const age = (milliseconds: number): string => {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours < 1) return "less than an hour";
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
};

export const isStale = ({ time }: KnownImage, maxAgeDays: number, now: number): boolean =>
  time !== undefined && now - Date.parse(time) > maxAgeDays * dayMilliseconds;

/** An image that is gone, or archived: both look absent. */
const absence = ({ digest, children }: KnownImage, { present, repository }: Known): string | undefined => {
  const gone = `is no longer in ${repository} (deleted, or archived by a lifecycle rule)`;
  if (!present.digests.has(digest)) return `${digest}, the image of this source, ${gone}`;
  const child = children.find((image) => !present.digests.has(image.digest));
  return child && `${child.platform} of ${digest}, the image of this source, ${gone}`;
};

const unknown = ({ distrusted }: Recorded): string =>
  distrusted === undefined
    ? "there is no image of this source yet"
    : `this source was built by pull request ${distrusted.writer.name} only, whose images nobody else relies on`;

/** Whether to build, and why, in one line. */
export const decide = (known: Known): Decision => {
  const { force, recorded, change, fixed, ofCommit, maxAgeDays, now } = known;
  const image = fixed?.image ?? recorded.record;
  if (force) return { build: true, why: "force-build was asked for" };
  if (ofCommit !== undefined) {
    const why = `${ofCommit} stands at the tag of this very commit, and was tested as it is`;
    return { build: false, image: { digest: ofCommit, children: [] }, why };
  }
  if (image === undefined) return { build: true, why: unknown(recorded) };
  const gone = absence(image, known);
  if (gone !== undefined) return { build: true, why: gone };
  const old = image.time === undefined ? undefined : age(now - Date.parse(image.time));
  const same = `${image.digest} was built from this very source${old === undefined ? "" : ` ${old} ago`}`;
  if (fixed !== undefined)
    return { build: false, image, why: `${same}, and tag ${fixed.tag} stands at it for good` };
  if (isStale(image, maxAgeDays, now))
    return { build: true, why: `the image of this source is ${old} old (limit ${maxAgeDays} days)` };
  if (change !== undefined) return { build: true, why: change };
  return { build: false, image, why: same };
};

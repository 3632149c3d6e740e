import type { FoundImage } from "@towline/aws";
import type { Unpinned } from "./bases.ts";

/** Unpinned `apt` layers go stale: after this an image is built anew though its source is the same. */
const maxAgeDays = 7;
const dayMilliseconds = 24 * 3_600_000;

export type Decision =
  | { readonly build: true; readonly why: string }
  | { readonly build: false; readonly why: string; readonly image: FoundImage };

export interface Known {
  readonly force: boolean;
  readonly dockerfile: string;
  readonly unpinned: readonly Unpinned[];
  /** The active image of this very source. */
  readonly image?: FoundImage;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const age = (milliseconds: number): string => {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours < 1) return "less than an hour";
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
};

/** Whether to build, and why, in one line. */
export const decide = ({ force, dockerfile, unpinned, image, now }: Known): Decision => {
  if (force) return { build: true, why: "force-build was asked for" };
  const [first] = unpinned;
  if (first !== undefined)
    return {
      build: true,
      why: `${dockerfile}:${first.line} uses ${first.name} without a digest, so the source alone does not say what comes out`,
    };
  if (image === undefined) return { build: true, why: "there is no image of this source yet" };
  const milliseconds = now - image.pushedAt.getTime();
  if (milliseconds > maxAgeDays * dayMilliseconds)
    return {
      build: true,
      why: `the image of this source is ${age(milliseconds)} old (limit ${maxAgeDays} days)`,
    };
  return {
    build: false,
    image,
    why: `${image.digest} was built from this very source ${age(milliseconds)} ago`,
  };
};

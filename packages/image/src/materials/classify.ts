import type { BuildSource, Material } from "../types.ts";
import { type ImageReference, parseImageMaterial } from "./image-reference.ts";

/** A tag, that may have moved since. */
export interface TaggedImage {
  readonly reference: ImageReference;
  readonly digest: string;
}

/** How a material can be known to be what it was. */
export type Kind =
  /** Named by what it is: it cannot change. */
  | { readonly kind: "pinned" }
  | ({ readonly kind: "image" } & TaggedImage)
  /** It may change without notice. */
  | { readonly kind: "open"; readonly why: string };

/** What the source itself says, comments of the Dockerfile left out: a digest that stands here is checked by BuildKit. */
export const statedIn = (dockerfile: string, { args, contexts }: BuildSource): string =>
  [
    ...dockerfile.split("\n").filter((line) => !/^\s*#/.test(line)),
    ...Object.values(args),
    ...Object.values(contexts),
  ].join("\n");

/** `stated`: of `statedIn`. */
export const classify = ({ uri, digest }: Material, stated: string): Kind => {
  if (digest === undefined) return { kind: "open", why: `BuildKit gave no digest for ${uri}` };
  const image = parseImageMaterial(uri);
  if (image?.digest !== undefined) return { kind: "pinned" };
  if (image !== undefined) return { kind: "image", reference: image, digest };
  const [, hex = ""] = digest.split(":");
  if (hex !== "" && stated.includes(hex)) return { kind: "pinned" };
  if (/^pkg:/.test(uri)) return { kind: "open", why: `${uri} cannot be looked up again` };
  return {
    kind: "open",
    why: `${uri} may change without notice (ADD --checksum=${digest}, or a git commit in its address, pins it)`,
  };
};

import { csvOption } from "../csv.ts";
import type { CacheReferences } from "./references.ts";

/** Where caches are kept, once it is known that they can be. */
export type CachePlace =
  /** `<host>/<repository>` */
  | { readonly kind: "registry"; readonly uri: string }
  /** `image` tells the caches of one repository's images apart. */
  | { readonly kind: "gha"; readonly image: string }
  | { readonly kind: "s3"; readonly bucket: string; readonly region: string; readonly prefix: string };

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (place: CachePlace, reference: string): Attributes => {
  if (place.kind === "registry") return { type: "registry", ref: `${place.uri}:${reference}` };
  if (place.kind === "gha") return { type: "gha", scope: `${place.image}/${reference}` };
  const { bucket, region, prefix } = place;
  return { type: "s3", bucket, region, prefix, name: reference };
};

/** ECR takes a cache as an image only, not as an index. */
const writing = { mode: "max", "ignore-error": "true" };
const asImage = { "image-manifest": "true", "oci-mediatypes": "true" };

/** Credentials are no part of it: Docker's login, GitHub's variables and AWS's reach buildx by its environment. */
export const cacheArguments = (place: CachePlace, { read, write }: CacheReferences): readonly string[] => {
  const from = read.flatMap((reference) => ["--cache-from", csvOption(attributesOf(place, reference))]);
  if (write === undefined) return from;
  const form = place.kind === "registry" ? { ...writing, ...asImage } : writing;
  return [...from, "--cache-to", csvOption({ ...attributesOf(place, write), ...form })];
};

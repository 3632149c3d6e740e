import { isDigest, mediaTypes } from "../ecr/manifest.ts";
import type { Image } from "../ecr/repository.ts";
import { type Exchange, openRepository, send, unsupported } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";
import { pageOf } from "./page.ts";

interface Referring {
  readonly subject?: { readonly digest?: string };
  readonly artifactType?: string;
  readonly config?: { readonly mediaType?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A subject need not exist: only the list knows of it. */
const referringOf = ({ bytes }: Image): Referring => JSON.parse(bytes.toString("utf8"));

/** The digest that a manifest names as its subject. */
export const subjectOf = (image: Image): string | undefined => referringOf(image).subject?.digest;

const descriptorOf = (image: Image) => {
  const { artifactType, config, annotations } = referringOf(image);
  return {
    mediaType: image.manifest.mediaType,
    digest: image.digest,
    size: image.bytes.length,
    artifactType: artifactType ?? config?.mediaType,
    annotations,
  };
};

/** `GET /v2/<name>/referrers/<digest>`: an index of the manifests that name `digest` as their subject, by digest. */
export const referrers = async (exchange: Exchange, name: string, digest: string): Promise<void> => {
  if (exchange.method !== "GET") throw unsupported(exchange);
  if (!isDigest(digest)) throw new RegistryFailure(400, "DIGEST_INVALID", `${digest} is not a digest`);
  const { images } = openRepository(exchange, name, "ecr:BatchGetImage");
  const wanted = exchange.query.get("artifactType");
  const descriptors = images
    .filter((image) => image.status === "ACTIVE" && subjectOf(image) === digest)
    .map(descriptorOf)
    .filter(({ artifactType }) => wanted === null || artifactType === wanted)
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const page = pageOf(exchange, descriptors, (descriptor) => descriptor.digest);
  const headers = {
    "content-type": mediaTypes.ociIndex,
    ...page.headers,
    ...(wanted === null ? {} : { "oci-filters-applied": "artifactType" }),
  };
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: page.items };
  send(exchange, 200, headers, JSON.stringify(index));
};

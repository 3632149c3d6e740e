import { isIndexType } from "../ecr/manifest.ts";
import { isTag, repositoryFullText, tagImmutableText } from "../ecr/operations/put-image.ts";
import type { Image, PutOutcome, Repository } from "../ecr/repository.ts";
import { readBody } from "../http/read-body.ts";
import { type Exchange, openRepository, send, unsupported } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";
import { pageOf } from "./page.ts";
import { subjectOf } from "./referrers-route.ts";

/** `/v2/<name>/manifests/<tag or digest>` */
export const manifest = async (exchange: Exchange, name: string, reference: string): Promise<void> => {
  const { method } = exchange;
  if (method === "GET" || method === "HEAD") return getManifest(exchange, name, reference);
  if (method === "PUT") return putManifest(exchange, name, reference);
  if (method === "DELETE") return deleteManifest(exchange, name, reference);
  throw unsupported(exchange);
};

const getManifest = (exchange: Exchange, name: string, reference: string): void => {
  const image = activeImage(openRepository(exchange, name, "ecr:BatchGetImage"), reference);
  const { mediaType } = image.manifest;
  if (!accepts(exchange.request.headers.accept, mediaType)) {
    const what = isIndexType(mediaType) ? "OCI index or manifest list" : "image manifest";
    const message = `${what} found, but the Accept header does not support ${mediaType}`;
    throw new RegistryFailure(404, "MANIFEST_UNKNOWN", message);
  }
  const headers = {
    "content-type": mediaType,
    "content-length": image.bytes.length,
    "docker-content-digest": image.digest,
  };
  send(exchange, 200, headers, exchange.method === "HEAD" ? "" : image.bytes);
};

const putManifest = async (exchange: Exchange, name: string, reference: string): Promise<void> => {
  const repository = openRepository(exchange, name, "ecr:PutImage");
  const byDigest = reference.startsWith("sha256:");
  if (!byDigest && !isTag(reference))
    throw new RegistryFailure(400, "TAG_INVALID", `${reference} is not a valid tag`);
  const outcome = repository.put({
    bytes: await readBody(exchange.request),
    mediaType: exchange.request.headers["content-type"],
    tag: byDigest ? undefined : reference,
    digest: byDigest ? reference : undefined,
  });
  if (outcome.kind !== "stored" && outcome.kind !== "exists")
    throw failureOf(outcome, name, reference, exchange);
  const { digest } = outcome.image;
  const subject = subjectOf(outcome.image);
  send(exchange, 201, {
    location: `/v2/${name}/manifests/${digest}`,
    "docker-content-digest": digest,
    // tells the client that the referrers are listed, and that it need not keep a list of its own
    ...(subject === undefined ? {} : { "oci-subject": subject }),
  });
};

const deleteManifest = (exchange: Exchange, name: string, reference: string): void => {
  const repository = openRepository(exchange, name, "ecr:BatchDeleteImage");
  const image = activeImage(repository, reference);
  const parent = repository.parentOf(image.digest);
  if (reference !== image.digest) {
    repository.untag(reference);
  } else if (parent === undefined) {
    repository.delete(image.digest);
  } else {
    throw new RegistryFailure(403, "DENIED", `${reference} is referenced by the index ${parent.digest}`);
  }
  send(exchange, 202);
};

/** `/v2/<name>/tags/list` */
export const tagsList = async (exchange: Exchange, name: string): Promise<void> => {
  if (exchange.method !== "GET") throw unsupported(exchange);
  const { tags } = openRepository(exchange, name, "ecr:ListImages");
  const page = pageOf(exchange, tags, (tag) => tag);
  const headers = { "content-type": "application/json", ...page.headers };
  send(exchange, 200, headers, JSON.stringify({ name, tags: page.items }));
};

const activeImage = (repository: Repository, reference: string): Image => {
  const image = repository.find(reference);
  if (image?.status === "ACTIVE") return image;
  throw new RegistryFailure(404, "MANIFEST_UNKNOWN", "Requested image not found");
};

const accepts = (header: string | undefined, mediaType: string): boolean => {
  if (header === undefined) return true;
  const types = header.split(",").map((part) => part.split(";")[0]?.trim());
  return types.includes(mediaType) || types.includes("*/*") || types.includes("application/*");
};

const failureOf = (
  outcome: Exclude<PutOutcome, { kind: "stored" | "exists" }>,
  repository: string,
  tag: string,
  { registry }: Exchange,
): RegistryFailure => {
  switch (outcome.kind) {
    case "tag-immutable":
      return new RegistryFailure(
        400,
        "TAG_INVALID",
        tagImmutableText({ tag, repository, account: registry.account }),
      );
    case "full":
      return new RegistryFailure(
        403,
        "DENIED",
        repositoryFullText({ repository, account: registry.account }, outcome.imageQuota),
      );
    case "digest-mismatch":
      return new RegistryFailure(
        400,
        "DIGEST_INVALID",
        `the manifest has the digest ${outcome.actual}, not ${tag}`,
      );
    case "layers-missing":
    case "images-missing":
      return new RegistryFailure(
        400,
        "MANIFEST_BLOB_UNKNOWN",
        `not in the repository: ${outcome.digests.join(", ")}`,
      );
    case "invalid":
      return new RegistryFailure(400, "MANIFEST_INVALID", outcome.reason);
  }
};

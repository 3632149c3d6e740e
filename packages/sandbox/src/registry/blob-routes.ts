import type { Repository } from "../ecr/repository.ts";
import { type Exchange, openRepository, send, unsupported } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";
import { wantedRange } from "./range.ts";

/** `/v2/<name>/blobs/<digest>` */
export const blob = async (exchange: Exchange, name: string, digest: string): Promise<void> => {
  const { method } = exchange;
  if (method === "DELETE") return deleteBlob(exchange, name, digest);
  if (method !== "GET" && method !== "HEAD") throw unsupported(exchange);
  const action = method === "GET" ? "ecr:GetDownloadUrlForLayer" : "ecr:BatchCheckLayerAvailability";
  sendBlob(exchange, digest, blobOf(openRepository(exchange, name, action), digest));
};

const blobOf = ({ name, blobs }: Repository, digest: string): Buffer => {
  const bytes = blobs.get(digest);
  if (bytes !== undefined) return bytes;
  throw new RegistryFailure(404, "BLOB_UNKNOWN", `blob ${digest} is not known to ${name}`);
};

const sendBlob = (exchange: Exchange, digest: string, bytes: Buffer): void => {
  const { method, request } = exchange;
  const size = bytes.length;
  const headers = {
    "content-type": "application/octet-stream",
    "docker-content-digest": digest,
    "accept-ranges": "bytes",
  };
  const range = wantedRange(method === "HEAD" ? undefined : request.headers.range, size);
  if (range.kind === "whole") {
    send(exchange, 200, { ...headers, "content-length": size }, method === "HEAD" ? "" : bytes);
  } else if (range.kind === "part") {
    const { first, last } = range;
    const partial = { ...headers, "content-range": `bytes ${first}-${last}/${size}` };
    send(exchange, 206, partial, bytes.subarray(first, last + 1));
  } else {
    const message = `the blob has ${size} bytes, so it has nothing of ${request.headers.range}`;
    throw new RegistryFailure(416, "SIZE_INVALID", message, { "content-range": `bytes */${size}` });
  }
};

/** ECR has no such thing: a layer goes some time after the last image that has it. */
const deleteBlob = (exchange: Exchange, name: string, digest: string): void => {
  const repository = openRepository(exchange, name, "ecr:BatchDeleteImage");
  if (!repository.settings.deletableBlobs) throw unsupported(exchange);
  blobOf(repository, digest);
  repository.blobs.delete(digest);
  send(exchange, 202);
};

import { repositoryDenial } from "../ecr/context.ts";
import { isDigest } from "../ecr/manifest.ts";
import { digestOf } from "../ecr/repository.ts";
import { readBody } from "../http/read-body.ts";
import { type Exchange, openRepository, send, unsupported } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";
import type { Upload } from "./uploads.ts";

/** `POST /v2/<name>/blobs/uploads/`: mounts, takes the whole blob at once, or opens an upload. */
export const beginUpload = async (exchange: Exchange, name: string): Promise<void> => {
  if (exchange.method !== "POST") throw unsupported(exchange);
  const repository = openRepository(exchange, name, "ecr:InitiateLayerUpload");
  const mounted = mountedBlob(exchange);
  if (mounted !== undefined) {
    repository.blobs.set(mounted.digest, mounted.blob);
    return created(exchange, name, mounted.digest);
  }
  const digest = exchange.query.get("digest");
  if (digest !== null) return finish(exchange, name, digest, await readBody(exchange.request));
  const id = exchange.uploads.begin(name);
  send(exchange, 202, { ...progress(name, id, 0), "docker-upload-uuid": id });
};

/** `/v2/<name>/blobs/uploads/<id>`: chunks, and the end with the digest. */
export const continueUpload = async (exchange: Exchange, name: string, id: string): Promise<void> => {
  const { method, uploads, query, request } = exchange;
  openRepository(exchange, name, "ecr:UploadLayerPart");
  const upload = uploads.find(id, name);
  if (upload === undefined)
    throw new RegistryFailure(404, "BLOB_UPLOAD_UNKNOWN", `upload ${id} is not known`);
  if (method === "GET") return send(exchange, 204, progress(name, id, upload.size));
  if (method === "DELETE") {
    uploads.end(id);
    return send(exchange, 204);
  }
  if (method !== "PATCH" && method !== "PUT") throw unsupported(exchange);
  checkRange(request.headers["content-range"], upload);
  uploads.append(upload, await readBody(request));
  if (method === "PATCH") return send(exchange, 202, progress(name, id, upload.size));
  const [only = Buffer.alloc(0), ...more] = upload.chunks;
  finish(exchange, name, query.get("digest") ?? "", more.length === 0 ? only : Buffer.concat(upload.chunks));
  uploads.end(id);
};

const finish = (exchange: Exchange, name: string, digest: string, blob: Buffer): void => {
  const repository = openRepository(exchange, name, "ecr:CompleteLayerUpload");
  if (!isDigest(digest))
    throw new RegistryFailure(400, "DIGEST_INVALID", `${digest || "(none)"} is not a sha256 digest`);
  const actual = digestOf(blob);
  if (actual !== digest) {
    throw new RegistryFailure(400, "DIGEST_INVALID", `the content has the digest ${actual}, not ${digest}`);
  }
  repository.blobs.set(digest, blob);
  created(exchange, name, digest);
};

const created = (exchange: Exchange, name: string, digest: string): void =>
  send(exchange, 201, { location: `/v2/${name}/blobs/${digest}`, "docker-content-digest": digest });

const progress = (name: string, id: string, size: number): Record<string, string> => ({
  location: `/v2/${name}/blobs/uploads/${id}`,
  range: `0-${Math.max(0, size - 1)}`,
});

const checkRange = (range: string | undefined, upload: Upload): void => {
  if (range === undefined) return;
  const start = /^(?:bytes )?(\d+)-\d+/.exec(range)?.[1];
  if (Number(start) !== upload.size) {
    throw new RegistryFailure(416, "BLOB_UPLOAD_INVALID", `the next byte is ${upload.size}, not ${range}`);
  }
};

/** A blob of another repository that the caller may read; without it an ordinary upload begins. */
const mountedBlob = (exchange: Exchange): { digest: string; blob: Buffer } | undefined => {
  const digest = exchange.query.get("mount");
  const from = exchange.query.get("from");
  if (digest === null || from === null) return undefined;
  const { principal, registry } = exchange;
  if (repositoryDenial(principal, "ecr:GetDownloadUrlForLayer", registry, from) !== undefined)
    return undefined;
  const blob = registry.repositories.get(from)?.blobs.get(digest);
  return blob === undefined ? undefined : { digest, blob };
};

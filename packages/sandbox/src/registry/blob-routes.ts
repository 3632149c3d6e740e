import { type Exchange, openRepository, send, unsupported } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";

/** `/v2/<name>/blobs/<digest>` */
export const blob = async (exchange: Exchange, name: string, digest: string): Promise<void> => {
  const { method, request } = exchange;
  // ECR keeps the layers of deleted images to itself: there is no way to delete a blob.
  if (method !== "GET" && method !== "HEAD") throw unsupported(exchange);
  const action = method === "GET" ? "ecr:GetDownloadUrlForLayer" : "ecr:BatchCheckLayerAvailability";
  const bytes = openRepository(exchange, name, action).blobs.get(digest);
  if (bytes === undefined)
    throw new RegistryFailure(404, "BLOB_UNKNOWN", `blob ${digest} is not known to ${name}`);
  const headers = {
    "content-type": "application/octet-stream",
    "docker-content-digest": digest,
    "accept-ranges": "bytes",
  };
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  if (start === 0 || start >= bytes.length) {
    return send(
      exchange,
      200,
      { ...headers, "content-length": bytes.length },
      method === "HEAD" ? "" : bytes,
    );
  }
  const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
  send(exchange, 206, { ...headers, "content-range": range }, bytes.subarray(start));
};

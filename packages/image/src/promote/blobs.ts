import { TowlineError } from "@towline/kernel";
import { blobBytes } from "./blob-source.ts";
import type { Descriptor } from "./manifest.ts";
import { type Patience, persist } from "./persist.ts";
import type { Registry } from "./registry.ts";
import { describePlace, isSameRegistry } from "./types.ts";

/** How a blob came to be where it is. */
export type BlobMove = "present" | "mounted" | "uploaded";

const isPresent = async (registry: Registry, { digest }: Descriptor): Promise<boolean> => {
  const { response } = await registry.ask({
    method: "HEAD",
    path: `blobs/${digest}`,
    permission: "ecr:BatchCheckLayerAvailability",
    accepts: [404],
  });
  return response.statusCode === 200;
};

/** Mounts the blob where the registry can (ECR answers with an ordinary upload where the account has not opted in). */
const begin = async (from: Registry, to: Registry, { digest }: Descriptor): Promise<"mounted" | URL> => {
  const mount = new URLSearchParams({ mount: digest, from: from.place.repository });
  const { response } = await to.ask({
    method: "POST",
    path: `blobs/uploads/${isSameRegistry(from.place, to.place) ? `?${mount}` : ""}`,
    permission: "ecr:InitiateLayerUpload",
  });
  if (response.statusCode === 201) return "mounted";
  const location = await to.addressOf(response.headers.location ?? "");
  location.searchParams.set("digest", digest);
  return location;
};

/** An upload that the registry gave up in the meantime begins anew. */
const lost = (to: Registry, status: number): TowlineError =>
  new TowlineError("registry-failed", `${describePlace(to.place)} lost an upload (${status})`, {
    hint: "Run the job again: what is there already is not moved again",
  });

/**
 * Brings a blob from one repository into another, with as few bytes over the wire as possible. The registry compares
 * the digest before it keeps what it got. Throws `aws-*`, `registry-failed`.
 */
export const moveBlob = async (
  from: Registry,
  to: Registry,
  blob: Descriptor,
  patience: Patience,
): Promise<BlobMove> => {
  const renewals = { left: 1 };
  return await persist<BlobMove>(async () => {
    // asked again at each try: an upload whose answer got lost may have arrived
    if (await isPresent(to, blob)) return { kind: "done", value: "present" };
    const location = await begin(from, to, blob);
    if (location === "mounted") return { kind: "done", value: "mounted" };
    const put = await to.attempt(
      {
        method: "PUT",
        path: location,
        permission: "ecr:UploadLayerPart",
        accepts: [404, 416],
        headers: { "content-type": "application/octet-stream" },
        body: { size: blob.size, bytes: () => blobBytes(from, blob) },
      },
      renewals,
    );
    if (put.kind === "again") return put;
    const { statusCode = 0 } = put.value;
    put.value.resume();
    if (statusCode >= 400) return { kind: "again", error: lost(to, statusCode) };
    return { kind: "done", value: "uploaded" };
  }, patience);
};

import type { AwsSession, RepositoryRef } from "@towline/aws";
import { type OwnRegistryPorts, withRegistry } from "../own-registry.ts";
import { type Patience, persist } from "../promote/persist.ts";
import type { Registry } from "../promote/registry.ts";
import { emptyBlob } from "./record.ts";

async function* bytes() {
  yield Uint8Array.from(Buffer.from(emptyBlob.data, "base64"));
}

const upload = async (registry: Registry, patience: Patience): Promise<void> => {
  const renewals = { left: 1 };
  await persist(async () => {
    const { response } = await registry.ask({
      method: "POST",
      path: "blobs/uploads/",
      permission: "ecr:InitiateLayerUpload",
    });
    const path = await registry.addressOf(response.headers.location ?? "");
    path.searchParams.set("digest", emptyBlob.digest);
    const put = await registry.attempt(
      {
        method: "PUT",
        path,
        permission: "ecr:UploadLayerPart",
        headers: { "content-type": "application/octet-stream" },
        body: { size: emptyBlob.size, bytes },
      },
      renewals,
    );
    if (put.kind === "done") put.value.resume();
    return put;
  }, patience);
};

/** Uploads the one blob of every record, which a repository lacks before its first. Throws `aws-*`, `registry-failed`. */
export const uploadEmptyBlob = (
  session: AwsSession,
  where: RepositoryRef,
  ports: OwnRegistryPorts,
): Promise<void> => withRegistry(session, where, ports, (registry) => upload(registry, ports));

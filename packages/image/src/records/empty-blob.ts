import { type AwsSession, RegistryLogins, type RepositoryRef } from "@towline/aws";
import { Connections } from "../promote/http-request.ts";
import { type Patience, persist } from "../promote/persist.ts";
import { Registry } from "../promote/registry.ts";
import { emptyBlob } from "./record.ts";

export interface UploadPorts extends Patience {
  /** For the proxy settings of the runner. */
  readonly env: Readonly<Record<string, string>>;
}

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
export const uploadEmptyBlob = async (
  session: AwsSession,
  where: RepositoryRef,
  { env, ...patience }: UploadPorts,
): Promise<void> => {
  const connections = new Connections(env, patience.signal);
  const { region, account } = session;
  const identity = { region, account, credentials: "runner", sessionName: "towline" } as const;
  try {
    const logins = new RegistryLogins(session);
    await upload(
      new Registry({ ...where, session, identity }, { ...patience, connections, logins }),
      patience,
    );
  } finally {
    connections.close();
  }
};

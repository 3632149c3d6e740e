import { createHash } from "node:crypto";
import { buildAccount, exampleRegion, type Sandbox } from "@towline/sandbox";

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

export interface PushedImage {
  readonly digest: string;
  /** `<registry>/checkout@sha256:…` */
  readonly reference: string;
}

/** The image of the example service, as a build would have pushed it: it serves. */
export const pushImage = async ({ ecr }: Sandbox): Promise<PushedImage> => {
  const repository = ecr.repository(buildAccount, exampleRegion, "checkout");
  if (repository === undefined) throw new Error("the sandbox has no repository checkout");
  const config = Buffer.from(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      config: { Entrypoint: ["/checkout"], Cmd: ["serve"], Env: ["VERSION=1.0.0"] },
      rootfs: { type: "layers", diff_ids: [] },
    }),
  );
  repository.blobs.set(digestOf(config), config);
  const type = "application/vnd.oci.image";
  const mediaType = `${type}.manifest.v1+json`;
  const manifest = {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: `${type}.config.v1+json`, digest: digestOf(config), size: config.length },
    layers: [],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  repository.put({ bytes, mediaType, tag: "main", digest: undefined });
  const digest = digestOf(bytes);
  const host = new URL(await ecr.registryUrl(buildAccount, exampleRegion)).host;
  return { digest, reference: `${host}/checkout@${digest}` };
};

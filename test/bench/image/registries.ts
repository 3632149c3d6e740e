import { createHash, randomBytes } from "node:crypto";
import { type Cloud, startCloud } from "@towline/sandbox";

export const home = { account: "111111111111", region: "ap-south-1", name: "checkout" };
export const abroad = { account: "333333333333", region: "eu-central-1", name: "checkout" };

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const layerMegabytesMax = 400;

/** Two registries, and in the first an image of `megabytes`, in layers as large as those of real images. */
export const startRegistries = async (megabytes: number) => {
  const cloud = await startCloud({
    accounts: { [home.account]: { users: [{ name: "runner" }] } },
    repositories: [home, { ...abroad, sharedWith: [home.account] }],
  });
  return { cloud, digest: pushImage(cloud, megabytes) };
};

const pushImage = (cloud: Cloud, megabytes: number): string => {
  const repository = repositoryOf(cloud, home);
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const blob = (bytes: Buffer, type: string) => {
    const digest = digestOf(bytes);
    repository.blobs.set(digest, bytes);
    return { mediaType: `application/vnd.oci.image.${type}`, digest, size: bytes.length };
  };
  const count = Math.max(4, Math.ceil(megabytes / layerMegabytesMax));
  const layers = Array.from({ length: count }, () =>
    blob(Buffer.alloc((megabytes / count) * 1e6, randomBytes(1024)), "layer.v1.tar+gzip"),
  );
  const config = blob(Buffer.from("{}"), "config.v1+json");
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
  repository.put({ bytes, mediaType, tag: "main", digest: undefined });
  return digestOf(bytes);
};

const repositoryOf = (cloud: Cloud, { account, region, name }: typeof home) => {
  const repository = cloud.ecr.repository(account, region, name);
  if (repository === undefined) throw new Error(`there is no repository ${name} in ${region}`);
  return repository;
};

/** As it was before anything was promoted there. */
export const emptyAbroad = (cloud: Cloud): void => {
  cloud.ecr.createRepository({ ...abroad, sharedWith: [home.account] });
};

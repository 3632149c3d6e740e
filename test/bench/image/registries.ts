import { createHash, randomBytes } from "node:crypto";
import { type Cloud, startCloud } from "@towline/sandbox";
import { writeTar } from "../../../packages/sandbox/src/docker/tar.ts";

export const home = { account: "111111111111", region: "ap-south-1", name: "checkout" };
export const abroad = { account: "333333333333", region: "eu-central-1", name: "checkout" };

type Place = typeof home;

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const layerMegabytesMax = 400;

/** Two registries; in the first the repositories of a service: its image, its cache and its base. */
export const startRegistries = (): Promise<Cloud> =>
  startCloud({
    accounts: { [home.account]: { users: [{ name: "runner" }] } },
    repositories: [
      home,
      { ...home, name: "checkout/cache" },
      { ...home, name: "base" },
      { ...abroad, sharedWith: [home.account] },
    ],
  });

export const hostOf = async (cloud: Cloud, { account, region }: Place): Promise<string> =>
  new URL(await cloud.ecr.registryUrl(account, region)).host;

/** An image that Docker can pull, of layers as large as those of real images. Not compressed, so that nobody has to unpack it. */
export const pushImage = (cloud: Cloud, megabytes: number): string => {
  const repository = repositoryOf(cloud, home);
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const blob = (bytes: Buffer, type: string) => {
    const digest = digestOf(bytes);
    repository.blobs.set(digest, bytes);
    return { mediaType: `application/vnd.oci.image.${type}`, digest, size: bytes.length };
  };
  const count = Math.max(4, Math.ceil(megabytes / layerMegabytesMax));
  const layers = Array.from({ length: count }, (_, index) => {
    const content = Buffer.alloc((megabytes / count) * 1e6, randomBytes(1024));
    return blob(
      writeTar([{ kind: "file", path: `layer-${index}`, mode: 0o644, content }], 0),
      "layer.v1.tar",
    );
  });
  const rootfs = { type: "layers", diff_ids: layers.map(({ digest }) => digest) };
  const image = { architecture: "amd64", os: "linux", config: {}, rootfs };
  const config = blob(Buffer.from(JSON.stringify(image)), "config.v1+json");
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
  repository.put({ bytes, mediaType, tag: "main", digest: undefined });
  return digestOf(bytes);
};

const repositoryOf = (cloud: Cloud, { account, region, name }: Place) => {
  const repository = cloud.ecr.repository(account, region, name);
  if (repository === undefined) throw new Error(`there is no repository ${name} in ${region}`);
  return repository;
};

/** As it was before anything was promoted there. */
export const emptyAbroad = (cloud: Cloud): void => {
  cloud.ecr.createRepository({ ...abroad, sharedWith: [home.account] });
};

import { mediaTypes } from "../ecr/manifest.ts";
import { digestOf } from "../ecr/repository.ts";
import { basicAuthOf } from "./credentials.ts";
import { BuildFailure, notImplemented } from "./failure.ts";
import { type Blob, type BuiltImage, descriptorOf } from "./image.ts";
import type { Progress } from "./progress.ts";
import { putManifest } from "./push.ts";
import { parseReference, type Reference, RegistryClient } from "./registry.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Attributes = ReadonlyMap<string, string>;

const configType = "application/vnd.buildkit.cacheconfig.v0";

interface CacheConfig {
  readonly layers: readonly { readonly blob: string }[];
}

/** Caches elsewhere are taken note of and left alone: a build is the same without. */
const registryCache = (attributes: Attributes, progress: Progress): Reference | undefined => {
  const type = attributes.get("type");
  const reference = attributes.get("ref");
  if (type === "registry" && reference !== undefined) return parseReference(reference);
  if (type !== "gha" && type !== "s3") throw notImplemented(`the cache ${[...attributes].join(" ")}`);
  progress.line(`#0 the cache of type=${type} has no effect: the stand-in keeps caches in registries only`);
  return undefined;
};

const readCache = async (reference: Reference, env: Environment): Promise<readonly string[]> => {
  const registry = new RegistryClient(reference, basicAuthOf(reference.host, env));
  const path = `manifests/${reference.tag}`;
  const headers = { accept: mediaTypes.ociManifest };
  const head = await registry
    .send({ method: "HEAD", path, expected: [200, 404], headers })
    .catch((error: Error) => {
      throw new BuildFailure(`failed to configure registry cache importer: ${error.message}`);
    });
  if (head.status === 404)
    throw new BuildFailure(`failed to configure registry cache importer: ${reference.text}: not found`);
  const manifest = (await (
    await registry.send({ method: "GET", path, expected: [200], headers })
  ).json()) as {
    config: { digest: string };
  };
  const config = JSON.parse((await registry.blob(manifest.config.digest)).toString()) as CacheConfig;
  return config.layers.map(({ blob }) => blob);
};

/** The layers that caches hold. A cache that cannot be read is named and does not fail the build. */
export const importCaches = async (
  caches: readonly Attributes[],
  env: Environment,
  progress: Progress,
): Promise<ReadonlySet<string>> => {
  const known = new Set<string>();
  for (const attributes of caches) {
    const reference = registryCache(attributes, progress);
    if (reference === undefined) continue;
    const title = `importing cache manifest from ${reference.text}`;
    const layers = await progress.tried(title, () => readCache(reference, env));
    for (const layer of layers ?? []) known.add(layer);
  }
  return known;
};

const cacheManifest = (images: readonly BuiltImage[]) => {
  const layers = images.flatMap((image) => image.layers);
  const config = blobOf(configType, { layers: layers.map(({ digest }) => ({ blob: digest })), records: [] });
  const manifest = blobOf(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptorOf(config),
    layers: layers.map(descriptorOf),
  });
  return { layers, config, manifest };
};

const blobOf = (mediaType: string, value: object): Blob => {
  const bytes = Buffer.from(JSON.stringify(value));
  return { mediaType, bytes, digest: digestOf(bytes) };
};

const writing = async <T>(what: string, body: () => Promise<T>): Promise<T> => {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new BuildFailure(`error writing ${what} blob: ${error.message}`);
  }
};

/** With `ignore-error=true` a refused write is named and does not fail the build. */
export const exportCaches = async (
  caches: readonly Attributes[],
  images: readonly BuiltImage[],
  env: Environment,
  progress: Progress,
): Promise<void> => {
  for (const attributes of caches) {
    const reference = registryCache(attributes, progress);
    if (reference === undefined) continue;
    const registry = new RegistryClient(reference, basicAuthOf(reference.host, env));
    const { layers, config, manifest } = cacheManifest(images);
    const write = async (detail: (text: string) => void) => {
      for (const layer of layers) {
        await writing("layer", () => registry.pushBlob(layer));
        detail(`writing layer ${layer.digest} done`);
      }
      await writing("config", () => registry.pushBlob(config));
      await writing("manifest", () => putManifest(registry, manifest, reference.tag));
      detail(`writing cache image manifest ${manifest.digest} done`);
    };
    const title = "exporting cache to registry";
    if (attributes.get("ignore-error") === "true") await progress.tried(title, write);
    else await progress.step(title, write);
  }
};

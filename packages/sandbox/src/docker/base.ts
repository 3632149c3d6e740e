import { isIndexType, mediaTypes } from "../ecr/manifest.ts";
import { digestOf } from "../ecr/repository.ts";
import { BuildFailure } from "./failure.ts";
import type { Blob } from "./image.ts";
import { type Reference, RegistryClient } from "./registry.ts";

/** The image that a build begins with. */
export interface Base {
  readonly layers: readonly Blob[];
  readonly config: BaseConfig;
  /** As BuildKit lists what an image was made of. */
  readonly material: Material;
}

export interface Material {
  readonly uri: string;
  readonly digest: { readonly sha256: string };
}

/** An image's config, as far as a build goes on from it. */
export interface BaseConfig {
  readonly config?: {
    readonly Env?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
    readonly User?: string;
    readonly WorkingDir?: string;
    readonly Entrypoint?: readonly string[];
    readonly Cmd?: readonly string[];
    readonly ExposedPorts?: Readonly<Record<string, object>>;
  };
  readonly rootfs: { readonly diff_ids: readonly string[] };
  readonly history?: readonly object[];
}

interface Described {
  readonly digest: string;
  readonly mediaType: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string };
}

interface ManifestJson {
  readonly mediaType?: string;
  readonly config: Described;
  readonly layers: readonly Described[];
  readonly manifests?: readonly Described[];
}

const accept = Object.values(mediaTypes).join(", ");

const readManifest = async (registry: RegistryClient, reference: string) => {
  const path = `manifests/${reference}`;
  const answer = await registry.send({ method: "GET", path, expected: [200, 404], headers: { accept } });
  if (answer.status === 404) return undefined;
  const bytes = Buffer.from(await answer.arrayBuffer());
  const json = JSON.parse(bytes.toString()) as ManifestJson;
  return { digest: digestOf(bytes), json, mediaType: answer.headers.get("content-type") ?? "" };
};

const ofPlatform = ({ manifests = [] }: ManifestJson, platform: string): Described | undefined =>
  manifests.find((each) => `${each.platform?.os}/${each.platform?.architecture}` === platform);

const materialOf = (
  { host, name, tag, digest, text }: Reference,
  platform: string,
  found: string,
): Material => {
  const version = text.includes(`:${tag}`) || digest === undefined ? `@${tag}` : "";
  const pin = digest === undefined ? "" : `digest=${digest}&`;
  return {
    uri: `pkg:docker/${encodeURIComponent(host)}/${name}${version}?${pin}platform=${encodeURIComponent(platform)}`,
    digest: { sha256: found.slice("sha256:".length) },
  };
};

/** Pulls a base, for one platform. Throws a BuildFailure in BuildKit's words. */
export const pullBase = async (
  reference: Reference,
  platform: string,
  auth: string | undefined,
): Promise<Base> => {
  const { text } = reference;
  const fail = (why: string) =>
    new BuildFailure(`${text}: failed to resolve source metadata for ${text}: ${why}`);
  const registry = new RegistryClient(reference, auth);
  const top = await readManifest(registry, reference.digest ?? reference.tag).catch((error: Error) => {
    throw fail(error.message);
  });
  if (top === undefined) throw fail(`${text}: not found`);
  const child = isIndexType(top.mediaType) ? ofPlatform(top.json, platform) : top;
  if (child === undefined) throw fail("no match for platform in manifest: not found");
  const manifest = child === top ? top : await readManifest(registry, child.digest);
  if (manifest === undefined) throw fail(`${child.digest}: not found`);
  const layers: Blob[] = [];
  for (const { digest, mediaType } of manifest.json.layers)
    layers.push({ digest, mediaType, bytes: await registry.blob(digest) });
  const config = JSON.parse((await registry.blob(manifest.json.config.digest)).toString()) as BaseConfig;
  return { layers, config, material: materialOf(reference, platform, top.digest) };
};

import type { ImageManifest, RepositoryRef } from "@towline/aws";
import { readManifests } from "@towline/aws";
import { isTowlineError, lineOf } from "@towline/kernel";
import { withRegistry } from "./own-registry.ts";
import { blobBytes } from "./promote/blob-source.ts";
import { referencesOf } from "./promote/manifest.ts";
import type { Registry } from "./promote/registry.ts";
import type { BuildPorts, Lineage } from "./types.ts";

const label = "dev.towline.source-key";

const labelValue = (key: string, { kind }: Pick<Lineage, "kind">): string =>
  kind === "pull-request" ? `${key}-pr` : key;

/** What an image says of the source that it was built from, and whether a pull request built it. */
export const sourceLabel = (
  key: string,
  lineage: Pick<Lineage, "kind">,
): Readonly<Record<string, string>> => ({
  [label]: labelValue(key, lineage),
});

/** Only a pull request relies on what a pull request built. */
const relied = (key: string, lineage: Lineage): readonly string[] => [key, labelValue(key, lineage)];

const jsonMax = 1024 * 1024;

/** Of an index the first image, which is no attestation. */
const imageOf = async ({ place }: Registry, digest: string): Promise<ImageManifest | undefined> => {
  const manifest = (await readManifests(place.session, place, [digest])).get(digest);
  const child = manifest && referencesOf(manifest).manifests[0]?.digest;
  return child === undefined ? manifest : (await readManifests(place.session, place, [child])).get(child);
};

interface Configuration {
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

const labelOf = async (registry: Registry, digest: string): Promise<string | undefined> => {
  const manifest = await imageOf(registry, digest);
  const { config } = JSON.parse(manifest?.text ?? "{}") as { config?: { digest: string } };
  const blob = manifest && referencesOf(manifest).blobs.find((each) => each.digest === config?.digest);
  if (blob === undefined || blob.size > jsonMax) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of blobBytes(registry, blob)) chunks.push(chunk);
  return (JSON.parse(Buffer.concat(chunks).toString()) as Configuration).config?.Labels?.[label];
};

/**
 * The first of `digests` that was built from this source, as its label says; a record may have got lost between an image
 * and its tag. What cannot be read is none, and a line says so.
 */
export const labelledImage = async (
  where: RepositoryRef,
  digests: readonly string[],
  { key, lineage }: { readonly key: string; readonly lineage: Lineage },
  { session, log, clock, env, signal = new AbortController().signal }: BuildPorts,
): Promise<string | undefined> => {
  if (digests.length === 0) return undefined;
  const accepted = relied(key, lineage);
  const find = async (registry: Registry): Promise<string | undefined> => {
    for (const digest of digests)
      if (accepted.includes((await labelOf(registry, digest)) ?? "")) return digest;
    return undefined;
  };
  try {
    return await withRegistry(session, where, { env, clock, log, signal }, find);
  } catch (error) {
    if (!isTowlineError(error) || signal.aborted) throw error;
    log.warning(`What the tagged image was built from cannot be told. ${lineOf(error)}`);
    return undefined;
  }
};

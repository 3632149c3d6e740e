import { BuildFailure } from "./failure.ts";
import type { Blob, BuiltImage } from "./image.ts";
import { type Reference, RegistryClient } from "./registry.ts";

/** Pushes the images, then the index where there is one, then the tag. */
export const push = async (
  reference: Reference,
  images: readonly BuiltImage[],
  top: Blob,
  auth: string | undefined,
): Promise<void> => {
  const registry = new RegistryClient(reference, auth);
  try {
    for (const image of images) {
      for (const blob of [...image.layers, image.config]) await registry.pushBlob(blob);
      if (image.manifest !== top) await putManifest(registry, image.manifest, image.manifest.digest);
    }
    await putManifest(registry, top, reference.tag);
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new BuildFailure(`failed to push ${reference.text}: ${error.message}`);
  }
};

/** BuildKit leaves alone what is already there: an immutable tag is not pushed again by the same build. */
export const putManifest = async (
  registry: RegistryClient,
  manifest: Blob,
  reference: string,
): Promise<void> => {
  const path = `manifests/${reference}`;
  const accept = { accept: manifest.mediaType };
  const known = await registry.send({ method: "HEAD", path, expected: [200, 404], headers: accept });
  if (known.headers.get("docker-content-digest") === manifest.digest) return;
  const headers = { "content-type": manifest.mediaType };
  await registry.send({ method: "PUT", path, expected: [201], headers, body: manifest.bytes });
};

import { BuildFailure, notImplemented } from "./failure.ts";
import type { Blob, BuiltImage } from "./image.ts";

/** `127.0.0.1:5000/shop/checkout:main` in its parts. */
export interface Reference {
  readonly host: string;
  readonly name: string;
  readonly tag: string;
  readonly text: string;
}

/** Plain http is right only where nobody listens in, and Docker itself allows it for 127.0.0.0/8 alone. */
export const parseReference = (text: string): Reference => {
  const match = /^([^/]+)\/([a-z0-9._/-]+):([\w.-]+)$/.exec(text);
  const [, host = "", name = "", tag = ""] = match ?? [];
  if (match === null) throw notImplemented(`the tag ${text} (host/repository:tag is expected)`);
  if (!/^(127(\.\d+){3}|localhost):\d+$/.test(host))
    throw notImplemented(`pushing to ${host} (only to 127.0.0.0/8)`);
  return { host, name, tag, text };
};

/** Pushes the images, then the index where there is one, then the tag. */
export const push = async (
  reference: Reference,
  images: readonly BuiltImage[],
  top: Blob,
  auth: string | undefined,
): Promise<void> => {
  const registry = new RegistryClient(reference, auth);
  for (const image of images) {
    for (const blob of [...image.layers, image.config]) await registry.pushBlob(blob);
    if (image.manifest !== top) await registry.putManifest(image.manifest, image.manifest.digest);
  }
  await registry.putManifest(top, reference.tag);
};

class RegistryClient {
  readonly #reference: Reference;
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(reference: Reference, auth: string | undefined) {
    this.#reference = reference;
    this.#base = `http://${reference.host}/v2/${reference.name}`;
    this.#headers = auth === undefined ? {} : { authorization: `Basic ${auth}` };
  }

  async pushBlob(blob: Blob): Promise<void> {
    const known = await this.#send("HEAD", `${this.#base}/blobs/${blob.digest}`, [200, 404]);
    if (known.status === 200) return;
    const begun = await this.#send("POST", `${this.#base}/blobs/uploads/`, [202]);
    const location = new URL(begun.headers.get("location") ?? "", this.#base);
    location.searchParams.set("digest", blob.digest);
    const headers = { "content-type": "application/octet-stream" };
    await this.#send("PUT", location.href, [201], { body: blob.bytes, headers });
  }

  /** BuildKit leaves alone what is already there: an immutable tag is not pushed again by the same build. */
  async putManifest(manifest: Blob, reference: string): Promise<void> {
    const url = `${this.#base}/manifests/${reference}`;
    const known = await this.#send("HEAD", url, [200, 404], { headers: { accept: manifest.mediaType } });
    if (known.headers.get("docker-content-digest") === manifest.digest) return;
    const content = { body: manifest.bytes, headers: { "content-type": manifest.mediaType } };
    await this.#send("PUT", url, [201], content, `failed commit on ref "manifest-${manifest.digest}": `);
  }

  async #send(
    method: string,
    url: string,
    expected: readonly number[],
    { body, headers }: { readonly body?: Buffer; readonly headers?: Readonly<Record<string, string>> } = {},
    during = "",
  ): Promise<Response> {
    const response = await fetch(url, {
      method,
      headers: { ...this.#headers, ...headers },
      body: body && new Uint8Array(body),
    }).catch((error: Error) => {
      throw this.#failure(
        `failed to do request: ${method} ${JSON.stringify(url)}: ${String(error.cause ?? error)}`,
      );
    });
    if (expected.includes(response.status)) return response;
    const status = `${response.status} ${response.statusText}`;
    throw this.#failure(`${during}unexpected status from ${method} request to ${url}: ${status}`);
  }

  #failure(why: string): BuildFailure {
    return new BuildFailure(`failed to push ${this.#reference.text}: ${why}`);
  }
}

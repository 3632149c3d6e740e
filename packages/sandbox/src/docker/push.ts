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
    await this.#send("PUT", location.href, [201], blob.bytes, "application/octet-stream");
  }

  async putManifest(manifest: Blob, reference: string): Promise<void> {
    const url = `${this.#base}/manifests/${reference}`;
    await this.#send("PUT", url, [201], manifest.bytes, manifest.mediaType);
  }

  async #send(
    method: string,
    url: string,
    expected: readonly number[],
    body?: Buffer,
    type?: string,
  ): Promise<Response> {
    const headers = { ...this.#headers, ...(type === undefined ? {} : { "content-type": type }) };
    const response = await fetch(url, { method, headers, body: body && new Uint8Array(body) }).catch(
      (error: Error) => {
        throw this.#failure(`failed to do request: ${method} ${url}: ${String(error.cause ?? error)}`);
      },
    );
    if (expected.includes(response.status)) return response;
    throw this.#failure(await this.#explain(method, url, response));
  }

  async #explain(method: string, url: string, response: Response): Promise<string> {
    if (response.status === 401) {
      return "push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials";
    }
    const status = `unexpected status from ${method} request to ${url}: ${response.status} ${response.statusText}`;
    return [status, ...messagesOf(await response.text())].join(": ");
  }

  #failure(why: string): BuildFailure {
    return new BuildFailure(`failed to push ${this.#reference.text}: ${why}`);
  }
}

/** As Docker prints them: `tag invalid: The image tag … is immutable.` */
const messagesOf = (body: string): readonly string[] => {
  try {
    const { errors } = JSON.parse(body) as { errors: readonly { code: string; message: string }[] };
    return errors.map(({ code, message }) => `${code.toLowerCase().replaceAll("_", " ")}: ${message}`);
  } catch {
    return body === "" ? [] : [body];
  }
};

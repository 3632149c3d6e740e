import { BuildFailure, notImplemented } from "./failure.ts";

/** `127.0.0.1:5000/shop/checkout:main` in its parts. */
export interface Reference {
  readonly host: string;
  readonly name: string;
  readonly tag: string;
  /** Pinned: `sha256:…`. */
  readonly digest: string | undefined;
  readonly text: string;
}

/** Plain http is right only where nobody listens in, and Docker itself allows it for 127.0.0.0/8 alone. */
export const parseReference = (text: string): Reference => {
  const match = /^([^/]+)\/([a-z0-9._/-]+)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
  const [, host = "", name = "", tag = "latest", digest] = match ?? [];
  if (match === null) throw notImplemented(`the reference ${text} (host/repository:tag is expected)`);
  if (!/^(127(\.\d+){3}|localhost):\d+$/.test(host))
    throw notImplemented(`the registry ${host} (only those on 127.0.0.0/8)`);
  return { host, name, tag, digest, text };
};

export interface RegistryRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT";
  /** A path below the repository, such as `manifests/main`, or a whole address. */
  readonly path: string;
  readonly expected: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** Codes that BuildKit shows; what it does not know it calls `unknown`. */
const shownCodes = ["UNAUTHORIZED", "DENIED", "UNSUPPORTED", "UNAVAILABLE", "TOOMANYREQUESTS"];

/** The registry's own words, where an answer has any: `denied: Your authorization token has expired. …` */
const wordsOf = async (response: Response): Promise<string | undefined> => {
  try {
    const { errors } = (await response.json()) as { errors: readonly { code: string; message: string }[] };
    const [first] = errors;
    if (first === undefined) return undefined;
    return `${shownCodes.includes(first.code) ? first.code.toLowerCase() : "unknown"}: ${first.message}`;
  } catch {
    return undefined;
  }
};

/** One repository of a registry, with BuildKit's words for what goes wrong. */
export class RegistryClient {
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ host, name }: Pick<Reference, "host" | "name">, auth: string | undefined) {
    this.#base = `http://${host}/v2/${name}/`;
    this.#headers = auth === undefined ? {} : { authorization: `Basic ${auth}` };
  }

  async send({ method, path, expected, headers, body }: RegistryRequest): Promise<Response> {
    const url = new URL(path, this.#base).href;
    const response = await fetch(url, {
      method,
      headers: { ...this.#headers, ...headers },
      body: body && new Uint8Array(body),
    }).catch((error: Error) => {
      const why = String(error.cause ?? error);
      throw new BuildFailure(`failed to do request: ${method} ${JSON.stringify(url)}: ${why}`);
    });
    if (expected.includes(response.status)) return response;
    const status = `${response.status} ${response.statusText}`;
    const words = method === "HEAD" ? undefined : await wordsOf(response);
    throw new BuildFailure(words ?? `unexpected status from ${method} request to ${url}: ${status}`);
  }

  async pushBlob({ digest, bytes }: { readonly digest: string; readonly bytes: Buffer }): Promise<void> {
    const known = await this.send({ method: "HEAD", path: `blobs/${digest}`, expected: [200, 404] });
    if (known.status === 200) return;
    const begun = await this.send({ method: "POST", path: "blobs/uploads/", expected: [202] });
    const location = new URL(begun.headers.get("location") ?? "", this.#base);
    location.searchParams.set("digest", digest);
    const headers = { "content-type": "application/octet-stream" };
    await this.send({ method: "PUT", path: location.href, expected: [201], headers, body: bytes });
  }

  async blob(digest: string): Promise<Buffer> {
    const answer = await this.send({ method: "GET", path: `blobs/${digest}`, expected: [200] });
    return Buffer.from(await answer.arrayBuffer());
  }
}

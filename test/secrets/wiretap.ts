import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** One request as a server of this process received it, and what it answered. */
interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** Of the answer. */
  body(): string;
  sent(): string;
}

/** What a client sent. */
export interface Request {
  readonly line: string;
  readonly text: string;
}

/** A secret, and what it is. */
export interface Secret {
  readonly kind: string;
  readonly value: string;
}

const channel = "http.server.request.start";

/**
 * Listens at every HTTP server of this process: GitHub, AWS, the registries and the clusters all are. What they gave
 * out and were shown is known from them, and not from what the product says of it.
 */
export class Wiretap {
  #exchanges: Exchange[] = [];

  constructor() {
    subscribe(channel, this.#hear);
  }

  /** What went over the wire since the last call. */
  take(): readonly Secret[] {
    const found = this.#exchanges.flatMap(secretsOf);
    this.#exchanges = [];
    return [...new Map(found.map((secret) => [secret.value, secret])).values()];
  }

  /** Every request since the last `take`, but for what says who asks. */
  requests(): readonly Request[] {
    return this.#exchanges.map(({ method, path, headers, sent }) => {
      const { authorization: _, ...others } = headers;
      return { line: `${method} ${path}`, text: `${path}\n${JSON.stringify(others)}\n${sent()}` };
    });
  }

  end(): void {
    unsubscribe(channel, this.#hear);
  }

  readonly #hear = (message: unknown): void => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const chunks: Buffer[] = [];
    const keep = (chunk: unknown) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
    };
    const { write, end } = response;
    response.write = ((...args: Parameters<typeof write>) => {
      keep(args[0]);
      return write.apply(response, args);
    }) as typeof write;
    response.end = ((...args: Parameters<typeof end>) => {
      keep(args[0]);
      return end.apply(response, args);
    }) as typeof end;
    const received: Buffer[] = [];
    const { push } = request;
    request.push = (chunk: unknown, encoding?: BufferEncoding) => {
      if (chunk instanceof Uint8Array) received.push(Buffer.from(chunk));
      return push.call(request, chunk, encoding);
    };
    const { method = "", url: path = "", headers } = request;
    const body = () => Buffer.concat(chunks).toString();
    const sent = () => Buffer.concat(received).toString();
    this.#exchanges.push({ method, path, headers, body, sent });
  };
}

const inXml = (xml: string, tag: string): string =>
  new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1] ?? "";
const inJson = (json: string, name: string): string =>
  new RegExp(`"${name}":"([^"]+)"`).exec(json)?.[1] ?? "";
const decoded = (base64: string): string => Buffer.from(base64, "base64").toString();

/** A token for EKS is a signed URL: with its signature anybody could make the token again. */
const inEksToken = (token: string): readonly Secret[] => {
  const signature =
    /X-Amz-Signature=([0-9a-f]+)/.exec(decoded(token.replace(/^k8s-aws-v1\./, "")))?.[1] ?? "";
  return [
    { kind: "EKS token", value: token },
    { kind: "signature in an EKS token", value: signature },
  ];
};

const authorizationOf = (header: string): readonly Secret[] => {
  const [scheme = "", value = ""] = header.split(" ");
  if (scheme.toLowerCase() === "basic")
    return [
      { kind: "registry login", value },
      { kind: "registry password", value: decoded(value).replace(/^AWS:/, "") },
    ];
  if (value.startsWith("k8s-aws-v1.")) return inEksToken(value);
  if (/^(ghs|ghp)_/.test(value)) return [{ kind: `GitHub token ${value.slice(0, 3)}`, value }];
  return scheme.toLowerCase() === "bearer" ? [{ kind: "bearer token", value }] : [];
};

const secretsOf = ({ path, headers, body }: Exchange): readonly Secret[] => {
  const text = body();
  const registry = inJson(text, "authorizationToken");
  const found: readonly Secret[] = [
    ...authorizationOf(headers.authorization ?? ""),
    ...(path.startsWith("/_oidc/token") ? [{ kind: "OIDC token", value: inJson(text, "value") }] : []),
    { kind: "AWS secret key", value: inXml(text, "SecretAccessKey") },
    { kind: "AWS session token", value: inXml(text, "SessionToken") },
    { kind: "registry login", value: registry },
    { kind: "registry password", value: decoded(registry).replace(/^AWS:/, "") },
  ];
  return found.filter(({ value }) => value !== "");
};

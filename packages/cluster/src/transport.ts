import * as http from "node:http";
import * as https from "node:https";
import type { Connection, Credentials } from "./connection.ts";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With its query string. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** From the first byte sent to the last byte received. */
  readonly timeoutMilliseconds: number;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** An answer whose body is still arriving: a watch. Ends early when `signal` aborts or the time is up. */
export interface HttpStream {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Packets to a private endpoint vanish without an answer; waiting for the whole request's time would be idle. */
const connectMilliseconds = 10_000;

/** Answers of 401 that are so close together are about the same token. */
const sharedMilliseconds = 2_000;

/** One keep-alive agent for all requests to one server, so that a deploy makes one TLS handshake and not fifty. */
export class Transport {
  readonly #connection: Connection;
  readonly #agent: http.Agent;
  readonly #module: Pick<typeof https, "request">;
  /** A server that has answered once is worth waiting for; one that never did is probably a wrong address. */
  #answered = false;
  #renewal: { readonly at: number; readonly credentials: Promise<Credentials> } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    const plain = connection.server.protocol === "http:";
    this.#module = plain ? http : https;
    this.#agent = plain ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true });
  }

  get answered(): boolean {
    return this.#answered;
  }

  async send(request: HttpRequest, fresh: boolean): Promise<HttpAnswer> {
    const { status, headers, chunks } = await this.open(request, fresh);
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return { status, headers, body: Buffer.concat(parts).toString("utf8") };
  }

  /** Rejects with Node's own error where the connection fails. */
  async open(request: HttpRequest, fresh: boolean): Promise<HttpStream> {
    const credentials = await this.#credentials(fresh);
    request.signal?.throwIfAborted();
    const { server } = this.#connection;
    const path = server.pathname === "/" ? request.path : server.pathname + request.path;
    const outgoing = this.#module.request({
      ...credentials.tls,
      agent: this.#agent,
      protocol: server.protocol,
      hostname: server.hostname.replace(/^\[|\]$/g, ""),
      port: server.port || undefined,
      method: request.method,
      path,
      headers: {
        accept: "application/json",
        "user-agent": "towline",
        ...request.headers,
        ...credentials.headers,
        ...(request.body === undefined ? {} : { "content-length": Buffer.byteLength(request.body) }),
      },
    });
    const response = await exchange(outgoing, request);
    this.#answered = true;
    return { status: response.statusCode ?? 0, headers: response.headers, chunks: response };
  }

  /** Many requests find out at once that a token has expired: one new one does for all of them. */
  async #credentials(fresh: boolean): Promise<Credentials> {
    if (!fresh) return await this.#connection.credentials({ fresh });
    const now = performance.now();
    if (this.#renewal === undefined || now - this.#renewal.at > sharedMilliseconds)
      this.#renewal = { at: now, credentials: this.#connection.credentials({ fresh }) };
    return await this.#renewal.credentials;
  }

  close(): void {
    this.#agent.destroy();
  }
}

const timedOut = (what: string, milliseconds: number): Error =>
  Object.assign(new Error(`${what} within ${milliseconds / 1000} s`), { code: "ETIMEDOUT" });

/** Sends the request and resolves with the response's head; its time and signal go on guarding the body. */
const exchange = (
  outgoing: http.ClientRequest,
  { body, timeoutMilliseconds, signal }: HttpRequest,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const expire = () => outgoing.destroy(timedOut("no answer", timeoutMilliseconds));
    const timer = setTimeout(expire, timeoutMilliseconds);
    const abort = () => outgoing.destroy(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    outgoing.once("socket", (socket) => guardConnecting(outgoing, socket));
    outgoing.once("response", resolve);
    outgoing.once("error", reject);
    outgoing.once("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
    outgoing.end(body);
  });

const guardConnecting = (outgoing: http.ClientRequest, socket: import("node:net").Socket): void => {
  if (!socket.connecting) return;
  socket.setNoDelay(true);
  // finds a peer that died silently in the middle of a watch
  socket.setKeepAlive(true, 15_000);
  const expire = () => outgoing.destroy(timedOut("no connection", connectMilliseconds));
  const timer = setTimeout(expire, connectMilliseconds);
  const settle = () => clearTimeout(timer);
  socket.once("connect", settle).once("close", settle);
};

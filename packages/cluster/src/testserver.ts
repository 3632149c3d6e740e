import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Clock, Log } from "@towline/kernel";
import type { ClusterAccess } from "./types.ts";

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** Answers one request; scripts are used up in order, the last one goes on for ever. */
export type Script = (response: ServerResponse, seen: Seen) => void;

const read = (name: string): string => readFileSync(new URL(`testdata/${name}`, import.meta.url), "utf8");

export const certificate = read("server.crt");

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Script =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** The API server's error object. */
export const status = (code: number, reason: string, message: string, details?: object): Script =>
  json(code, { kind: "Status", apiVersion: "v1", status: "Failure", message, reason, details, code });

export const reset: Script = (response) => {
  response.socket?.destroy();
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
};

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  readonly connections: () => number;
  readonly access: ClusterAccess;
  close(): Promise<void>;
}

/** A real HTTPS server on 127.0.0.1 that answers by script. */
export const startServer = async (...scripts: Script[]): Promise<TestServer> => {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ key: read("server.key"), cert: certificate }, (request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization, "content-type": contentType } = request.headers;
      const entry = {
        method: request.method ?? "",
        path: request.url ?? "",
        authorization,
        contentType,
        body,
      };
      seen.push(entry);
      const script = scripts[Math.min(seen.length, scripts.length) - 1];
      script?.(response, entry);
    });
  });
  server.on("secureConnection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let tokens = 0;
  return {
    url,
    seen,
    connections: () => sockets.size,
    access: {
      kind: "token",
      name: "dev-in",
      server: url,
      certificateAuthorityPem: certificate,
      token: async ({ fresh }) => `token-${fresh ? ++tokens : tokens}`,
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};

/** Sleeps take no time but move the clock. */
export class FakeClock implements Clock {
  #now = 0;
  readonly slept: number[] = [];
  readonly now = (): number => this.#now;
  readonly sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.slept.push(milliseconds);
    this.#now += milliseconds;
  };
}

export class LogLines implements Log {
  readonly lines: string[] = [];
  readonly #write = (message: string): void => {
    this.lines.push(message);
  };
  readonly debug = this.#write;
  readonly info = this.#write;
  readonly notice = this.#write;
  readonly warning = this.#write;
  readonly error = this.#write;
  readonly group = async <T>(_: string, body: () => Promise<T>): Promise<T> => await body();
  readonly mask = (): void => {};
}

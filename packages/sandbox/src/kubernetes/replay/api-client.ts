import { Agent, request } from "node:https";
import { parse } from "yaml";
import type { KubernetesServer } from "../server.ts";

interface ApiAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
}

export interface WatchEvent {
  readonly type: string;
  readonly object: Record<string, unknown>;
}

export interface OpenWatch {
  readonly events: WatchEvent[];
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Plain HTTPS requests to a server, as the recorder made them. */
export class ApiClient {
  readonly #server: KubernetesServer;
  readonly #agent: Agent;
  readonly token: string;

  constructor(server: KubernetesServer) {
    this.#server = server;
    this.#agent = new Agent({ ca: server.certificateAuthorityPem, keepAlive: true });
    const config = parse(server.adminKubeconfig()) as { users: { user: { token: string } }[] };
    this.token = config.users[0]?.user.token ?? "";
  }

  /** `headers.authorization` of "" sends none; without one the administrator's token is sent. */
  send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<ApiAnswer> {
    const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#server.url}${path}`,
        { method, agent: this.#agent, headers: this.#headers({ ...headers, ...lengthOf(text) }) },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const contentType = response.headers["content-type"] ?? "";
            const content = Buffer.concat(chunks).toString("utf8");
            resolve({
              status: response.statusCode ?? 0,
              contentType,
              headers: response.headers,
              body: parseBody(content),
            });
          });
        },
      );
      sent.on("error", (error: NodeJS.ErrnoException) => {
        // an idle connection that the server closed at the same moment: nothing of this request was read
        if (sent.reusedSocket && error.code === "ECONNRESET")
          this.send(method, path, headers, body).then(resolve, reject);
        else reject(error);
      });
      sent.end(text);
    });
  }

  watch(path: string): Promise<OpenWatch> {
    return new Promise((resolve, reject) => {
      const events: WatchEvent[] = [];
      const sent = request(
        `${this.#server.url}${path}`,
        { agent: this.#agent, headers: this.#headers({}) },
        (response) => {
          let rest = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => {
            const lines = (rest + chunk).split("\n");
            rest = lines.pop() ?? "";
            for (const line of lines) events.push(JSON.parse(line) as WatchEvent);
          });
          const ended = new Promise<void>((end) => response.on("close", end));
          resolve({ events, ended, close: () => response.destroy() });
        },
      );
      sent.on("error", reject);
      sent.end();
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  #headers(headers: Record<string, string>): Record<string, string> {
    const { authorization = `Bearer ${this.token}`, ...rest } = headers;
    return authorization ? { ...rest, authorization } : rest;
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Without it Node sends the body of a DELETE without saying where it ends. */
function lengthOf(text: string | undefined): Record<string, string> {
  return text === undefined ? {} : { "content-length": String(Buffer.byteLength(text)) };
}

import { Agent, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure, Agent as SecureAgent } from "node:https";
import { StreamCollector } from "./collect.ts";
import { sendBody } from "./send-body.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
}

/** Bytes that are made while they are sent: no more of them is in memory than the connection has taken. */
export interface HttpBody {
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Without a byte in either direction. ECR takes its time to close a large layer. */
const silenceMaxMilliseconds = 180_000;
const errorTextMax = 16_384;

/** Keeps connections open between requests, and goes through the runner's proxy where `env` names one. */
export class Connections {
  readonly #plain: Agent;
  readonly #secure: SecureAgent;
  readonly #signal: AbortSignal;
  readonly #collector = new StreamCollector();

  constructor(env: Readonly<Record<string, string>>, signal: AbortSignal) {
    const settings = { keepAlive: true, proxyEnv: { ...env } };
    this.#plain = new Agent(settings);
    this.#secure = new SecureAgent(settings);
    this.#signal = signal;
  }

  /** Resolves with the answer's head. Rejects with whatever cut the connection, or with what `body` threw. */
  send({ method, url, headers, body }: HttpRequest): Promise<IncomingMessage> {
    const secure = url.protocol === "https:";
    const settings = {
      method,
      headers: body === undefined ? headers : { ...headers, "content-length": String(body.size) },
      agent: secure ? this.#secure : this.#plain,
      signal: this.#signal,
    };
    return new Promise((resolve, reject) => {
      const request = secure ? requestSecure(url, settings) : requestPlain(url, settings);
      request.setTimeout(silenceMaxMilliseconds, () =>
        request.destroy(new Error(`no answer for ${silenceMaxMilliseconds / 1000} s`)),
      );
      request.on("error", reject);
      request.on("response", (response) => {
        // whoever answers before it has everything does not want the rest
        response.on("end", () => void (request.writableFinished || request.destroy()));
        resolve(response);
      });
      if (body === undefined) return void request.end();
      sendBody(request, body.bytes(), this.#collector).catch((error: Error) => {
        // an answer may be on its way, to which this changes nothing
        reject(error);
        request.destroy(error);
      });
    });
  }

  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }
}

/** The beginning of an answer's text; the connection is free again afterwards. */
export const textOf = async (response: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) if (text.length < errorTextMax) text += chunk;
  return text;
};

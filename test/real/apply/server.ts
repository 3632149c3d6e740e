import * as http from "node:http";
import * as https from "node:https";
import { KubeConfig } from "@kubernetes/client-node";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An API server as a kubeconfig names it, past all that our own client would make of its answers. */
export class Server {
  readonly #config = new KubeConfig();
  readonly #url: URL;
  readonly #agent: http.Agent;

  constructor(kubeconfig: string, context?: string) {
    this.#config.loadFromFile(kubeconfig);
    if (context !== undefined) this.#config.setCurrentContext(context);
    const cluster = this.#config.getCurrentCluster();
    if (cluster === null) throw new Error(`${kubeconfig} selects no cluster`);
    this.#url = new URL(cluster.server);
    const { Agent } = this.#url.protocol === "http:" ? http : https;
    this.#agent = new Agent({ keepAlive: true });
  }

  async send(method: string, path: string, contentType: string, body?: unknown): Promise<Answer> {
    const options: https.RequestOptions = { method, headers: { "content-type": contentType } };
    await this.#config.applyToHTTPSOptions(options);
    options.agent = this.#agent; // client-node's is for one request
    const { request } = this.#url.protocol === "http:" ? http : https;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    request(new URL(path, this.#url), options, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const isJson = response.headers["content-type"]?.includes("json") === true;
      resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text });
    })
      .on("error", reject)
      .end(body === undefined ? undefined : JSON.stringify(body));
    return await promise;
  }

  close(): void {
    this.#agent.destroy();
  }
}

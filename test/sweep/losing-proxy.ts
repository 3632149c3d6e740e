import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import type { KubernetesServer } from "@towline/sandbox";

/** Whether the answer to this request is to be lost, after the server has carried the request out. */
export type Loses = (seen: { readonly method: string; readonly path: string }) => boolean;

/** A plain HTTP way to the API server, on which answers get lost: the connection is reset instead. */
export class LosingProxy {
  readonly #server: Server;
  loses: Loses = () => false;

  private constructor(target: KubernetesServer) {
    this.#server = createServer((incoming, outgoing) => this.#forward(target, incoming, outgoing));
  }

  static async start(target: KubernetesServer): Promise<LosingProxy> {
    const proxy = new LosingProxy(target);
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #forward(target: KubernetesServer, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = "GET", url: path = "/", headers } = incoming;
    const lost = this.loses({ method, path });
    const options = { ca: target.certificateAuthorityPem, method, headers };
    const forwarded = request(new URL(path, target.url), options, (answer) => {
      if (lost) {
        answer.resume().once("end", () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.once("error", () => incoming.socket.destroy());
    outgoing.once("close", () => forwarded.destroy());
    incoming.pipe(forwarded);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

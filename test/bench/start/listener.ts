import { createServer, type Socket } from "node:net";

/** Notes when the first bytes of the next client arrive. It never answers: what follows is not measured. */
export class Listener implements AsyncDisposable {
  readonly #server = createServer((socket) => this.#accept(socket));
  readonly #sockets = new Set<Socket>();
  #onRequest: (() => void) | undefined;

  static async start(): Promise<Listener> {
    const listener = new Listener();
    await new Promise<void>((resolve) => listener.#server.listen(0, "127.0.0.1", resolve));
    return listener;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the listener has no port");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Replaces the one before. */
  onRequest(callback: () => void): void {
    this.#onRequest = callback;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => this.#sockets.delete(socket));
    socket.once("data", () => this.#onRequest?.());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listener {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Closes the socket and every open connection. */
  stop(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A plain HTTP server on 127.0.0.1. An exception in `handler` is a bug of the sandbox and is answered as such. */
export const listen = async (handler: Handler, port = 0): Promise<Listener> => {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => answerBug(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answerBug = (response: ServerResponse, error: unknown): void => {
  // The client hung up, or a fault cut the connection: nobody is left to be told.
  if (response.destroyed || response.headersSent) {
    response.destroy();
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  response.writeHead(500, { "content-type": "text/plain" }).end(`bug of the Towline sandbox: ${text}\n`);
};

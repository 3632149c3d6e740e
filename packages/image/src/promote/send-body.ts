import type { ClientRequest } from "node:http";
import type { StreamCollector } from "./collect.ts";

const closed = (): Error => new Error("the connection was closed during an upload");

/**
 * Sends `bytes` as the body of a request, a chunk at a time: nothing is read before the one before it is on its way.
 * Chunks cannot be used afterwards. Rejects when the request is closed before all is sent.
 */
export const sendBody = async (
  request: ClientRequest,
  bytes: AsyncIterable<Uint8Array>,
  collector: StreamCollector,
): Promise<void> => {
  let giveUp: (reason: Error) => void = () => undefined;
  request.once("close", () => giveUp(closed()));
  const write = (chunk: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      giveUp = reject;
      request.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  for await (const chunk of bytes) {
    if (request.destroyed) throw closed();
    await write(chunk);
    collector.passed(chunk);
  }
  request.end();
};

import type { ClientRequest } from "node:http";

/**
 * Gives the memory of a chunk back at once. A fast connection makes 64 KB of garbage for each chunk, and the collector
 * would let more than 100 MB of it pile up. Only a chunk that has its memory to itself.
 */
const release = ({ buffer, byteLength }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
};

/**
 * Sends `bytes` as the body of a request, a chunk at a time: nothing is read before the one before it is on its way.
 * Chunks cannot be used afterwards. Rejects when the request is closed before all is sent.
 */
export const sendBody = async (request: ClientRequest, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
  let giveUp: (reason: Error) => void = () => undefined;
  request.once("close", () => giveUp(new Error("the connection was closed during an upload")));
  const write = (chunk: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      giveUp = reject;
      request.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  for await (const chunk of bytes) {
    if (request.destroyed) throw new Error("the connection was closed during an upload");
    await write(chunk);
    release(chunk);
  }
  request.end();
};

import type { IncomingMessage } from "node:http";

/** Layers have hundreds of megabytes: where their size is known they are copied once only. */
const readSized = async (request: IncomingMessage, size: number): Promise<Buffer> => {
  const body = Buffer.allocUnsafe(size);
  let at = 0;
  for await (const chunk of request) at += (chunk as Buffer).copy(body, at);
  return body.subarray(0, at);
};

/** The whole body of a request. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const size = Number(request.headers["content-length"]);
  if (Number.isSafeInteger(size)) return await readSized(request, size);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

import type { IncomingMessage } from "node:http";
import { messageOf, TowlineError } from "@towline/kernel";
import type { Descriptor } from "./manifest.ts";
import type { Registry } from "./registry.ts";
import { describePlace } from "./types.ts";

/** Cuts in a row without a byte between them. */
const cutsMax = 5;

type Next = { readonly chunk: Uint8Array } | { readonly end: unknown };

const nextOf = async (chunks: AsyncIterator<Uint8Array>): Promise<Next> => {
  try {
    const { done, value } = await chunks.next();
    return done === true ? { end: "the connection ended early" } : { chunk: value };
  } catch (error) {
    return { end: error };
  }
};

const openAt = async (registry: Registry, { digest }: Descriptor, at: number): Promise<IncomingMessage> => {
  const response = await registry.open({
    method: "GET",
    path: `blobs/${digest}`,
    permission: "ecr:GetDownloadUrlForLayer",
    headers: at === 0 ? {} : { range: `bytes=${at}-` },
  });
  const starts = Number(/^bytes (\d+)-/.exec(response.headers["content-range"] ?? "")?.[1] ?? 0);
  if (starts === at) return response;
  response.destroy();
  throw broken(registry, digest, "and could not be read on from where it stopped");
};

const broken = ({ place }: Registry, digest: string, how: string): TowlineError =>
  new TowlineError("registry-failed", `Layer ${digest} of ${describePlace(place)} broke off ${how}`, {
    hint: "Run the job again: what is there already is not moved again",
  });

/**
 * The bytes of a blob, never more of them in memory than a connection's buffer. Where the connection breaks they go on
 * from there, so that the upload which takes them does not have to begin again.
 */
export async function* blobBytes(registry: Registry, blob: Descriptor): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let cuts = 0; at < blob.size; cuts++) {
    const response = await openAt(registry, blob, at);
    try {
      const chunks: AsyncIterator<Uint8Array> = response[Symbol.asyncIterator]();
      for (let next = await nextOf(chunks); ; next = await nextOf(chunks)) {
        if ("end" in next) {
          if (at < blob.size && cuts >= cutsMax)
            throw broken(registry, blob.digest, `${cuts} times: ${messageOf(next.end)}`);
          break;
        }
        at += next.chunk.length;
        cuts = 0;
        yield next.chunk;
      }
    } finally {
      // whoever does not want the rest shall not leave the connection waiting
      response.destroy();
    }
  }
  if (at !== blob.size)
    throw broken(registry, blob.digest, `at byte ${at}, where its manifest says ${blob.size}`);
}

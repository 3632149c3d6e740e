import type { KubeObject } from "@towline/kernel";
import { type StatusBody, statusOfObject } from "./status.ts";

/** One line of a watch, as the API server sends it. */
export type WireEvent =
  | { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: KubeObject }
  | { readonly type: "BOOKMARK"; readonly object: KubeObject }
  | { readonly type: "ERROR"; readonly status: StatusBody };

const parseLine = (line: string): WireEvent => {
  const { type, object } = JSON.parse(line);
  return type === "ERROR" ? { type, status: statusOfObject(object, 500) } : { type, object };
};

/** Splits a response body into its JSON lines, wherever the chunks happen to end. */
export async function* readEvents(chunks: AsyncIterable<Buffer>): AsyncGenerator<WireEvent> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield parseLine(line);
  }
}

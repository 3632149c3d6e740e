import type { LogLine, LogPosition } from "./types.ts";

/** A program that never ends its line must not fill our memory; what is longer is cut there. */
const longestLine = 64 * 1024;

/** Splits a log into its lines, wherever the chunks happen to end; the last one may lack its end. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let cut = false;
  for await (const chunk of chunks) {
    const [first = "", ...more] = decoder.decode(chunk, { stream: true }).split("\n");
    const last = more.pop();
    if (!cut) rest += first;
    if (last !== undefined) {
      yield rest;
      yield* more;
      rest = last;
      cut = false;
    }
    if (rest.length > longestLine) {
      rest = rest.slice(0, longestLine);
      cut = true;
    }
  }
  if (rest !== "") yield rest;
}

/** `2026-11-21T17:12:29.123456789Z text`, as `timestamps=true` prints it. */
const stamped = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s;
const moment = /^(.{19})(?:\.(\d+))?(.+)$/;

/** Nanoseconds since the epoch: a node writes its own time zone. */
const nanosecondsOf = (at: string): bigint => {
  const [, seconds = "", fraction = "", zone = ""] = moment.exec(at) ?? [];
  const milliseconds = Date.parse(`${seconds}${zone}`);
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, "0").slice(0, 9));
};

/**
 * The lines that come after `after`. The server only knows whole seconds, so it repeats some; several lines may bear
 * the same time.
 */
export async function* newLines(
  lines: AsyncIterable<string>,
  after: LogPosition | undefined,
): AsyncGenerator<LogLine> {
  let position = after;
  let repeated = 0;
  for await (const line of lines) {
    const [, at = position?.at ?? new Date(0).toISOString(), text = line] = stamped.exec(line) ?? [];
    if (after !== undefined) {
      const distance = nanosecondsOf(at) - nanosecondsOf(after.at);
      if (distance < 0n) continue;
      if (distance === 0n) repeated += 1;
      if (distance === 0n && repeated <= after.lines) continue;
    }
    position = { at, lines: position?.at === at ? position.lines + 1 : 1 };
    yield { text, position };
  }
}

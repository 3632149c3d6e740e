import { posix } from "node:path";
import type { Copy } from "./context.ts";
import type { Instruction } from "./dockerfile.ts";
import { BuildFailure, notImplemented } from "./failure.ts";
import { splitOnce } from "./options.ts";
import { splitWords } from "./words.ts";

/** Takes quotes away and fills variables in. */
type Fill = (word: string) => string;

/** `A=1 B="two words"`, or the old form `A the rest of the line`. */
export const pairsOf = (instruction: Instruction, fill: Fill): readonly (readonly [string, string])[] => {
  const { name, rest, line } = instruction;
  const words = splitWords(rest);
  if (words.every((word) => word.includes("="))) {
    return words.map((word) => splitOnce(fill(word)));
  }
  const [key = "", ...others] = words;
  if (key.includes("=") || others.length === 0) {
    const message = `dockerfile parse error on line ${line}: ${name} must have two arguments`;
    throw new BuildFailure(message, { line });
  }
  return [[key, fill(rest.slice(key.length).trim())]];
};

/** JSON, or a line for the shell. */
export const commandOf = (rest: string): readonly string[] => jsonList(rest) ?? ["/bin/sh", "-c", rest];

const jsonList = (text: string): readonly string[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
  } catch {
    return undefined;
  }
};

/** `COPY [--chmod=0755] source… destination`, or the same as a JSON list. */
export const copyOf = ({ flags, rest, line }: Instruction, workdir: string, fill: Fill): Copy => {
  let mode: number | undefined;
  for (const flag of flags) {
    const octal = /^--chmod=(0?[0-7]{3,4})$/.exec(flag)?.[1];
    if (octal === undefined) throw notImplemented(`COPY ${flag}`, line);
    mode = Number.parseInt(octal, 8);
  }
  if (rest.includes("<<")) throw notImplemented("COPY with a here-document", line);
  const words = (jsonList(rest) ?? splitWords(rest)).map(fill);
  const sources = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (sources.length === 0) {
    const message = `dockerfile parse error on line ${line}: COPY requires at least two arguments, but only one was provided. Destination could not be determined`;
    throw new BuildFailure(message, { line });
  }
  const wild = sources.find((source) => /[*?[]/.test(source));
  if (wild !== undefined) throw notImplemented(`COPY with the pattern ${wild}`, line);
  const folder = last.endsWith("/") || last === "." || last.endsWith("/.");
  const destination = posix.resolve(workdir, last);
  return { sources, destination: folder && destination !== "/" ? `${destination}/` : destination, mode };
};

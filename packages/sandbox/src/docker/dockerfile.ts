import { BuildFailure, notImplemented } from "./failure.ts";

export interface Instruction {
  /** Upper case. */
  readonly name: string;
  /** `--chmod=0755` and the like, before the other arguments. */
  readonly flags: readonly string[];
  /** What follows the flags, continued lines joined. */
  readonly rest: string;
  /** The instruction as it was written, in one line. */
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

const KNOWN = [
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR",
].flatMap((names) => names.split(" "));
const IMPLEMENTED = ["ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "LABEL", "USER", "WORKDIR"];
const EXACTLY_ONE = ["USER", "WORKDIR"];

/** Reads a Dockerfile into its instructions. What the stand-in does not do is refused with its line. */
export const parseDockerfile = (source: string): readonly Instruction[] => {
  const instructions: Instruction[] = [];
  const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
  refuseDirectives(lines);
  for (let i = 0; i < lines.length; ) {
    const line = i + 1;
    let text = "";
    for (let open = true; open && i < lines.length; i += 1) {
      const part = lines[i] ?? "";
      if (isSkipped(part)) {
        // Comments and empty lines may stand between continued lines.
        open = text !== "";
        continue;
      }
      open = /\\\s*$/.test(part);
      text += open ? part.replace(/\\\s*$/, "") : part;
    }
    if (text.trim() !== "") instructions.push(parseInstruction(text.trim(), line));
  }
  return instructions;
};

const isSkipped = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** The language of `docker/dockerfile` is the one read here; another frontend or escape character is not. */
const refuseDirectives = (lines: readonly string[]): void => {
  for (const [i, text] of lines.entries()) {
    const directive = /^#\s*(\w+)\s*=\s*(.+?)\s*$/.exec(text);
    if (directive === null) return;
    const [, name = "", value = ""] = directive;
    const harmless = name === "check" || (name === "syntax" && value.startsWith("docker/dockerfile:1"));
    if (!harmless) throw notImplemented(`the directive ${name}=${value}`, i + 1);
  }
};

const parseInstruction = (text: string, line: number): Instruction => {
  const [word = "", ...others] = text.split(/\s+/);
  const name = word.toUpperCase();
  if (!KNOWN.includes(name)) {
    throw new BuildFailure(`dockerfile parse error on line ${line}: unknown instruction: ${word}`, { line });
  }
  if (!IMPLEMENTED.includes(name)) throw notImplemented(name, line);
  const end = others.findIndex((part) => !part.startsWith("--"));
  const flags = end < 0 ? others : others.slice(0, end);
  let rest = text.slice(word.length).trim();
  for (const flag of flags) rest = rest.slice(flag.length).trim();
  if (rest === "") {
    const needed = EXACTLY_ONE.includes(name) ? "exactly one argument" : "at least one argument";
    throw new BuildFailure(`dockerfile parse error on line ${line}: ${name} requires ${needed}`, { line });
  }
  return { name, flags, rest, text: text.replace(/\s+/g, " "), line };
};

import { posix } from "node:path";
import type { Copy } from "./context.ts";
import type { Instruction } from "./dockerfile.ts";
import { BuildFailure, notImplemented } from "./failure.ts";
import { splitOnce } from "./options.ts";
import { expand, splitWords } from "./words.ts";

/** What makes a layer. */
export type LayerStep =
  | { readonly kind: "copy"; readonly copy: Copy; readonly instruction: Instruction }
  | { readonly kind: "workdir"; readonly folder: string; readonly instruction: Instruction };

/** An image before its files have been read. */
export interface ImagePlan {
  readonly steps: readonly LayerStep[];
  readonly env: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly ports: readonly string[];
  readonly user: string;
  readonly workdir: string;
  readonly entrypoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
  /** Every instruction after FROM, for the image's history. */
  readonly instructions: readonly Instruction[];
  /** Names that `ARG` declared. */
  readonly declaredArgs: readonly string[];
}

export interface EvaluateInput {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** `linux/amd64` */
  readonly platform: string;
  readonly target: string | undefined;
}

const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

interface State {
  readonly args: Map<string, string>;
  readonly env: Map<string, string>;
  readonly labels: Map<string, string>;
  readonly steps: LayerStep[];
  readonly ports: string[];
  readonly declaredArgs: string[];
  user: string;
  workdir: string;
  entrypoint: readonly string[] | undefined;
  command: readonly string[] | undefined;
}

/** Runs through the instructions of the one stage. */
export const evaluate = (instructions: readonly Instruction[], input: EvaluateInput): ImagePlan => {
  const state: State = {
    args: new Map(),
    env: new Map([["PATH", DEFAULT_PATH]]),
    labels: new Map(),
    steps: [],
    ports: [],
    declaredArgs: [],
    user: "",
    workdir: "/",
    entrypoint: undefined,
    command: undefined,
  };
  const start = instructions.findIndex(({ name }) => name === "FROM");
  if (start < 0) throw new BuildFailure("the Dockerfile has no FROM");
  checkStages(instructions.slice(start), input.target);
  const rest = instructions.slice(start + 1);
  for (const instruction of rest) apply(instruction, state, input);
  return { ...state, instructions: rest };
};

const checkStages = (instructions: readonly Instruction[], target: string | undefined): void => {
  const [from, ...rest] = instructions;
  const second = rest.find(({ name }) => name === "FROM");
  if (second !== undefined) throw notImplemented("a second stage", second.line);
  const [, stage] = /^scratch(?:\s+as\s+(\S+))?$/i.exec(from?.rest ?? "") ?? [undefined, undefined];
  if (from?.flags.length !== 0 || !/^scratch(\s+as\s+\S+)?$/i.test(from.rest)) {
    throw notImplemented(
      `FROM ${[...(from?.flags ?? []), from?.rest].join(" ")} (only FROM scratch)`,
      from?.line,
    );
  }
  if (target !== undefined && target !== stage) {
    throw new BuildFailure(`target stage ${JSON.stringify(target)} could not be found`);
  }
};

const apply = (instruction: Instruction, state: State, input: EvaluateInput): void => {
  const { name, flags, rest, line } = instruction;
  if (name !== "COPY" && flags.length > 0) throw notImplemented(`${name} ${flags[0]}`, line);
  const words = () => splitWords(rest).map((word) => fill(word, state, line));
  switch (name) {
    case "ARG":
      for (const word of words()) declareArg(word, state, input);
      return;
    case "ENV":
      for (const [key, value] of pairs(instruction, state)) state.env.set(key, value);
      return;
    case "LABEL":
      for (const [key, value] of pairs(instruction, state)) state.labels.set(key, value);
      return;
    case "EXPOSE":
      state.ports.push(...words().map((port) => (port.includes("/") ? port : `${port}/tcp`)));
      return;
    case "USER":
      state.user = fill(rest, state, line);
      return;
    case "WORKDIR":
      state.workdir = posix.resolve(state.workdir, fill(rest, state, line));
      state.steps.push({ kind: "workdir", folder: state.workdir, instruction });
      return;
    case "COPY":
      state.steps.push({ kind: "copy", copy: copyOf(instruction, state), instruction });
      return;
    case "ENTRYPOINT":
      state.entrypoint = commandOf(rest);
      return;
    case "CMD":
      state.command = commandOf(rest);
      return;
    default:
      throw notImplemented(name, line);
  }
};

/** ENV wins over ARG, as in BuildKit. */
const fill = (word: string, state: State, line: number): string =>
  expand(word, new Map([...state.args, ...state.env]), line);

const declareArg = (word: string, state: State, input: EvaluateInput): void => {
  const [name, fallback] = splitOnce(word);
  const [os = "", architecture = ""] = input.platform.split("/");
  const platform: Record<string, string> = {
    TARGETPLATFORM: input.platform,
    TARGETOS: os,
    TARGETARCH: architecture,
  };
  state.declaredArgs.push(name);
  const value = input.buildArgs.get(name) ?? platform[name] ?? (word.includes("=") ? fallback : undefined);
  if (value !== undefined) state.args.set(name, value);
};

/** `A=1 B="two words"`, or the old form `A the rest of the line`. */
const pairs = (instruction: Instruction, state: State): readonly (readonly [string, string])[] => {
  const { name, rest, line } = instruction;
  const words = splitWords(rest);
  if (words.every((word) => word.includes("="))) {
    return words.map((word) => splitOnce(fill(word, state, line)));
  }
  const [key = "", ...others] = words;
  if (key.includes("=") || others.length === 0) {
    const message = `dockerfile parse error on line ${line}: ${name} must have two arguments`;
    throw new BuildFailure(message, { line });
  }
  return [[key, fill(rest.slice(key.length).trim(), state, line)]];
};

/** JSON, or a line for the shell. */
const commandOf = (rest: string): readonly string[] => jsonList(rest) ?? ["/bin/sh", "-c", rest];

const jsonList = (text: string): readonly string[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
  } catch {
    return undefined;
  }
};

const copyOf = ({ flags, rest, line }: Instruction, state: State): Copy => {
  let mode: number | undefined;
  for (const flag of flags) {
    const octal = /^--chmod=(0?[0-7]{3,4})$/.exec(flag)?.[1];
    if (octal === undefined) throw notImplemented(`COPY ${flag}`, line);
    mode = Number.parseInt(octal, 8);
  }
  if (rest.includes("<<")) throw notImplemented("COPY with a here-document", line);
  const words = (jsonList(rest) ?? splitWords(rest)).map((word) => fill(word, state, line));
  const sources = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (sources.length === 0) {
    const message = `dockerfile parse error on line ${line}: COPY requires at least two arguments`;
    throw new BuildFailure(message, { line });
  }
  const wild = sources.find((source) => /[*?[]/.test(source));
  if (wild !== undefined) throw notImplemented(`COPY with the pattern ${wild}`, line);
  const folder = last.endsWith("/") || last === "." || last.endsWith("/.");
  const destination = posix.resolve(state.workdir, last);
  return { sources, destination: folder && destination !== "/" ? `${destination}/` : destination, mode };
};

import { posix } from "node:path";
import { commandOf, copyOf, pairsOf } from "./arguments.ts";
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
  const fill = filler(state, line);
  const words = () => splitWords(rest).map(fill);
  switch (name) {
    case "ARG":
      for (const word of words()) declareArg(word, state, input);
      return;
    case "ENV":
      for (const [key, value] of pairsOf(instruction, fill)) state.env.set(key, value);
      return;
    case "LABEL":
      for (const [key, value] of pairsOf(instruction, fill)) state.labels.set(key, value);
      return;
    case "EXPOSE":
      state.ports.push(...words().map((port) => (port.includes("/") ? port : `${port}/tcp`)));
      return;
    case "USER":
      state.user = fill(rest);
      return;
    case "WORKDIR":
      state.workdir = posix.resolve(state.workdir, fill(rest));
      state.steps.push({ kind: "workdir", folder: state.workdir, instruction });
      return;
    case "COPY":
      state.steps.push({ kind: "copy", copy: copyOf(instruction, state.workdir, fill), instruction });
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
const filler =
  (state: State, line: number) =>
  (word: string): string =>
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

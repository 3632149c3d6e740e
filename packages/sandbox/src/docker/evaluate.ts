import { posix } from "node:path";
import { commandOf, copyOf, pairsOf } from "./arguments.ts";
import type { BaseConfig } from "./base.ts";
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
  /** What the image goes on from; nothing where it begins FROM scratch. */
  readonly base?: BaseConfig;
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
  const state = stateOf(input.base);
  const { start } = stageOf(instructions, input);
  const rest = instructions.slice(start + 1);
  for (const instruction of rest) apply(instruction, state, input);
  return { ...state, instructions: rest };
};

const stateOf = ({ config = {} }: BaseConfig = { rootfs: { diff_ids: [] } }): State => ({
  args: new Map(),
  env: new Map(config.Env === undefined ? [["PATH", DEFAULT_PATH]] : config.Env.map(splitOnce)),
  labels: new Map(Object.entries(config.Labels ?? {})),
  steps: [],
  ports: Object.keys(config.ExposedPorts ?? {}),
  declaredArgs: [],
  user: config.User ?? "",
  workdir: config.WorkingDir || "/",
  entrypoint: config.Entrypoint,
  command: config.Cmd,
});

/** The one stage: where it starts, and the image that it goes on from (undefined: scratch). */
export const stageOf = (
  instructions: readonly Instruction[],
  input: Pick<EvaluateInput, "buildArgs" | "target">,
): { readonly start: number; readonly base: string | undefined; readonly line: number } => {
  const start = instructions.findIndex(({ name }) => name === "FROM");
  const from = instructions[start];
  if (from === undefined) throw new BuildFailure("no build stage in current context", { line: 1 });
  const { line, flags, rest } = from;
  const second = instructions.slice(start + 1).find(({ name }) => name === "FROM");
  if (second !== undefined) throw notImplemented("a second stage", second.line);
  if (flags.length > 0) throw notImplemented(`FROM ${flags[0]}`, line);
  const [word = "", as, stage, ...more] = splitWords(rest);
  if (more.length > 0 || (as !== undefined && as.toLowerCase() !== "as"))
    throw new BuildFailure(
      `dockerfile parse error on line ${line}: FROM requires either one or three arguments`,
      { line },
    );
  if (input.target !== undefined && input.target.toLowerCase() !== stage?.toLowerCase())
    throw new BuildFailure(`target stage ${JSON.stringify(input.target)} could not be found`);
  const image = expand(word, globalArgs(instructions.slice(0, start), input.buildArgs), line);
  if (image === "") throw new BuildFailure(`base name (${word}) should not be blank`, { line });
  return { start, base: image === "scratch" ? undefined : image, line };
};

const globalArgs = (
  instructions: readonly Instruction[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const { rest, line } of instructions)
    for (const word of splitWords(rest)) {
      const [name, fallback] = splitOnce(expand(word, values, line));
      values.set(name, given.get(name) ?? fallback);
    }
  return values;
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

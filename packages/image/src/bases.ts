import { type Dockerfile, type Instruction, parseDockerfile } from "./dockerfile.ts";

/** Something outside the source that an image is made of, and that can change without it. */
export interface Unpinned {
  readonly line: number;
  /** `node:24`, as it is written. */
  readonly name: string;
}

const isPinned = (image: string): boolean => /@sha256:[0-9a-f]{64}$/.test(image);

type Values = Readonly<Record<string, string>>;

/** `$X`, `${X}`, `${X:-default}`, `${X:+other}`; what else there is keeps its `$` and so never counts as pinned. */
const expand = (text: string, values: Values): string =>
  text.replace(/\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g, (whole, plain, braced, operator, word) => {
    const value = values[plain ?? braced];
    if (operator === "-") return value || word;
    if (operator === "+") return value ? word : "";
    return value ?? whole;
  });

/** ARGs before the first FROM, with what the build gives for them. */
const globalArgs = (instructions: readonly Instruction[], args: Values): Values => {
  const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
  let values: Values = {};
  for (const { keyword, rest } of instructions.slice(0, Math.max(first, 0))) {
    if (keyword !== "ARG") continue;
    for (const [, name = "", quoted, plain] of rest.matchAll(/(\w+)(?:=(?:["']([^"']*)["']|(\S*)))?/g)) {
      const value = args[name] ?? quoted ?? plain;
      if (value !== undefined) values = { ...values, [name]: expand(value, values) };
    }
  }
  return values;
};

const stageOf = (from: Instruction): { readonly image: string; readonly name?: string } => {
  const [image = "", as, name] = from.rest.split(/\s+/).filter((word) => !word.startsWith("--"));
  return as?.toLowerCase() === "as" ? { image, name: name?.toLowerCase() } : { image };
};

/** What an instruction of a stage takes from elsewhere. */
const sourcesOf = ({ keyword, rest }: Instruction): readonly string[] => {
  if (keyword === "COPY") return [...rest.matchAll(/(?:^|\s)--from=(\S+)/g)].map(([, name = ""]) => name);
  if (keyword === "RUN")
    return [...rest.matchAll(/(?:^|\s)--mount=(?:\S*,)?from=([^,\s]+)/g)].map(([, name = ""]) => name);
  return [];
};

/** A remote ADD is as good as pinned when its checksum is given. */
const isOpenDownload = ({ keyword, rest }: Instruction): boolean =>
  keyword === "ADD" &&
  /(^|[\s"])(https?:\/\/|git:\/\/|ssh:\/\/|git@)/.test(rest) &&
  !rest.includes("--checksum=");

const isEarlierStage = (name: string, stages: readonly (string | undefined)[]): boolean =>
  stages.includes(name.toLowerCase()) || (/^\d+$/.test(name) && Number(name) < stages.length);

const ofInstructions = (instructions: readonly Instruction[], args: Values): readonly Unpinned[] => {
  const values = globalArgs(instructions, args);
  const stages: (string | undefined)[] = [];
  const found: Unpinned[] = [];
  const check = (line: number, name: string) => {
    if (name !== "scratch" && !isEarlierStage(name, stages) && !isPinned(name)) found.push({ line, name });
  };
  for (const instruction of instructions) {
    const { line, keyword, rest } = instruction;
    if (keyword === "FROM") {
      const stage = stageOf(instruction);
      check(line, expand(stage.image, values));
      stages.push(stage.name);
    }
    for (const source of sourcesOf(instruction)) check(line, expand(source, { ...values, ...args }));
    if (isOpenDownload(instruction)) found.push({ line, name: rest });
  }
  return found;
};

const frontendOf = ({ syntax }: Dockerfile, args: Values): Unpinned | undefined => {
  const image = args.BUILDKIT_SYNTAX ?? syntax?.image;
  return image === undefined || isPinned(image) ? undefined : { line: syntax?.line ?? 1, name: image };
};

/** Everything that the Dockerfile names without a digest: where this is not empty the source alone says too little. */
export const unpinnedOf = (text: string, args: Values): readonly Unpinned[] => {
  const dockerfile = parseDockerfile(text);
  const frontend = frontendOf(dockerfile, args);
  const open = ofInstructions(dockerfile.instructions, args);
  const unended = dockerfile.unendedAt;
  return [
    ...(frontend === undefined ? [] : [frontend]),
    ...open,
    ...(unended === undefined ? [] : [{ line: unended, name: "a here-document that never ends" }]),
  ];
};

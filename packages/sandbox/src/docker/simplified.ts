import { parseDockerfile } from "./dockerfile.ts";
import { stageOf } from "./evaluate.ts";
import { BuildFailure } from "./failure.ts";
import type { BuildOptions } from "./options.ts";

interface Simplified {
  readonly source: string;
  /** Instructions that the image does without. */
  readonly leftOut: readonly string[];
}

/** What says how the image is started. */
const kept = /^(ENV|EXPOSE|CMD|ENTRYPOINT|USER|WORKDIR)$/;
const leftOut = /^(FROM|RUN|COPY|ADD|ARG|SHELL|ONBUILD|VOLUME|HEALTHCHECK)$/;

/**
 * A Dockerfile that the stand-in can build in place of one that it cannot: the context, and how it is started, without
 * whatever the other stages and RUN would have made of it. Undefined where nothing has to be left out.
 */
export const simplified = (
  source: string,
  options: Pick<BuildOptions, "buildArgs" | "target">,
): Simplified | undefined => {
  if (isPlain(source, options)) return undefined;
  const instructions = instructionsIn(source);
  const stages = instructions.flatMap(({ name, text }, index) => (name === "FROM" ? [{ text, index }] : []));
  const named = stages.findIndex(({ text }) => stageName(text) === options.target?.toLowerCase());
  const chosen = options.target === undefined ? stages.length - 1 : named;
  const [from, next] = [stages[chosen], stages[chosen + 1]];
  if (from === undefined) return undefined;
  const stage = instructions.slice(from.index + 1, next?.index);
  const starts = stage.filter(({ name }) => kept.test(name)).map(({ text }) => text);
  const rest = instructions.map(({ name }) => name).filter((name) => leftOut.test(name));
  const as = options.target === undefined ? "" : ` AS ${options.target}`;
  return {
    source: [`FROM scratch${as}`, "COPY . /", ...starts].join("\n"),
    leftOut: [...new Set(rest)],
  };
};

const isPlain = (source: string, options: Pick<BuildOptions, "buildArgs" | "target">): boolean => {
  try {
    const { base } = stageOf(parseDockerfile(source), options);
    return base === undefined || /^(127(\.\d+){3}|localhost):\d+\//.test(base);
  } catch (error) {
    if (error instanceof BuildFailure) return false;
    throw error;
  }
};

/** Joined lines; the text of here-documents reads as instructions of no known name, which are left out anyway. */
const instructionsIn = (source: string): readonly { name: string; text: string }[] =>
  source
    .split(/\r?\n/)
    .filter((line) => !/^\s*(#.*)?$/.test(line))
    .join("\n")
    .replace(/\\\s*\n/g, " ")
    .split("\n")
    .map((line) => ({ name: (/^\s*(\w+)/.exec(line)?.[1] ?? "").toUpperCase(), text: line.trim() }));

const stageName = (from: string): string | undefined => /\s+as\s+(\S+)\s*$/i.exec(from)?.[1]?.toLowerCase();

import { BuildFailure, notImplemented } from "./failure.ts";
import { csvPairs, type Output, parseOutput } from "./output.ts";

/** What `docker buildx build` was asked for. */
export interface BuildOptions {
  readonly context: string;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly metadataFile: string | undefined;
  readonly output: Output | undefined;
  /** Each in pairs: `type`, `ref` … */
  readonly cacheFrom: readonly ReadonlyMap<string, string>[];
  readonly cacheTo: readonly ReadonlyMap<string, string>[];
  /** Each in pairs: `id`, `env` or `src`. */
  readonly secrets: readonly ReadonlyMap<string, string>[];
  readonly builder: string | undefined;
}

const withValue = [
  "--file",
  "--target",
  "--platform",
  "--build-arg",
  "--label",
  "--tag",
  "--metadata-file",
  "--cache-from",
  "--cache-to",
  "--output",
  "--builder",
  "--secret",
  "--ssh",
  "--network",
  "--add-host",
  "--progress",
  "--provenance",
  "--sbom",
];
const short: Readonly<Record<string, string>> = { "-f": "--file", "-t": "--tag", "-o": "--output" };

/** The only values that these take here. Nothing runs, so that SSH agents, networks and hosts have no effect. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  "--progress": ["plain", "auto"],
  "--provenance": ["false"],
  "--sbom": ["false"],
};

/** Reads the arguments after `docker buildx build`. Throws a BuildFailure for every option that is not known here. */
export const parseBuildOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BuildOptions => {
  const { values, flags, positional } = scan(args);
  const all = (name: string): readonly string[] =>
    values.flatMap(([key, value]) => (key === name ? [value] : []));
  checkFixed(values);
  const [context, extra] = positional;
  if (context === undefined || extra !== undefined) {
    throw notImplemented(`a build with ${positional.length} contexts (one folder is expected)`);
  }
  if (/^(-|https?:|git@|git:)/.test(context)) throw notImplemented(`the context ${context}`);
  const output = outputOf(flags, all("--output"));
  if (output?.kind === "push" && all("--tag").length === 0)
    throw new BuildFailure("tag is needed when pushing to registry");
  const platforms = all("--platform").flatMap((value) => value.split(","));
  return {
    context,
    file: all("--file").at(-1),
    target: all("--target").at(-1),
    platforms: platforms.length > 0 ? platforms : ["linux/amd64"],
    buildArgs: new Map(all("--build-arg").flatMap((text) => buildArgOf(text, env))),
    labels: new Map(all("--label").map(splitOnce)),
    tags: all("--tag"),
    metadataFile: all("--metadata-file").at(-1),
    output,
    cacheFrom: all("--cache-from").map(csvPairs),
    cacheTo: all("--cache-to").map(csvPairs),
    secrets: all("--secret").map(csvPairs),
    builder: all("--builder").at(-1),
  };
};

const outputOf = (flags: readonly string[], outputs: readonly string[]): Output | undefined => {
  const [first, second] = flags.includes("--push") ? ["type=registry", outputs[0]] : outputs;
  if (second !== undefined) throw notImplemented("several outputs");
  return first === undefined ? undefined : parseOutput(first);
};

const scan = (args: readonly string[]) => {
  const values: (readonly [string, string])[] = [];
  const flags: string[] = [];
  const positional: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [written = "", attached] = optionOf(args[i] ?? "");
    const name = short[written] ?? written;
    if (!name.startsWith("-") || name === "-") positional.push(name);
    else if (withValue.includes(name)) {
      values.push([name, attached ?? args[i + 1] ?? ""]);
      if (attached === undefined) i += 1;
    } else if (["--push", "--no-cache", "--pull"].includes(name) && attached === undefined) flags.push(name);
    else throw notImplemented(`the option ${written}`);
  }
  return { values, flags, positional };
};

const optionOf = (text: string): readonly [string, string?] => {
  const at = text.startsWith("--") ? text.indexOf("=") : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

const checkFixed = (values: readonly (readonly [string, string])[]): void => {
  const odd = values.find(([name, value]) => fixed[name]?.includes(value) === false);
  if (odd !== undefined) throw notImplemented(`${odd[0]}=${odd[1]}`);
};

/** A bare name takes its value from the environment, and is left out where there is none. */
const buildArgOf = (
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, string])[] => {
  if (text.includes("=")) return [splitOnce(text)];
  const value = env[text];
  return value === undefined ? [] : [[text, value]];
};

export const splitOnce = (text: string): readonly [string, string] => {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
};

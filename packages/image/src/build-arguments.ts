import type { BuildSource } from "./types.ts";

export interface BuildCommand extends Omit<BuildSource, "workspace"> {
  /** `<host>/<repository>` */
  readonly uri: string;
  readonly tags: readonly string[];
  /** Written by buildx: holds the digest. */
  readonly metadataFile: string;
}

const repeated = (option: string, values: readonly string[]): readonly string[] =>
  values.flatMap((value) => [option, value]);

const assignments = (record: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(record).map(([name, value]) => `${name}=${value}`);

/**
 * The arguments of `docker`. No attestations yet: they would make an index with time stamps out of every image, so that
 * identical builds differ.
 */
export const buildArguments = (command: BuildCommand): readonly string[] => [
  "buildx",
  "build",
  "--push",
  "--progress=plain",
  "--provenance=false",
  ...(command.platforms.length > 0 ? ["--platform", command.platforms.join(",")] : []),
  ...["--file", command.dockerfile],
  ...(command.target === undefined ? [] : ["--target", command.target]),
  ...repeated("--build-arg", assignments(command.args)),
  ...repeated("--label", assignments(command.labels)),
  ...repeated(
    "--tag",
    command.tags.map((tag) => `${command.uri}:${tag}`),
  ),
  ...["--metadata-file", command.metadataFile],
  command.context,
];

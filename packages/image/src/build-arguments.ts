import { csvOption } from "./csv.ts";
import type { Attestations, BuildSecret, BuildSource, BuildSsh } from "./types.ts";

/** Where an image goes. */
export interface Push {
  /** `<host>/<repository>` */
  readonly uri: string;
  readonly tags: readonly string[];
}

export interface BuildCommand extends Omit<BuildSource, "workspace"> {
  /** Nothing is pushed and nothing kept where undefined. */
  readonly push?: Push;
  /** Buildx' current one where undefined. */
  readonly builder?: string;
  /** `--cache-from …`, `--cache-to …` */
  readonly cacheArgs: readonly string[];
  /** Written by buildx: holds the digest and what the image was made of. */
  readonly metadataFile: string;
}

const repeated = (option: string, values: readonly string[]): readonly string[] =>
  values.flatMap((value) => [option, value]);

const assignments = (record: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(record).map(([name, value]) => `${name}=${value}`);

/** The variable of buildx' environment that holds the value of the secret at this place of the list. */
const secretVariable = (index: number): string => `TOWLINE_BUILD_SECRET_${index}`;

/** Values never stand on a command line: every process of the machine can read that. */
export const secretEnvironment = (secrets: readonly BuildSecret[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    secrets.flatMap(({ from }, index) =>
      from.kind === "value" ? [[secretVariable(index), from.value]] : [],
    ),
  );

const secretOption = ({ id, from }: BuildSecret, index: number): string =>
  csvOption(from.kind === "value" ? { id, env: secretVariable(index) } : { id, src: from.path });

const sshOption = ({ id, paths }: BuildSsh): string => (paths.length === 0 ? id : `${id}=${paths.join(",")}`);

const attestationArguments = ({ provenance, sbom }: Attestations): readonly string[] => [
  `--provenance=${provenance === "none" ? "false" : `mode=${provenance}`}`,
  `--sbom=${sbom}`,
];

/** Whether an index is pushed, whose annotations stand beside those of each manifest. BuildKit refuses them without. */
const makesIndex = ({ platforms, attestations }: BuildCommand): boolean =>
  platforms.length > 1 || attestations.provenance !== "none" || attestations.sbom;

const annotationAttributes = (command: BuildCommand): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(command.annotations).flatMap(([name, value]) => [
      [`annotation.${name}`, value],
      ...(makesIndex(command) ? [[`annotation-index.${name}`, value]] : []),
    ]),
  );

/**
 * Annotations are attributes of the output: buildx before 0.12 has no option for them. Docker's own format has none.
 * Docker's engine unpacks what it keeps, which it does not do together with `rewrite-timestamp` (seen: `conflicts with
 * "unpack"`): so it does not keep the image.
 */
const outputOption = (command: BuildCommand): string =>
  command.push === undefined
    ? "type=cacheonly"
    : csvOption({
        type: "image",
        push: true,
        "oci-mediatypes": true,
        ...(command.sourceDateEpoch === undefined ? {} : { "rewrite-timestamp": true, store: false }),
        ...annotationAttributes(command),
      });

const tagNames = ({ push }: BuildCommand): readonly string[] =>
  push?.tags.map((tag) => `${push.uri}:${tag}`) ?? [];

/** As an argument, since buildx before 0.10 does not hand the variable on. */
const buildArgs = ({ args, sourceDateEpoch }: BuildCommand): Readonly<Record<string, string>> =>
  sourceDateEpoch === undefined ? args : { ...args, SOURCE_DATE_EPOCH: String(sourceDateEpoch) };

/**
 * The arguments of `docker`. `--pull` asks for every base at its registry: an engine that has a base already takes its
 * own, older one, whose digest the registry may no longer give for the same name, so that the record of what the image
 * was made of would never hold.
 */
export const buildArguments = (command: BuildCommand): readonly string[] => [
  "buildx",
  "build",
  ...(command.builder === undefined ? [] : ["--builder", command.builder]),
  "--pull",
  "--progress=plain",
  ...["--output", outputOption(command)],
  ...attestationArguments(command.attestations),
  ...(command.platforms.length > 0 ? ["--platform", command.platforms.join(",")] : []),
  ...["--file", command.dockerfile],
  ...(command.target === undefined ? [] : ["--target", command.target]),
  ...(command.network === undefined ? [] : ["--network", command.network]),
  ...repeated("--build-context", assignments(command.contexts)),
  ...repeated("--build-arg", assignments(buildArgs(command))),
  ...repeated("--label", assignments(command.labels)),
  ...repeated("--secret", command.secrets.map(secretOption)),
  ...repeated("--ssh", command.ssh.map(sshOption)),
  ...repeated("--add-host", command.addHosts),
  ...command.cacheArgs,
  ...repeated("--tag", tagNames(command)),
  ...["--metadata-file", command.metadataFile],
  command.context,
];

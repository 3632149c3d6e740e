import { posix } from "node:path";
import { type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { piecesOfEnv, piecesOfFiles } from "./content.ts";
import { finish, nothing, type Read } from "./draft.ts";
import { readFolder } from "./folder.ts";
import type { ConfigFile } from "./place.ts";
import type { Configuration } from "./types.ts";
import { type Made, type Setting, writtenObjects, writtenSecrets } from "./written.ts";

export interface ReadConfigRequest {
  /** The checked-out repository that holds the configuration. */
  readonly root: string;
  /** The folder, relative to `root`. */
  readonly path: string;
  readonly service: string;
  readonly namespace: string;
  /** What annotations call the repository where it is not the one of the run: `acme/config@fb2a440`. */
  readonly label?: string;
}

const environmentFile = ".env";

const startOf = (file: string): SourcePosition => ({ file, line: 1, column: 1 });

const filesEntry = (request: ReadConfigRequest, files: readonly ConfigFile[]): Read => {
  const wanted = { kind: "ConfigMap", name: `${request.service}-config`, at: startOf(request.path) } as const;
  return files.length === 0 ? nothing : finish(request, wanted, piecesOfFiles(files));
};

const environmentEntry = (request: ReadConfigRequest, file: ConfigFile | undefined): Read => {
  if (file === undefined) return nothing;
  const wanted = { kind: "ConfigMap", name: `${request.service}-env`, at: startOf(file.path) } as const;
  return finish(request, wanted, piecesOfEnv(file));
};

/** Objects of `towline-objects.yaml` that the convention makes as well. */
const twinsOf = (made: readonly Made[], conventional: readonly Read[]): readonly Problem[] =>
  made.flatMap(({ kind, name, at }) => {
    const others = conventional.flatMap((part): readonly { readonly name: string }[] =>
      kind === "Secret" ? part.secrets : part.entries,
    );
    if (!others.some((other) => other.name === name)) return [];
    const message = `${kind} ${name} is made of the folder already`;
    return [{ message, hint: "Rename it, or name here all files that it is made of", at }];
  });

/**
 * Makes the service's configuration of a folder: its files become `<service>-config`, its `.env` becomes
 * `<service>-env`, the references of `secrets.yaml` become the Secret `<service>-secrets`, and `towline-objects.yaml`
 * may make others. Nothing for a folder that is not there or empty. Throws `config-invalid` with every problem at once.
 */
export const readConfig = async (request: ReadConfigRequest): Promise<Configuration> => {
  const written = await Promise.all([writtenSecrets(request), writtenObjects(request)]);
  const taken = new Set(written.flatMap((each) => each.taken));
  const folder = await readFolder(request.root, request.path, (path) => taken.has(posix.normalize(path)));
  if (folder === undefined) return nothing;
  const isEnvironment = ({ name }: ConfigFile): boolean => name === environmentFile;
  const [secretsFile] = written;
  const conventional: readonly Read[] = [
    filesEntry(
      request,
      folder.files.filter((file) => !isEnvironment(file)),
    ),
    environmentEntry(request, folder.files.find(isEnvironment)),
    secretsFile,
  ];
  const parts: readonly Read[] = [
    { ...nothing, problems: folder.problems },
    ...conventional,
    ...written.slice(1),
  ];
  const settings = written.flatMap((each) => each.settings);
  const entries = parts.flatMap((part) => part.entries).map((entry) => settled(entry, settings));
  const secrets = parts
    .flatMap((part) => part.secrets)
    .map((secret) => settled({ kind: "Secret" as const, ...secret }, settings));
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...settings.flatMap((setting) => idle(setting, [...entries, ...secrets])),
    ...twinsOf(
      written.flatMap(({ made }) => made),
      conventional,
    ),
  ];
  if (problems.length > 0) throw invalidConfig(problems.map((problem) => labelled(problem, request.label)));
  return { entries, secrets: secrets.map((secret) => placedIn(secret, request.label)) };
};

/** With the strategy that `towline-objects.yaml` gives it. */
const settled = <T extends { readonly kind: string; readonly name: string }>(
  made: T,
  settings: readonly Setting[],
): T => {
  const found = settings.find(({ kind, name }) => kind === made.kind && name === made.name);
  return found === undefined ? made : { ...made, strategy: found.strategy };
};

/** A strategy for an object that the folder does not make. */
const idle = (
  { kind, name, at }: Setting,
  made: readonly { readonly kind: string; readonly name: string }[],
): readonly Problem[] => {
  if (made.some((each) => each.kind === kind && each.name === name)) return [];
  const hint = 'Give it "files", "env" or "values", or correct its name';
  return [{ message: `${name} is made of nothing`, hint, at }];
};

const placeIn = (at: SourcePosition, label: string | undefined): SourcePosition =>
  label === undefined ? at : { ...at, file: `${label}:${at.file}` };

const labelled = (problem: Problem, label?: string): Problem =>
  problem.at === undefined ? problem : { ...problem, at: placeIn(problem.at, label) };

type Draft = Configuration["secrets"][number];

const placedIn = (secret: Draft, label: string | undefined): Draft => ({
  ...secret,
  at: placeIn(secret.at, label),
  values: new Map(
    [...secret.values].map(([key, value]) => [
      key,
      value.kind === "bytes" ? value : { ...value, at: placeIn(value.at, label) },
    ]),
  ),
});

const invalidConfig = (problems: readonly Problem[]): TowlineError => {
  const [first, ...more] = problems;
  const message =
    more.length === 0 ? (first?.message ?? "") : `${problems.length} mistakes in the configuration`;
  return new TowlineError("config-invalid", message, { hint: first?.hint, at: first?.at, problems });
};

import { isUtf8 } from "node:buffer";
import { type Problem, TowlineError } from "@towline/kernel";
import { fileProblem } from "@towline/manifests";
import { parseDotenv } from "./dotenv.ts";
import { type Content, contentBytesMax, contentOf, entryOf, sizeOf } from "./entry.ts";
import { type ConfigFile, readFolder } from "./folder.ts";
import type { ConfigEntry } from "./types.ts";

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

interface Read {
  readonly entries: readonly ConfigEntry[];
  readonly problems: readonly Problem[];
}

const nothing: Read = { entries: [], problems: [] };
const environmentFile = ".env";

/** The bare name is also a label's value. */
const nameMax = 63;

const limitProblems = (name: string, content: Content, path: string): readonly Problem[] => {
  if (name.length > nameMax) {
    const message = `the name ${name} would be longer than ${nameMax} letters`;
    return [fileProblem(path, message, "Choose a shorter name for the service")];
  }
  const bytes = sizeOf(content);
  if (bytes <= contentBytesMax) return [];
  const message = `ConfigMap ${name} would hold ${(bytes / contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`;
  return [fileProblem(path, message, "Put large files into the image, or fetch them at start")];
};

const finish = (
  request: ReadConfigRequest,
  name: string,
  files: readonly ConfigFile[],
  content: Content,
  path: string,
): Read => {
  const problems = limitProblems(name, content, path);
  if (problems.length > 0) return { entries: [], problems };
  const { service, namespace } = request;
  return {
    entries: [entryOf({ name, service, namespace, files: files.map((file) => file.name) }, content)],
    problems,
  };
};

const filesEntry = (request: ReadConfigRequest, files: readonly ConfigFile[]): Read => {
  if (files.length === 0) return nothing;
  const content = contentOf(files.map(({ name, bytes }) => [name, bytes] as const));
  return finish(request, `${request.service}-config`, files, content, request.path);
};

const environmentEntry = (request: ReadConfigRequest, file: ConfigFile | undefined): Read => {
  if (file === undefined) return nothing;
  if (!isUtf8(file.bytes)) {
    return { entries: [], problems: [fileProblem(file.path, "is not UTF-8 text", "Save it as UTF-8")] };
  }
  const { values, problems } = parseDotenv(new TextDecoder().decode(file.bytes), file.path);
  if (problems.length > 0) return { entries: [], problems };
  const content = {
    data: Object.fromEntries([...values].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    binaryData: {},
  };
  return finish(request, `${request.service}-env`, [file], content, file.path);
};

/**
 * Makes the service's configuration of a folder: its files become `<service>-config`, its `.env` becomes
 * `<service>-env`, each named by its content. Nothing for a folder that is not there or empty.
 * Throws `config-invalid` with every problem at once.
 */
export const readConfig = async (request: ReadConfigRequest): Promise<readonly ConfigEntry[]> => {
  const folder = await readFolder(request.root, request.path);
  if (folder === undefined) return [];
  const isEnvironment = ({ name }: ConfigFile): boolean => name === environmentFile;
  const parts = [
    { entries: [], problems: folder.problems },
    filesEntry(
      request,
      folder.files.filter((file) => !isEnvironment(file)),
    ),
    environmentEntry(request, folder.files.find(isEnvironment)),
  ];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) throw invalid(problems.map((problem) => labelled(problem, request.label)));
  return parts.flatMap((part) => part.entries);
};

const labelled = (problem: Problem, label?: string): Problem => {
  const { at } = problem;
  if (at === undefined || label === undefined) return problem;
  return { ...problem, at: { ...at, file: `${label}:${at.file}` } };
};

const invalid = (problems: readonly Problem[]): TowlineError => {
  const [first, ...more] = problems;
  const message =
    more.length === 0 ? (first?.message ?? "") : `${problems.length} mistakes in the configuration`;
  return new TowlineError("config-invalid", message, { hint: first?.hint, at: first?.at, problems });
};

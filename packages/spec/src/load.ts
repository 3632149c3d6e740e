import { isTowlineError, type RepositoryReader, TowlineError } from "@towline/kernel";
import { combine } from "./combine.ts";
import { followExtends, readFile } from "./extends.ts";
import { labelOf, type SpecFile } from "./layers.ts";
import type { LoadedSpec, Plan, SharedFile, SpecLocation } from "./types.ts";

/**
 * Reads the towline.yaml that is deployed, the rules that the default branch holds, and everything that these extend.
 * Throws `spec-invalid` with every problem at once, `github-not-found` and what else the reader throws.
 */
export const loadSpec = async (location: SpecLocation, reader: RepositoryReader): Promise<LoadedSpec> => {
  const { repository, path } = location;
  const [text, main] = await Promise.all([
    reader.read(repository, path, location.commit),
    reader.resolve(repository),
  ]);
  const deployed = fileOf(location, location, text);
  const rules = await rulesFile(deployed, main, reader);
  const followed = await followExtends(rules, location, reader);
  const loaded = combine(deployed, rules, followed);
  const configured = loaded.spec.config?.repository ?? repository;
  if (configured === repository || configured in loaded.pins) return loaded;
  const commit = await configCommit(loaded, configured, reader);
  return { ...loaded, pins: { ...loaded.pins, [configured]: commit } };
};

const configCommit = async (
  loaded: LoadedSpec,
  repository: string,
  reader: RepositoryReader,
): Promise<string> => {
  try {
    return (await reader.resolve(repository)).commit;
  } catch (error) {
    if (!isTowlineError(error, "github-not-found")) throw error;
    const message = `"config.repository: ${repository}" cannot be read: ${error.message}`;
    const hint = error.hint ?? "Check the name of the repository";
    throw new TowlineError("spec-invalid", message, {
      hint,
      at: loaded.locate(["config", "repository"]),
      cause: error,
    });
  }
};

/** Reads the same again in a later job: at the plan's commits, everything in parallel. */
export const loadPlanned = async (plan: Plan, reader: RepositoryReader): Promise<LoadedSpec> => {
  const location = { repository: plan.repository, commit: plan.commit, path: plan.file };
  const read = (file: SharedFile) =>
    readFile({ ...file, commit: pinOf(plan, file.repository) }, location, reader);
  const own = { repository: plan.repository, path: plan.file };
  const sameCommit = pinOf(plan, plan.repository) === plan.commit;
  const [deployed, rules, ...shared] = await Promise.all([
    readFile(location, location, reader),
    sameCommit ? undefined : read(own),
    ...plan.extends.map(read),
  ]);
  return combine(deployed, rules ?? deployed, { files: shared, pins: plan.pins });
};

const pinOf = (plan: Plan, repository: string): string => {
  const commit = plan.pins[repository];
  if (commit !== undefined) return commit;
  throw new TowlineError("input-invalid", `The plan holds no commit of ${repository}`, {
    hint: "Pass the output of the plan action on unchanged",
  });
};

const fileOf = (location: SpecLocation, deployed: SpecLocation, text: string | undefined): SpecFile => {
  if (text !== undefined) return { location, label: labelOf(location, deployed), text };
  const { repository, commit, path } = location;
  throw new TowlineError("spec-invalid", `There is no ${path} in ${repository} at ${commit.slice(0, 7)}`, {
    hint: `Add ${path} at the root of the repository, beginning with "service: <name>"`,
  });
};

/** The service's own file as the default branch holds it: a ref must not bring the rules by which it is judged. */
const rulesFile = async (
  deployed: SpecFile,
  main: { readonly commit: string; readonly branch?: string },
  reader: RepositoryReader,
): Promise<SpecFile> => {
  if (main.commit === deployed.location.commit) return deployed;
  const location = { ...deployed.location, commit: main.commit };
  const text = await reader.read(location.repository, location.path, location.commit);
  if (text !== undefined) return { location, label: labelOf(location, deployed.location), text };
  const branch = main.branch === undefined ? "the default branch" : `the default branch ${main.branch}`;
  throw new TowlineError("spec-invalid", `${branch} of ${location.repository} has no ${location.path}`, {
    hint: "Merge it first: accounts, roles and rules are read from the default branch, never from the ref being deployed",
  });
};

import { type RepositoryReader, TowlineError } from "@towline/kernel";
import { combine } from "./combine.ts";
import { followExtends, readFile } from "./extends.ts";
import { guessingReader } from "./guessing-reader.ts";
import { labelOf, type SpecFile } from "./layers.ts";
import { planService } from "./planned.ts";
import type { LoadedServices, LoadedSpec, Plan, SharedFile, SpecLocation } from "./types.ts";

export interface LoadedNow extends LoadedServices {
  /** The commit that the default branch stands at. */
  readonly main: string;
}

/**
 * Reads the towline.yaml that is deployed, the rules that the default branch holds, and everything that these extend.
 * Throws `spec-invalid` with every problem at once, `github-not-found` and what else the reader throws.
 */
export const loadServices = async (location: SpecLocation, reader: RepositoryReader): Promise<LoadedNow> => {
  const { repository, path } = location;
  const guessing = guessingReader(reader);
  const [deployed, main] = await Promise.all([
    reader.read(repository, path, location.commit).then((text) => {
      const file = fileOf(location, location, text);
      guessing.expect(file);
      return file;
    }),
    reader.resolve(repository),
  ]);
  const rules = await rulesFile(deployed, main, reader);
  const followed = await followExtends(rules, location, guessing);
  return { ...combine(deployed, rules, followed), main: main.commit };
};

/** The same where only what the default branch holds counts. */
export const loadDefault = async (
  { repository, path }: Omit<SpecLocation, "commit">,
  reader: RepositoryReader,
): Promise<LoadedNow> => {
  const { commit } = await reader.resolve(repository);
  const location = { repository, path, commit };
  const file = fileOf(location, location, await reader.read(repository, path, commit));
  const followed = await followExtends(file, location, reader);
  return { ...combine(file, file, followed), main: commit };
};

/** Reads the same again in a later job: at the plan's commits, everything in parallel. All services of the plan. */
export const loadPlannedServices = async (
  plan: Plan,
  reader: RepositoryReader,
): Promise<readonly LoadedSpec[]> => {
  const { services } = await readPlanned(plan, reader);
  return plan.services.map((name) => ofService(services, name));
};

/**
 * The same for one service, which `service` names where the plan has several. Throws `input-invalid` where it has
 * none of that name.
 */
export const loadPlanned = async (
  plan: Plan,
  reader: RepositoryReader,
  service?: string,
): Promise<LoadedSpec> => {
  const name = planService(plan, service);
  const { services } = await readPlanned(plan, reader);
  return ofService(services, name);
};

const readPlanned = async (plan: Plan, reader: RepositoryReader): Promise<LoadedServices> => {
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

const ofService = (services: readonly LoadedSpec[], name: string): LoadedSpec => {
  const found = services.find(({ spec }) => spec.service === name);
  if (found !== undefined) return found;
  throw new TowlineError(
    "input-invalid",
    `The plan names the service "${name}", which its towline.yaml does not`,
    {
      hint: "Pass the output of the plan action on unchanged",
    },
  );
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
  main: { readonly commit: string },
  reader: RepositoryReader,
): Promise<SpecFile> => {
  if (main.commit === deployed.location.commit) return deployed;
  const location = { ...deployed.location, commit: main.commit };
  const text = await reader.read(location.repository, location.path, location.commit);
  if (text !== undefined) return { location, label: labelOf(location, deployed.location), text };
  throw new TowlineError(
    "spec-invalid",
    `The default branch of ${location.repository} has no ${location.path}`,
    {
      hint: "Merge it first: accounts, roles and rules are read from the default branch, never from the ref being deployed",
    },
  );
};

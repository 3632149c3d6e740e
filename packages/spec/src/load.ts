import { type Problem, type RepositoryReader, TowlineError } from "@towline/kernel";
import { checkSpec } from "./check-spec.ts";
import { type FollowedExtends, followExtends, readFile } from "./extends.ts";
import {
  type Layer,
  labelOf,
  locateIn,
  mergeLayers,
  type ReadLayer,
  readLayer,
  type SpecFile,
} from "./layers.ts";
import { partOf } from "./merge.ts";
import type { LoadedSpec, Plan, SharedFile, Spec, SpecLocation } from "./types.ts";

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
  const { commit } = await reader.resolve(configured);
  return { ...loaded, pins: { ...loaded.pins, [configured]: commit } };
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

const combine = (deployed: SpecFile, rules: SpecFile, followed: FollowedExtends): LoadedSpec => {
  const sameFile = rules === deployed;
  const shared = followed.files.map((file) => readLayer(file, "all", "all"));
  const ruled = readLayer(rules, "rules", "counts");
  const own = readLayer(deployed, "details", "all");
  const read: readonly ReadLayer[] = sameFile ? [own, ...shared] : [own, ruled, ...shared];
  const layers = [...shared.toReversed(), ruled, own].flatMap(({ layer }) => layer ?? []);
  const locate: LoadedSpec["locate"] = (path) => locateIn(layers, path);
  const merged = mergeLayers(layers);
  const complete = layers.length === shared.length + 2;
  const problems = read.flatMap((file) => file.problems);
  refuse([...problems, ...(complete ? checkSpec(merged, locate) : [])]);
  return {
    // every field has been checked against the table of fields, whose shape the type repeats
    spec: merged as unknown as Spec,
    location: deployed.location,
    extends: followed.files.map(({ location }) => ({ repository: location.repository, path: location.path })),
    pins: { ...followed.pins, [rules.location.repository]: rules.location.commit },
    locate,
    notices: sameFile ? [] : ruleNotices(own.layer, ruled.layer, rules),
  };
};

const refuse = (problems: readonly Problem[]): void => {
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `towline.yaml has ${problems.length} mistakes`;
  throw new TowlineError("spec-invalid", message, { hint: first.hint, at: first.at, problems });
};

const ruleNotices = (
  own: Layer | undefined,
  ruled: Layer | undefined,
  rules: SpecFile,
): readonly Problem[] => {
  const written = own === undefined ? undefined : partOf(own.document.value, "rules");
  if (JSON.stringify(written) === JSON.stringify(ruled?.value)) return [];
  const message = `The rules in this ${rules.location.path} differ from those of the default branch, which count`;
  const hint = `Merge it to change accounts, roles, environments or "extends" (read at ${rules.label})`;
  return [{ message, hint, at: own?.document.positionOf([]) }];
};

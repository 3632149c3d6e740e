import { type Problem, TowlineError } from "@towline/kernel";
import { checkSpec } from "./check-spec.ts";
import type { FollowedExtends } from "./extends.ts";
import { type Layer, locateIn, mergeLayers, type ReadLayer, readLayer, type SpecFile } from "./layers.ts";
import { partOf } from "./merge.ts";
import type { Spec } from "./spec-types.ts";
import type { LoadedSpec } from "./types.ts";

/**
 * Merges what was read: shared files lowest, then the rules of the default branch, then the details of what is
 * deployed. Throws `spec-invalid` with every problem of every file.
 */
export const combine = (deployed: SpecFile, rules: SpecFile, followed: FollowedExtends): LoadedSpec => {
  const sameFile = rules === deployed;
  const shared = followed.files.map((file) => readLayer(file, "all", "all"));
  const ruled = readLayer(rules, "rules", "counts");
  const own = readLayer(deployed, "details", "all");
  const read: readonly ReadLayer[] = sameFile ? [own, ...shared] : [own, ruled, ...shared];
  const layers = [...shared.toReversed(), ruled, own].flatMap(({ layer }) => layer ?? []);
  const locate: LoadedSpec["locate"] = (path) => locateIn(layers, path);
  const merged = mergeLayers(layers);
  const complete = layers.length === shared.length + 2 && followed.broken === undefined;
  const problems = [...read.flatMap((file) => file.problems), ...(followed.broken ? [followed.broken] : [])];
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

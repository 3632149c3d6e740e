import { type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { checkServices } from "./check-services.ts";
import { checkSpec } from "./check-spec.ts";
import type { FollowedExtends } from "./extends.ts";
import { type FieldPath, isJsonMap, type JsonMap } from "./field-path.ts";
import {
  isWritten,
  type Layer,
  locateIn,
  mergeLayers,
  type ReadLayer,
  readLayer,
  type SpecFile,
} from "./layers.ts";
import { partOf } from "./merge.ts";
import {
  listedService,
  listsServices,
  type ServiceSpec,
  servicesIn,
  singleService,
} from "./service-specs.ts";
import type { Spec } from "./spec-types.ts";
import type { LoadedServices, LoadedSpec } from "./types.ts";

/**
 * Merges what was read: shared files lowest, then the rules of the default branch, then the details of what is
 * deployed. Throws `spec-invalid` with every problem of every file.
 */
export const combine = (deployed: SpecFile, rules: SpecFile, followed: FollowedExtends): LoadedServices => {
  const sameFile = rules === deployed;
  const shared = followed.files.map((file) => readLayer(file, "all", "all"));
  const ruled = readLayer(rules, "rules", "counts");
  const own = readLayer(deployed, "details", "all");
  const read: readonly ReadLayer[] = sameFile ? [own, ...shared] : [own, ruled, ...shared];
  const layers = [...shared.toReversed(), ruled, own].flatMap(({ layer }) => layer ?? []);
  const complete = layers.length === shared.length + 2 && followed.broken === undefined;
  const lists = checkServices({
    own: own.layer,
    ruled: ruled.layer,
    shared: shared.flatMap(({ layer }) => layer ?? []),
  });
  const problems = [
    ...read.flatMap((file) => file.problems),
    ...(followed.broken ? [followed.broken] : []),
    ...lists,
  ];
  const services = servicesOf(mergeLayers(layers), own.layer);
  const locate = (service: ServiceSpec) => (path: FieldPath) => locateService(layers, service, path);
  const found =
    complete && lists.length === 0 ? services.flatMap((each) => checkSpec(each.merged, locate(each))) : [];
  refuse([...problems, ...unique(found)]);
  const common = {
    location: deployed.location,
    extends: followed.files.map(({ location }) => ({ repository: location.repository, path: location.path })),
    pins: { ...followed.pins, [rules.location.repository]: rules.location.commit },
  };
  const known = servicesIn(ruled.layer?.value);
  return {
    ...common,
    services: services.map(
      (service): LoadedSpec => ({
        ...common,
        // every field has been checked against the table of fields, whose shape the type repeats
        spec: service.merged as unknown as Spec,
        locate: locate(service),
      }),
    ),
    isList: listsServices(own.layer?.document.value),
    added: services.flatMap(({ name = "" }) => (known.includes(name) ? [] : [name])),
    locate: (path) => locateIn(layers, path),
    notices: sameFile ? [] : ruleNotices(own.layer, ruled.layer, rules),
  };
};

/** Those that are deployed are those of the deployed file, whatever the default branch has beside them. */
const servicesOf = (merged: unknown, own: Layer | undefined): readonly ServiceSpec[] => {
  const whole: JsonMap = isJsonMap(merged as JsonMap) ? (merged as JsonMap) : {};
  const written = own?.document.value;
  return listsServices(written)
    ? servicesIn(written).map((name) => listedService(whole, name))
    : [singleService(whole)];
};

const locateService = (layers: readonly Layer[], service: ServiceSpec, path: FieldPath): SourcePosition =>
  locateIn(layers, service.places(path).find((place) => isWritten(layers, place)) ?? path);

/** What all services share is wrong once. */
const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

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

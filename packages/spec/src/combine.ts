import { type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { checkRepositories, checkServices } from "./check-services.ts";
import { checkSpec } from "./check-spec.ts";
import type { FollowedExtends } from "./extends.ts";
import type { FieldPath } from "./field-path.ts";
import {
  isWritten,
  type Layer,
  locateIn,
  mergeLayers,
  type ReadLayer,
  readLayer,
  type SpecFile,
} from "./layers.ts";
import { asMap } from "./rejecting.ts";
import { ruleNotices } from "./rule-notices.ts";
import {
  listedService,
  listsServices,
  type ServiceSpec,
  servicesIn,
  singleService,
} from "./service-specs.ts";
import type { Spec } from "./spec-types.ts";
import type { LoadedServices } from "./types.ts";

/** The files of one repository's services, each with its share in the whole. */
interface Read {
  /** What is deployed. */
  readonly own: ReadLayer;
  /** The same file as the default branch holds it. */
  readonly ruled: ReadLayer;
  /** The nearest first. */
  readonly shared: readonly ReadLayer[];
  /** Lowest first; fewer than there are files where one is no map. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/**
 * Merges what was read: shared files lowest, then the rules of the default branch, then the details of what is
 * deployed. Throws `spec-invalid` with every problem of every file.
 */
export const combine = (deployed: SpecFile, rules: SpecFile, followed: FollowedExtends): LoadedServices => {
  const read = readAll(deployed, rules, followed);
  const { own, ruled, layers } = read;
  const isList = listsServices(own.layer?.document.value);
  const services = servicesOf(layers, own.layer);
  refuse([...read.problems, ...(isWhole(read, followed) ? problemsOf(services) : [])]);
  const common = {
    location: deployed.location,
    extends: followed.files.map(({ location }) => ({ repository: location.repository, path: location.path })),
    pins: { ...followed.pins, [rules.location.repository]: rules.location.commit },
  };
  const known = servicesIn(ruled.layer?.value);
  return {
    ...common,
    services: services.map(({ merged, locate }) => ({
      ...common,
      // every field has been checked against the table of fields, whose shape the type repeats
      spec: merged as unknown as Spec,
      locate,
    })),
    isList,
    added: isList ? servicesIn(own.layer?.document.value).filter((name) => !known.includes(name)) : [],
    locate: (path) => locateIn(layers, path),
    notices: rules === deployed ? [] : ruleNotices(own.layer, ruled.layer, rules),
  };
};

const readAll = (deployed: SpecFile, rules: SpecFile, followed: FollowedExtends): Read => {
  const shared = followed.files.map((file) => readLayer(file, "all", "all"));
  const ruled = readLayer(rules, "rules", "counts");
  const own = readLayer(deployed, "details", "all");
  const each = rules === deployed ? [own, ...shared] : [own, ruled, ...shared];
  const lists = { own: own.layer, ruled: ruled.layer, shared: shared.flatMap(({ layer }) => layer ?? []) };
  return {
    own,
    ruled,
    shared,
    layers: [...shared.toReversed(), ruled, own].flatMap(({ layer }) => layer ?? []),
    problems: [
      ...each.flatMap(({ problems }) => problems),
      ...(followed.broken ? [followed.broken] : []),
      ...checkServices(lists),
    ],
  };
};

/** What is missing can be told only where all files could be read, and agree on what they are about. */
const isWhole = ({ layers, shared, own, ruled }: Read, { broken }: FollowedExtends): boolean =>
  layers.length === shared.length + 2 &&
  broken === undefined &&
  listsServices(own.layer?.document.value) === listsServices(ruled.layer?.value);

interface Located extends ServiceSpec {
  readonly locate: (path: FieldPath) => SourcePosition;
}

/** Those that are deployed are those of the deployed file, whatever the default branch has beside them. */
const servicesOf = (layers: readonly Layer[], own: Layer | undefined): readonly Located[] => {
  const merged = asMap(mergeLayers(layers));
  const written = own?.document.value;
  const services = listsServices(written)
    ? servicesIn(written).map((name) => listedService(merged, name))
    : [singleService(merged)];
  return services.map((service) => ({ ...service, locate: (path) => locateService(layers, service, path) }));
};

const locateService = (layers: readonly Layer[], service: ServiceSpec, path: FieldPath): SourcePosition =>
  locateIn(layers, service.places(path).find((place) => isWritten(layers, place)) ?? path);

const problemsOf = (services: readonly Located[]): readonly Problem[] =>
  unique([
    ...services.flatMap(({ merged, locate }) => checkSpec(merged, locate)),
    ...checkRepositories(services),
  ]);

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

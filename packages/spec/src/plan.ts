import { type RepositoryInspector, TowlineError } from "@towline/kernel";
import { checkAddedBuild } from "./added-services.ts";
import { type GitRef, gitRefOf } from "./git-ref.ts";
import { type Jobs, jobsOf } from "./legs.ts";
import type { LoadedNow } from "./load.ts";
import { askGitHub, checkRules } from "./plan-checks.ts";
import { checkRelease, versionOf } from "./release.ts";
import { type Choice, type Chosen, chosenServices, chosenWaves } from "./selection.ts";
import { environmentOf } from "./settings.ts";
import type { Plan, Purpose } from "./types.ts";

export interface PlanRequest {
  readonly purpose: Purpose;
  /** Undefined for a build, and for nothing else. */
  readonly environment?: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** Where undefined, the one that a tag such as `cart-v1.2.0` is of; else all. */
  readonly services?: Choice;
  /** False where nobody said which: enough for everything but a rollback of several. */
  readonly servicesNamed?: boolean;
  /** Attempt of the run. */
  readonly attempt?: number;
  readonly targets?: Choice;
  /** Runner of targets that name none. */
  readonly runsOn: string;
}

/** A plan, and what it was made of. */
export interface Planned {
  readonly plan: Plan;
  /** Those of the plan. */
  readonly services: Chosen;
  readonly jobs: Jobs;
  /** What a target that fails means for the others; undefined for a build. */
  readonly rollback?: "target" | "release" | "manual";
  /** The semantic version that the ref is a tag of. */
  readonly version?: string;
}

/**
 * Decides what goes where. Throws `not-allowed` for what there is not and what a rule keeps out, `spec-invalid` where
 * configuration or manifests lie in a branch that there is not, and what the inspector throws.
 */
export const makePlan = async (
  loaded: LoadedNow,
  request: PlanRequest,
  inspector: RepositoryInspector,
): Promise<Planned> => {
  const { purpose, environment } = request;
  if (environment === undefined) return buildPlan(loaded, request);
  const ref = gitRefOf(request.ref, namesOf(loaded));
  const services = chosenServices(loaded, request.services ?? ofTag(ref));
  if (purpose === "rollback" && request.servicesNamed === false && services.length > 1)
    throw unnamedServices(loaded);
  const waves = chosenWaves(services[0], environment, request.targets);
  const targets = waves.flat();
  if (purpose !== "rollback") checkRules(loaded, services, environment, ref);
  if (purpose === "release") checkRelease(ref, services, loaded.isList);
  const { rollback = "target" } = environmentOf(services[0], environment);
  const jobs = jobsOf(services, waves, { ...request, environment, rollback });
  const decided = { purpose, environment, ref, jobs, targets };
  const files = await askGitHub(loaded, services, decided, inspector);
  const plan = planOf(loaded, services, request, targets, files);
  return { plan, services, jobs, rollback, version: versionOf(ref) };
};

/** Any ref is built, a pull request's too. */
const buildPlan = (loaded: LoadedNow, request: PlanRequest): Planned => {
  const isTag = request.ref.startsWith("refs/tags/");
  const ref = isTag ? gitRefOf(request.ref, namesOf(loaded)) : undefined;
  const services = chosenServices(loaded, request.services ?? (ref && ofTag(ref)));
  for (const service of services) if (loaded.added.includes(service.spec.service)) checkAddedBuild(service);
  const plan = planOf(loaded, services, request, [], {});
  return { plan, services, jobs: { waves: [], rollbacks: [] }, version: ref && versionOf(ref) };
};

/** Each would go back to a version of its own, though only one of them broke. */
const unnamedServices = (loaded: LoadedNow): TowlineError =>
  new TowlineError("not-allowed", "It is not said which services go back, and towline.yaml has several", {
    hint: `Give the input services, with some of ${namesOf(loaded).join(", ")}, or all`,
  });

/** Of a list. */
const namesOf = ({ services, isList }: LoadedNow): readonly string[] =>
  isList ? services.map(({ spec }) => spec.service) : [];

const ofTag = ({ service }: GitRef): Choice => (service === undefined ? undefined : [service]);

const planOf = (
  { location: { repository, commit, path }, ...loaded }: LoadedNow,
  services: Chosen,
  { purpose, environment, ref, attempt }: PlanRequest,
  targets: readonly string[],
  files: Plan["pins"],
): Plan => ({
  version: 1,
  purpose,
  repository,
  commit,
  ref,
  services: services.map(({ spec }) => spec.service),
  environment,
  targets,
  file: path,
  extends: loaded.extends,
  pins: { ...loaded.pins, ...files },
  ...(attempt !== undefined && purpose === "release" && isWhole(services, environment)
    ? { onlyAttempt: attempt }
    : {}),
});

/** Whether a target that fails takes the others back. */
const isWhole = ([service]: Chosen, environment = ""): boolean =>
  environmentOf(service, environment).rollback === "release";

import type { RepositoryInspector } from "@towline/kernel";
import { checkAddedService } from "./added-services.ts";
import { checkEnvironments } from "./environments.ts";
import { fileSource } from "./files-settings.ts";
import { type GitRef, gitRefOf } from "./git-ref.ts";
import { jobsOf, type Jobs } from "./legs.ts";
import type { LoadedNow } from "./load.ts";
import { pinFiles } from "./pin-files.ts";
import { checkRelease, versionOf } from "./release.ts";
import { checkReleasedCommit } from "./released-commit.ts";
import { checkRef } from "./rules.ts";
import { type Choice, chosenServices, chosenWaves } from "./selection.ts";
import { environmentOf } from "./settings.ts";
import type { LoadedSpec, PinnedRepository, Plan, Purpose } from "./types.ts";

export interface PlanRequest {
  readonly purpose: Purpose;
  /** Undefined for a build, and for nothing else. */
  readonly environment?: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** Where undefined, the one that a tag such as `cart-v1.2.0` is of; else all. */
  readonly services?: Choice;
  readonly targets?: Choice;
  /** Runner of targets that name none. */
  readonly runsOn: string;
}

/** A plan, and what it was made of. */
export interface Planned {
  readonly plan: Plan;
  /** Those of the plan. */
  readonly services: readonly LoadedSpec[];
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
  const { environment } = request;
  if (environment === undefined) return buildPlan(loaded, request);
  const ref = refOf(loaded, request);
  const services = servicesOf(loaded, request, ref);
  const waves = chosenWaves(services, environment, request.targets);
  if (request.purpose !== "rollback") checkRules(loaded, services, { ...request, environment, ref });
  const targets = waves.flat();
  const { rollback = "target" } = environmentOf(loaded, environment);
  const jobs = jobsOf(services, waves, { ...request, environment, rollback });
  const { repository } = loaded.location;
  const legs = [...jobs.waves.flat(), ...jobs.rollbacks];
  const [files] = await Promise.all([
    request.purpose === "rollback" ? {} : pinFiles(services, { environment, targets }, inspector),
    checkEnvironments(repository, legs.map((leg) => leg.environment), inspector),
    ...
  ]);
};

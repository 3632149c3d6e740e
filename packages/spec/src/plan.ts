import type { RepositoryReader } from "@towline/kernel";
import { fileSource } from "./files-settings.ts";
import { pinFiles } from "./pin-files.ts";
import { checkRef } from "./rules.ts";
import { type Choice, chosenServices, chosenWaves } from "./selection.ts";
import type { LoadedServices, LoadedSpec, PinnedRepository, Plan, Purpose } from "./types.ts";

export interface PlanRequest {
  readonly purpose: Purpose;
  /** Undefined for a build. */
  readonly environment?: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly services?: Choice;
  readonly targets?: Choice;
}

/** A plan, and what it was made of. */
export interface Planned {
  readonly plan: Plan;
  /** Those of the plan. */
  readonly services: readonly LoadedSpec[];
  /** Targets, in waves. */
  readonly waves: readonly (readonly string[])[];
}

/** Decides what goes where. Throws `not-allowed` for an unknown environment and for a ref that may not go there. */
export const makePlan = async (
  loaded: LoadedServices,
  { purpose, environment, ref, ...choice }: PlanRequest,
  reader: RepositoryReader,
): Promise<Planned> => {
  const services = chosenServices(loaded, choice.services);
  const [first] = services;
  const waves =
    environment === undefined || first === undefined ? [] : chosenWaves(first, environment, choice.targets);
  const targets = waves.flat();
  if (environment !== undefined && purpose !== "rollback")
    for (const service of services) checkRef(service, environment, ref);
  const needsFiles = environment !== undefined && purpose !== "rollback";
  const files = needsFiles ? await pinFiles(services, { environment, targets }, reader) : {};
  const { repository, commit, path } = loaded.location;
  const plan: Plan = {
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
  };
  return { plan, services, waves };
};

/** Where a job checks the configuration out from; undefined where it lies in the service's repository. */
export const configSource = (loaded: LoadedSpec, plan: Plan): PinnedRepository | undefined => {
  const [target = "", environment = ""] = [plan.targets[0], plan.environment];
  const source = fileSource(loaded, "config", { environment, target, service: loaded.spec.service });
  if (source === undefined || source.branch !== undefined) return undefined;
  const { repository } = source;
  const commit = plan.pins[repository];
  return commit === undefined ? undefined : { repository, commit };
};

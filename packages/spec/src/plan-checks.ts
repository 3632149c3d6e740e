import { joinErrors, type RepositoryInspector } from "@towline/kernel";
import { checkAddedService } from "./added-services.ts";
import { checkEnvironments } from "./environments.ts";
import type { GitRef } from "./git-ref.ts";
import type { Jobs } from "./legs.ts";
import type { LoadedNow } from "./load.ts";
import { pinFiles } from "./pin-files.ts";
import { checkReleasedCommit } from "./released-commit.ts";
import { checkRef } from "./rules.ts";
import type { Chosen } from "./selection.ts";
import type { LoadedSpec, Plan, Purpose } from "./types.ts";

/** What the files alone decide. Throws `not-allowed`. */
export const checkRules = (
  { added }: LoadedNow,
  services: readonly LoadedSpec[],
  environment: string,
  ref: GitRef,
): void => {
  for (const service of services) {
    if (added.includes(service.spec.service)) checkAddedService(service, environment);
    checkRef(service, environment, ref);
  }
};

interface Decided {
  readonly purpose: Purpose;
  readonly environment: string;
  readonly ref: GitRef;
  readonly jobs: Jobs;
  readonly targets: readonly string[];
}

/** What only GitHub knows, all of it at once. Answers the pins of files. */
export const askGitHub = async (
  { location, main }: LoadedNow,
  services: Chosen,
  { purpose, environment, ref, jobs, targets }: Decided,
  inspector: RepositoryInspector,
): Promise<Plan["pins"]> => {
  const names = [...jobs.waves.flat(), ...jobs.rollbacks].map((leg) => leg.environment);
  const environments = checkEnvironments(location.repository, names, inspector);
  // what is put back was deployed before, with the files that it had then
  if (purpose === "rollback") return await environments.then(() => ({}));
  const [pins, ...checks] = await Promise.allSettled([
    pinFiles(services, { environment, targets }, inspector),
    checkReleasedCommit(services[0], { environment, ref, main }, inspector),
    environments,
  ]);
  const errors = [...checks, pins].flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  if (pins.status === "fulfilled" && errors.length === 0) return pins.value;
  throw joinErrors(errors, (count) => `There are ${count} reasons why this cannot be planned`);
};

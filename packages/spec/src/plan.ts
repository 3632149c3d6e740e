import { TowlineError } from "@towline/kernel";
import { checkRef } from "./rules.ts";
import { configRepository, environmentOf, targetSettings, targetsOf } from "./settings.ts";
import type { LoadedSpec, Plan, PlannedTarget } from "./types.ts";

export interface PlanRequest {
  readonly environment: string;
  /** `refs/heads/main` */
  readonly ref: string;
}

/** Decides what goes where. Throws `not-allowed` for an unknown environment and for a ref that may not go there. */
export const makePlan = (loaded: LoadedSpec, { environment, ref }: PlanRequest): Plan => {
  const { waves } = environmentOf(loaded, environment);
  checkRef(loaded, environment, ref);
  if (waves !== undefined && waves.length > 1) throw wavesRefused(loaded, environment);
  const { repository, commit, path } = loaded.location;
  return {
    version: 1,
    repository,
    commit,
    ref,
    service: loaded.spec.service,
    environment,
    targets: targetsOf(loaded, environment),
    file: path,
    extends: loaded.extends,
    pins: loaded.pins,
  };
};

/** Side by side would be the opposite of what waves are written for. */
const wavesRefused = (loaded: LoadedSpec, environment: string): TowlineError =>
  new TowlineError("not-allowed", `Deploying to ${environment} in waves is not supported yet`, {
    at: loaded.locate(["environments", environment, "waves"]),
    hint: 'Remove "waves:", and all targets are deployed side by side; or make each wave an environment',
  });

/** Set-up, reading, and clean-up of a deploy job. */
const spareMinutes = 10;

/** The deploy job's matrix, one leg for each target. `runsOn`: where a target names no runner of its own. */
export const plannedTargets = (loaded: LoadedSpec, plan: Plan, runsOn: string): readonly PlannedTarget[] =>
  plan.targets.map((target) => {
    const settings = targetSettings(loaded, plan.environment, target);
    return {
      target,
      environment: settings.githubEnvironment,
      "runs-on": settings.runsOn ?? runsOn,
      // waiting for another deploy, the rollout and the way back may take that time each
      "timeout-minutes": 3 * (settings.timeoutSeconds / 60) + spareMinutes,
    };
  });

/** Where a job checks the configuration out from; undefined where it lies in the service's repository. */
export const configSource = (loaded: LoadedSpec): { repository: string; commit: string } | undefined => {
  const repository = configRepository(loaded);
  const commit = repository === undefined ? undefined : loaded.pins[repository];
  return repository === undefined || commit === undefined ? undefined : { repository, commit };
};

/** Accepts what an earlier job's plan action wrote. */
export const isPlan = (value: unknown): value is Plan => {
  if (!isRecord(value)) return false;
  const { version, commit, targets, extends: files, pins } = value;
  const texts = ["repository", "ref", "service", "environment", "file"];
  return (
    version === 1 &&
    isCommit(commit) &&
    texts.every((key) => typeof value[key] === "string") &&
    Array.isArray(targets) &&
    Array.isArray(files) &&
    isRecord(pins) &&
    Object.values(pins).every(isCommit)
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCommit = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{40}$/.test(value);

import { TowlineError } from "@towline/kernel";
import { type PlaceSettings, placeSettings } from "./settings.ts";
import type { Leg, LoadedSpec, Purpose } from "./types.ts";

/** Jobs that run side by side. */
export type Legs = readonly Leg[];

export interface Jobs {
  /** Legs of the deploy, wave by wave. */
  readonly waves: readonly Legs[];
  /** Legs that take all of it back, or that are all there is to do. */
  readonly rollbacks: Legs;
}

interface JobsRequest {
  readonly environment: string;
  readonly purpose: Purpose;
  readonly rollback: "target" | "release" | "manual";
  /** Where a target names no runner of its own. */
  readonly runsOn: string;
}

/** Set-up, reading, and clean-up of a deploy job. */
const spareMinutes = 10;

/** What GitHub starts in one run. */
const maxLegs = 256;

/**
 * One leg for each service and each target. Throws `not-allowed` where they are more than GitHub starts.
 * `waves`: targets.
 */
export const jobsOf = (
  services: readonly LoadedSpec[],
  waves: readonly (readonly string[])[],
  request: JobsRequest,
): Jobs => {
  const { purpose, rollback } = request;
  const targets = waves.flat();
  const count = services.length * targets.length;
  if (count > maxLegs) throw tooMany(services.length, targets.length, request.environment);
  const deploys = waves.map((wave) => legsOf(services, wave, request, (place) => place.githubEnvironment));
  const takesBack = purpose === "rollback" || rollback === "release";
  return {
    waves: purpose === "rollback" ? [] : deploys,
    rollbacks: takesBack ? legsOf(services, targets, request, (place) => place.rollbackEnvironment) : [],
  };
};

const tooMany = (services: number, targets: number, environment: string): TowlineError =>
  new TowlineError(
    "not-allowed",
    `${services} services to ${targets} targets of ${environment} are ${services * targets} jobs`,
    { hint: `GitHub starts at most ${maxLegs} of a matrix: name fewer in the inputs services or targets` },
  );

const legsOf = (
  services: readonly LoadedSpec[],
  targets: readonly string[],
  { environment, runsOn }: JobsRequest,
  gitHubEnvironmentOf: (place: PlaceSettings) => string,
): Legs =>
  targets.flatMap((target) =>
    services.map((loaded): Leg => {
      const place = placeSettings(loaded, environment, target);
      const { service } = place;
      return {
        service,
        target,
        environment: gitHubEnvironmentOf(place),
        url: place.url ?? "",
        "runs-on": place.runsOn ?? runsOn,
        // waiting for another deploy, the rollout and the way back may take that time each
        "timeout-minutes": 3 * (place.timeoutSeconds / 60) + spareMinutes,
        title: services.length === 1 ? place.githubEnvironment : `${place.githubEnvironment} (${service})`,
      };
    }),
  );

import { TowlineError } from "@towline/kernel";
import type { Planned } from "./plan.ts";
import { placeSettings } from "./settings.ts";
import type { Leg, LoadedSpec } from "./types.ts";

/** Jobs of one wave, side by side. */
export type Legs = readonly Leg[];

interface LegRequest {
  readonly environment: string;
  readonly purpose: "deploy" | "rollback";
  readonly runsOn: string;
}

/** Set-up, reading, and clean-up of a deploy job. */
const spareMinutes = 10;

/** What GitHub starts in one run. */
const maxLegs = 256;

/**
 * The jobs of each wave. `runsOn`: where a target names no runner of its own. Throws `not-allowed` where they are more
 * than GitHub starts.
 */
export const waveLegs = (planned: Planned, runsOn: string): readonly Legs[] => {
  const { plan, services, waves } = planned;
  const { environment } = plan;
  if (environment === undefined) return [];
  const legs = waves.map((targets) => legsOf(services, targets, { environment, purpose: "deploy", runsOn }));
  const count = legs.flat().length;
  if (count <= maxLegs) return legs;
  throw new TowlineError(
    "not-allowed",
    `${services.length} services to ${plan.targets.length} targets of ${environment} are ${count} jobs`,
    {
      hint: `GitHub starts at most ${maxLegs} in a run: name fewer services or targets in the inputs of the run`,
    },
  );
};

/** The jobs that take all of it back, in the environments that rollbacks run in. */
export const rollbackLegs = ({ plan, services }: Planned, runsOn: string): Legs =>
  plan.environment === undefined
    ? []
    : legsOf(services, plan.targets, { environment: plan.environment, purpose: "rollback", runsOn });

const legsOf = (
  services: readonly LoadedSpec[],
  targets: readonly string[],
  { environment, purpose, runsOn }: LegRequest,
): Legs =>
  targets.flatMap((target) =>
    services.map((loaded): Leg => {
      const place = placeSettings(loaded, environment, target);
      const { githubEnvironment, service } = place;
      return {
        service,
        target,
        environment: purpose === "rollback" ? place.rollbackEnvironment : githubEnvironment,
        url: place.url ?? "",
        "runs-on": place.runsOn ?? runsOn,
        // waiting for another deploy, the rollout and the way back may take that time each
        "timeout-minutes": 3 * (place.timeoutSeconds / 60) + spareMinutes,
        title: services.length === 1 ? githubEnvironment : `${service} → ${githubEnvironment}`,
      };
    }),
  );

import { type ActionKit, gitHubReader } from "@towline/action-kit";
import {
  type LoadedSpec,
  loadPlannedServices,
  type PlaceSettings,
  placeSettings,
  planEnvironment,
} from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** One service at one target. */
export interface Leg {
  /** `production-eu`, or `production-eu (cart)` where there are several services: as the jobs are called. */
  readonly title: string;
  readonly loaded: LoadedSpec;
  readonly place: PlaceSettings;
}

/** Every leg of the plan, in the order of its waves; towline.yaml is read at the commits that the plan pinned. */
export const legsOf = async (
  { plan, token, configToken }: Inputs,
  kit: ActionKit,
): Promise<readonly Leg[]> => {
  const reader = gitHubReader({ repository: plan.repository, token, configToken }, kit);
  const services = await loadPlannedServices(plan, reader);
  const environment = planEnvironment(plan);
  return plan.targets.flatMap((target) =>
    services.map((loaded): Leg => {
      const place = placeSettings(loaded, environment, target);
      const where = place.githubEnvironment;
      return { title: services.length === 1 ? where : `${where} (${place.service})`, loaded, place };
    }),
  );
};

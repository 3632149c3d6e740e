import { planEnvironment } from "./planned.ts";
import { placeSettings } from "./settings.ts";
import type { LoadedSpec, Plan, PlannedPromotion, RegistrySettings } from "./types.ts";

type Promoted = PlannedPromotion["registry"];

const isPromoted = (registry: RegistrySettings): registry is Promoted => registry.filled.by === "promotion";

const keyOf = ({ region, account, repository }: RegistrySettings): string =>
  [region, account, repository].join(" ");

/** The repositories that the image is to be brought into, each once; none where all targets pull from the build's. */
export const plannedPromotions = (loaded: LoadedSpec, plan: Plan): readonly PlannedPromotion[] => {
  const found = new Map<string, PlannedPromotion>();
  for (const target of plan.targets) {
    const { registry } = placeSettings(loaded, planEnvironment(plan), target);
    if (!isPromoted(registry)) continue;
    const { targets } = found.get(keyOf(registry)) ?? { targets: [] };
    found.set(keyOf(registry), { registry, targets: [...targets, target] });
  }
  return [...found.values()];
};

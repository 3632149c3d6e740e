import {
  configSource,
  type Planned,
  type PlannedPromotion,
  placeSettings,
  scanSettings,
} from "@towline/spec";

/** The jobs of a workflow that deploy one wave each. */
const waveCount = 4;

/** What later jobs go by: names and commits only, since an output that holds a masked account id would arrive empty. */
export const outputsOf = (
  planned: Planned,
  promotions: readonly PlannedPromotion[],
): Readonly<Record<string, unknown>> => {
  const { plan, services, jobs, rollback, version } = planned;
  const config = configSource(planned);
  const waves = Array.from({ length: waveCount }, (_, index) => [
    `wave-${index + 1}`,
    jobs.waves[index] ?? [],
  ]);
  return {
    plan,
    service: plan.services.length === 1 ? plan.services[0] : undefined,
    services: plan.services,
    environment: plan.environment,
    commit: plan.commit,
    version,
    targets: plan.purpose === "rollback" ? jobs.rollbacks : jobs.waves.flat(),
    ...Object.fromEntries(waves),
    rollbacks: jobs.rollbacks,
    rollback,
    promote: promotions.length > 0,
    scan: scanSettings(services[0]) !== undefined,
    preview: hasPreview(planned),
    "config-repository": config?.repository,
    "config-commit": config?.commit,
  };
};

const hasPreview = ({ plan: { environment, targets }, services }: Planned): boolean =>
  environment !== undefined &&
  services.some((service) =>
    targets.some((target) => placeSettings(service, environment, target).planRole !== undefined),
  );

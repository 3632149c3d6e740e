import type { ActionKit } from "@towline/action-kit";
import {
  configSource,
  type Planned,
  type PlannedPromotion,
  placeSettings,
  scanSettings,
} from "@towline/spec";

/** What later jobs go by: names and commits only, since an output that holds a masked account id would arrive empty. */
export const writeOutputs = (
  planned: Planned,
  promotions: readonly PlannedPromotion[],
  kit: Pick<ActionKit, "output">,
): void => {
  const { plan, services, jobs, rollback, version } = planned;
  const config = configSource(planned);
  kit.output("plan", plan);
  kit.output("service", plan.services.length === 1 ? plan.services[0] : undefined);
  kit.output("services", plan.services);
  kit.output("environment", plan.environment);
  kit.output("commit", plan.commit);
  kit.output("version", version);
  writeLegs(planned, kit);
  kit.output("rollbacks", jobs.rollbacks);
  kit.output("rollback", rollback);
  kit.output("promote", promotions.length > 0);
  kit.output("scan", scanSettings(services[0]) !== undefined);
  kit.output("preview", hasPreview(planned));
  kit.output("config-repository", config?.repository);
  kit.output("config-commit", config?.commit);
};

/** More waves than these are refused where towline.yaml is read. */
const writeLegs = ({ plan, jobs }: Planned, kit: Pick<ActionKit, "output">): void => {
  const [first = [], second = [], third = [], fourth = []] = jobs.waves;
  kit.output("targets", plan.purpose === "rollback" ? jobs.rollbacks : jobs.waves.flat());
  kit.output("wave-1", first);
  kit.output("wave-2", second);
  kit.output("wave-3", third);
  kit.output("wave-4", fourth);
};

const hasPreview = ({ plan: { environment, targets }, services }: Planned): boolean =>
  environment !== undefined &&
  services.some((service) =>
    targets.some((target) => placeSettings(service, environment, target).planRole !== undefined),
  );

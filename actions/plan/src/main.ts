import { gitHubReader, runAction } from "@towline/action-kit";
import {
  configSource,
  loadDefault,
  loadServices,
  makePlan,
  type Planned,
  placeSettings,
  plannedPromotions,
  rollbackLegs,
  scanSettings,
  waveLegs,
} from "@towline/spec";
import { readInputs } from "./inputs.ts";
import { planLine, renderPlan } from "./summary.ts";

/** The jobs of a workflow that deploy one wave each. */
const waveCount = 4;

const modeOf = ({ plan, services: [first] }: Planned): string | undefined =>
  plan.environment === undefined
    ? undefined
    : (first?.spec.environments[plan.environment]?.rollback ?? "target");

const hasPreview = ({ plan, services }: Planned): boolean =>
  services.some((service) =>
    plan.targets.some(
      (target) => placeSettings(service, plan.environment ?? "", target).planRole !== undefined,
    ),
  );

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const { purpose, environment, file, token, configToken, runsOn } = inputs;
  const { repository, commit, ref } = kit.run;
  const reader = gitHubReader({ repository, token, configToken });

  const loaded = await kit.log.group(`Read ${file}`, () =>
    purpose === "rollback"
      ? loadDefault({ repository, path: file }, reader)
      : loadServices({ repository, commit, path: file }, reader),
  );
  for (const { message, hint, at } of loaded.notices) kit.log.notice(`${message}. ${hint}`, at);

  const request = { purpose, environment, ref, services: inputs.services, targets: inputs.targets };
  const planned = await makePlan(loaded, request, reader);
  const { plan, services } = planned;
  const waves = waveLegs(planned, runsOn);
  const promotions =
    environment === undefined ? [] : services.flatMap((service) => plannedPromotions(service, plan));
  const [first] = services;
  const config = first && configSource(first, plan);

  // names and commits only: a job output that holds a masked account id would arrive empty
  kit.output("plan", plan);
  kit.output("service", plan.services.length === 1 ? plan.services[0] : undefined);
  kit.output("services", plan.services);
  kit.output("environment", plan.environment);
  kit.output("commit", plan.commit);
  kit.output("targets", waves.flat());
  for (let wave = 1; wave <= waveCount; wave++) kit.output(`wave-${wave}`, waves[wave - 1] ?? []);
  const mode = modeOf(planned);
  kit.output("rollback", mode);
  kit.output("rollbacks", purpose === "rollback" || mode === "release" ? rollbackLegs(planned, runsOn) : []);
  kit.output("promote", promotions.length > 0);
  kit.output("scan", first !== undefined && scanSettings(first) !== undefined);
  kit.output("preview", hasPreview(planned));
  kit.output("config-repository", config?.repository);
  kit.output("config-commit", config?.commit);
  await kit.summary(renderPlan(planned, waves, promotions));
  kit.log.info(planLine(plan));
});

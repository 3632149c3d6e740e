import { gitHubReader, runAction } from "@towline/action-kit";
import { configSource, loadSpec, makePlan, plannedPromotions, plannedTargets } from "@towline/spec";
import { readInputs } from "./inputs.ts";
import { planLine, renderPlan } from "./summary.ts";

void runAction(async (kit) => {
  const { environment, file, token, configToken, runsOn } = kit.inputs(readInputs);
  const { repository, commit, ref } = kit.run;
  const reader = gitHubReader({ repository, token, configToken });

  const loaded = await kit.log.group(`Read ${file}`, () =>
    loadSpec({ repository, commit, path: file }, reader),
  );
  for (const { message, hint, at } of loaded.notices) kit.log.notice(`${message}. ${hint}`, at);

  const plan = makePlan(loaded, { environment, ref });
  const targets = plannedTargets(loaded, plan, runsOn);
  const promotions = plannedPromotions(loaded, plan);
  const config = configSource(loaded);

  // names and commits only: a job output that holds a masked account id would arrive empty
  kit.output("plan", plan);
  kit.output("service", plan.service);
  kit.output("environment", plan.environment);
  kit.output("commit", plan.commit);
  kit.output("targets", targets);
  kit.output("promote", promotions.length > 0);
  kit.output("config-repository", config?.repository);
  kit.output("config-commit", config?.commit);
  await kit.summary(renderPlan(plan, targets, promotions));
  kit.log.info(planLine(plan));
});

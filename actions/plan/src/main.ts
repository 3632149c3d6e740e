import { gitHubReader, runAction, sendChat } from "@towline/action-kit";
import { loadDefault, loadServices, makePlan, plannedPromotions } from "@towline/spec";
import { readInputs } from "./inputs.ts";
import { startMessage } from "./message.ts";
import { writeOutputs } from "./outputs.ts";
import { planLine, renderPlan } from "./summary.ts";
import { linesOf, rowsOf } from "./where.ts";

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const { purpose, file, token, configToken, webhook } = inputs;
  const { repository, commit, ref } = kit.run;
  const reader = gitHubReader({ repository, token, configToken }, kit);
  // nothing else of GitHub depends on it, and it is needed in the end
  if (purpose !== "build") reader.expectEnvironments(repository);

  const loaded = await kit.log.group(`Read ${file}`, () =>
    purpose === "rollback"
      ? loadDefault({ repository, path: file }, reader)
      : loadServices({ repository, commit, path: file }, reader),
  );
  for (const { message, hint, at } of loaded.notices) kit.log.notice(`${message}. ${hint}`, at);

  const planned = await makePlan(loaded, { ...inputs, ref, attempt: kit.run.attempt }, reader);
  const { plan, services } = planned;
  const moves = purpose === "deploy" || purpose === "release";
  const promotions = moves ? services.flatMap((service) => plannedPromotions(service, plan)) : [];

  writeOutputs(planned, promotions, kit);
  await kit.summary(renderPlan(planned, promotions));
  kit.log.info([planLine(plan), ...linesOf(rowsOf(planned))].join("\n"));
  const started = startMessage(plan, kit.run);
  if (started !== undefined) await sendChat(webhook, started, kit.log);
});

import { type ActionKit, gitHubReader, runAction } from "@towline/action-kit";
import { type PromoteRequest, promote } from "@towline/image";
import { type Inputs, readInputs } from "./inputs.ts";
import { failureOf, promotedOf } from "./outcome.ts";
import { plannedRequest } from "./planned.ts";
import { renderPromotion } from "./summary.ts";

const requestOf = async (inputs: Inputs, sessionName: string): Promise<PromoteRequest | undefined> => {
  if (inputs.kind === "explicit") return inputs.request;
  const { plan, token, configToken } = inputs;
  return plannedRequest(
    inputs,
    sessionName,
    gitHubReader({ repository: plan.repository, token, configToken }),
  );
};

const promoteAll = async (request: PromoteRequest, kit: ActionKit): Promise<void> => {
  const result = await promote(request, kit);
  kit.output("digest", result.digest);
  kit.output("promoted", promotedOf(result));
  await kit.summary(renderPromotion(result));
  const failure = failureOf(result);
  if (failure !== undefined) throw failure;
};

void runAction(async (kit) => {
  const sessionName = `towline-promote-${kit.run.runId}`;
  const inputs = kit.inputs((input) => readInputs(input, sessionName));
  const request = await requestOf(inputs, sessionName);
  if (request !== undefined) return await promoteAll(request, kit);
  kit.log.info("Nothing to promote: all targets pull from the registry of the build");
  if (inputs.kind === "planned") kit.output("digest", inputs.digest);
  kit.output("promoted", []);
});

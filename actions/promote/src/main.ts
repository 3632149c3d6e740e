import { type ActionKit, eachService, gitHubReader, runAction } from "@towline/action-kit";
import { type PromoteResult, promote } from "@towline/image";
import { type Inputs, readInputs } from "./inputs.ts";
import { failureOf, promotedOf } from "./outcome.ts";
import { plannedPromotionsOf, type ServicePromotion } from "./planned.ts";
import { renderPromotion } from "./summary.ts";

const promotionsOf = async (
  inputs: Inputs,
  sessionName: string,
  kit: ActionKit,
): Promise<readonly ServicePromotion[]> => {
  if (inputs.kind === "explicit")
    return [{ service: inputs.request.source.repository, request: inputs.request }];
  const { plan, token, configToken } = inputs;
  const reader = gitHubReader({ repository: plan.repository, token, configToken }, kit);
  return await plannedPromotionsOf(inputs, sessionName, reader);
};

/** Outputs and summary have what was done, also where it was not all. */
const report = async (kit: ActionKit, inputs: Inputs, done: readonly PromoteResult[]): Promise<void> => {
  const digests = inputs.kind === "explicit" ? [inputs.request.digest] : [...inputs.digests.values()];
  kit.output("digest", digests.length === 1 ? digests[0] : undefined);
  kit.output("promoted", done.flatMap(promotedOf));
  if (done.length > 0) await kit.summary(done.map(renderPromotion).join("\n"));
};

void runAction(async (kit) => {
  const sessionName = `towline-promote-${kit.run.runId}`;
  const inputs = kit.inputs((input) => readInputs(input, sessionName));
  const promotions = await promotionsOf(inputs, sessionName, kit);
  const done: PromoteResult[] = [];
  try {
    await eachService(
      promotions,
      ({ service }) => service,
      kit.log,
      async ({ request }, log) => {
        if (request === undefined)
          return log.info("Nothing to promote: all targets pull from the registry of the build");
        const result = await promote(request, { ...kit, log });
        done.push(result);
        const failure = failureOf(result);
        if (failure !== undefined) throw failure;
      },
    );
  } catch (error) {
    if (done.length > 0) await report(kit, inputs, done);
    throw error;
  }
  await report(kit, inputs, done);
});

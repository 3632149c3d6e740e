import { runAction } from "@towline/action-kit";
import { promote } from "@towline/image";
import { readInputs } from "./inputs.ts";
import { failureOf, promotedOf } from "./outcome.ts";
import { renderPromotion } from "./summary.ts";

void runAction(async (kit) => {
  const request = kit.inputs((input) => readInputs(input, `towline-promote-${kit.run.runId}`));
  const result = await promote(request, kit);

  kit.output("digest", result.digest);
  kit.output("promoted", promotedOf(result));
  await kit.summary(renderPromotion(result));
  const failure = failureOf(result);
  if (failure !== undefined) throw failure;
});

import { type ActionKit, chatLink, chatText, sendChat } from "@towline/action-kit";
import { isTowlineError, lineOf, messageOf } from "@towline/kernel";
import type { Inputs } from "./inputs.ts";

/**
 * Says in the chat why a target failed, and what became of the old version; what went well is said once for the whole
 * run, by the report action. A dry run and a cancelled job are nobody's news.
 */
export const tellingFailure = async (
  { plan, service, target, dryRun, webhook }: Inputs,
  { run, log }: Pick<ActionKit, "run" | "log">,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const where = target === "default" ? plan.environment : `${plan.environment}-${target}`;
    const why = isTowlineError(error) ? lineOf(error) : messageOf(error);
    const line = `${service ?? plan.services.join(", ")} → ${where}: ${why}`;
    if (!dryRun && !isTowlineError(error, "cancelled"))
      await sendChat(webhook, `:x: ${chatText(line)} (${chatLink(run.runUrl, "run")})`, log);
    throw error;
  }
};

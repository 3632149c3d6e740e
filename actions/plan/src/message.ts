import { chatLink, chatText, type RunContext } from "@towline/action-kit";
import type { Plan } from "@towline/spec";
import { planLine } from "./summary.ts";

const icons = { deploy: ":rocket:", release: ":rocket:", rollback: ":rewind:" } as const;

/** What a chat is told at the start, in its markup; undefined for a build, which changes nothing that anybody uses. */
export const startMessage = (
  plan: Plan,
  { runUrl, actor }: Pick<RunContext, "runUrl" | "actor">,
): string | undefined =>
  plan.purpose === "build"
    ? undefined
    : `${icons[plan.purpose]} ${chatText(planLine(plan))} (${chatLink(runUrl, "run")} by ${chatText(actor)})`;

import { type ActionKit, type RunJob, runAction, runJobs, sendChat } from "@towline/action-kit";
import { lineOf, messageOf } from "@towline/kernel";
import { readInputs } from "./inputs.ts";
import { renderMessage } from "./message.ts";
import { endedJobs, outcomeOf } from "./outcome.ts";
import { renderReport } from "./summary.ts";

/** Without them the report is shorter; it never fails a run that went well. */
const jobsOf = async ({ run, log }: ActionKit, token: string): Promise<readonly RunJob[]> => {
  try {
    return await runJobs(run, token);
  } catch (error) {
    const hint = 'Grant "actions: read" to see each job here';
    log.warning(lineOf({ message: `The jobs are not listed: ${messageOf(error)}`, hint }));
    return [];
  }
};

void runAction(async (kit) => {
  const { plan, results, takeBack, digests, token, webhook } = kit.inputs(readInputs);
  const outcome = outcomeOf(results);
  const jobs = endedJobs(await jobsOf(kit, token));
  const takenBack = takeBack === "success" || takeBack === "failure";
  const reported = { outcome, plan, jobs, digests, takenBack };

  kit.output("outcome", outcome);
  await kit.summary(renderReport(reported));
  await sendChat(webhook, renderMessage(reported, kit.run.runUrl, kit.run.actor), kit.log);
});

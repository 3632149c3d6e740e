import { type ChatWebhook, chatLink, chatText, sendChat } from "@towline/action-kit";
import type { Log } from "@towline/kernel";
import { type DeployReport, type DeployRequest, reportLine } from "@towline/release";

/**
 * Says in the chat why a target failed, and what became of the old version; what went well is said once for the whole
 * run, by the report action.
 */
export const tellChat = async (
  report: DeployReport,
  request: DeployRequest,
  webhook: ChatWebhook | undefined,
  log: Log,
): Promise<void> => {
  if (report.outcome !== "failed") return;
  const { service, environment, target, runUrl } = request.identity;
  const where = target === "default" ? environment : `${environment}-${target}`;
  const line = reportLine(report, request);
  const text = `:x: ${chatText(`${service} → ${where}: ${line}`)} (${chatLink(runUrl, "run")})`;
  await sendChat(webhook, text, log);
};

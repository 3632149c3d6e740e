import { type ChatWebhook, chatLink, chatText, sendChat } from "@towline/action-kit";
import type { Log } from "@towline/kernel";
import { type DeployReport, type DeployRequest, reportLine } from "@towline/release";

/** Says in the chat what went back, or why it did not; nothing where nothing changed. */
export const tellChat = async (
  report: DeployReport,
  request: DeployRequest,
  webhook: ChatWebhook | undefined,
  log: Log,
): Promise<void> => {
  if (report.outcome !== "deployed" && report.outcome !== "failed") return;
  const { service, environment, target, runUrl, actor } = request.identity;
  const where = target === "default" ? environment : `${environment}-${target}`;
  const [icon, what] =
    report.outcome === "failed"
      ? [":x:", "the rollback failed"]
      : [":leftwards_arrow_with_hook:", "rolled back"];
  const line = `${service} → ${where}: ${what}: ${reportLine(report, request)}`;
  const text = `${icon} ${chatText(line)} (${chatLink(runUrl, "run")} by ${chatText(actor)})`;
  await sendChat(webhook, text, log);
};

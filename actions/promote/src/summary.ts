import type { PromoteResult, TargetResult } from "@towline/image";
import { codeHtml, escapeMarkdown, messageOf } from "@towline/kernel";

const outcomeOf = (result: TargetResult): string =>
  result.outcome === "failed" ? `❌ ${escapeMarkdown(messageOf(result.error))}` : result.outcome;

const row = (result: TargetResult): string => {
  const { target } = result;
  const where = [target.identity.region, target.account, target.repository].map(codeHtml).join(" | ");
  return `| ${where} | ${target.tags.map(codeHtml).join(", ")} | ${outcomeOf(result)} |`;
};

/** The step's summary. Markdown. */
export const renderPromotion = ({ digest, targets }: PromoteResult): string =>
  [
    `### Promoted ${codeHtml(digest)}`,
    "",
    "| Region | Account | Repository | Tags | |",
    "| --- | --- | --- | --- | --- |",
    ...targets.map(row),
    "",
  ].join("\n");

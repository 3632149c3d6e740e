import { describeRef, escapeHtml, escapeMarkdown, fenced } from "@towline/kernel";
import type { ContainerLog, RolloutFailure, RolloutResult } from "./types.ts";

const titleOf = ({ pod, container, previous }: ContainerLog): string =>
  `Last log lines of container ${container} in pod ${pod}${previous ? " (the instance before)" : ""}`;

/** The runner would obey a line that begins with `::` or holds `##[`: pods must not command it. */
const disarmed = (line: string): string => line.replaceAll("##[", "## [");

const placeOf = ({ pod, container, reason }: RolloutFailure): string =>
  [
    `Reason ${reason}`,
    pod === undefined ? "" : `pod ${pod}`,
    container === undefined ? "" : `container ${container}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

/** A failure for the step log: what broke and what to do, then the evidence. */
export const renderFailure = (failure: RolloutFailure): string[] =>
  [
    `${failure.summary}. ${failure.hint}`,
    `  ${placeOf(failure)}`,
    ...failure.evidence.map((line) => `  ${line}`),
    ...failure.containerLogs.flatMap((log) => [
      `  ${titleOf(log)}:`,
      ...log.lines.map((line) => `  | ${line}`),
    ]),
  ].map(disarmed);

const logMarkdown = (log: ContainerLog): string => {
  return [
    `<details><summary>${escapeHtml(titleOf(log))}</summary>`,
    "",
    fenced(log.lines, "text"),
    "",
    "</details>",
  ].join("\n");
};

/** A failure for the step summary. Whatever pods and Kubernetes said is escaped. */
export const renderFailureMarkdown = (failure: RolloutFailure): string => {
  const evidence = [placeOf(failure), ...failure.evidence].map((line) => `- ${escapeMarkdown(line)}`);
  return [
    `**${escapeMarkdown(failure.summary)}**`,
    escapeMarkdown(failure.hint),
    evidence.join("\n"),
    ...failure.containerLogs.map(logMarkdown),
    "",
  ].join("\n\n");
};

/** A whole rollout for the step summary: what was done before it, every workload's state, then each failure. */
export const renderRolloutMarkdown = (result: RolloutResult, done: readonly string[] = []): string => {
  const title = result.outcome === "ready" ? "✅ Rolled out" : "❌ Not rolled out";
  const rows = result.workloads.map(
    ({ ref, progress }) => `| ${escapeMarkdown(describeRef(ref))} | ${escapeMarkdown(progress.text)} |`,
  );
  return [
    `### ${title} (${(result.milliseconds / 1000).toFixed(1)} s)`,
    ...(done.length === 0 ? [] : [done.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]),
    ...(rows.length === 0 ? [] : [["| Workload | State |", "|---|---|", ...rows].join("\n")]),
    ...(result.outcome === "ready" ? [] : result.failures.map(renderFailureMarkdown)),
    "",
  ].join("\n\n");
};

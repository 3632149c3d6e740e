import { type Change, renderChanges } from "@towline/apply";
import {
  codeHtml,
  describeRef,
  type ErrorCode,
  escapeMarkdown,
  fenced,
  isTowlineError,
  lineOf,
  messageOf,
  type ObjectRef,
  TowlineError,
} from "@towline/kernel";
import { type RolloutFailure, renderFailureMarkdown } from "@towline/rollout";
import { refName } from "./rollback-words.ts";
import type { DeployRecord, DeployReport, DeployRequest } from "./types.ts";

type Failed = Extract<DeployReport, { outcome: "failed" }>;

const short = (hash: string): string => hash.replace("sha256:", "").slice(0, 7);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
/** `v1.4.2`, or the commit where no tag was deployed. */
const refOrCommit = ({ ref, commit }: DeployRecord["identity"]): string =>
  /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? short(commit);
/** `production`, or `production-eu` where the environment has several targets. */
const placeOf = ({ environment, target }: DeployRequest["identity"]): string =>
  target === "default" ? environment : `${environment}-${target}`;
const versionOf = (record: DeployRecord): string =>
  `${refOrCommit(record.identity)} (deploy #${record.number})`;

/** What became of the old version, as a clause. */
const wayBackLine = ({ wayBack: way, previous, hook }: Failed): string => {
  const version = previous === undefined ? "The version before" : `Version ${versionOf(previous)}`;
  if (hook === "pre-deploy" && way.kind !== "failed" && way.kind !== "left") {
    const first = "This was the first deploy: nothing serves yet";
    return way.kind === "nothing-before"
      ? first
      : `${version} serves on, nothing of the new one was rolled out`;
  }
  switch (way.kind) {
    case "restored":
      return `${version} is back and serves with all its pods`;
    case "applied":
      return `${version} was applied again; its pods were not waited for`;
    case "left":
      return "Nothing was put back, since towline.yaml says rollback: manual. Deploy a version that works, or roll back by hand";
    case "nothing-before":
      return "This was the first deploy, so there is nothing to go back to; everything was left as it is";
    case "failed":
      return `Going back failed too: ${way.message}. Run the deploy again, or roll back by hand`;
  }
};

const errorLine = (error: unknown): string =>
  lineOf({ message: messageOf(error), hint: isTowlineError(error) ? error.hint : undefined });

const longestQuote = 160;

/** The last line that the container itself wrote usually says why. */
const lastWords = ({ containerLogs }: RolloutFailure): string => {
  const line = containerLogs.flatMap(({ lines }) => lines.slice(-1)).find((text) => text.trim() !== "");
  if (line === undefined) return "";
  const text = line.trim();
  return `: "${text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text}"`;
};

const causeOf = (report: Failed): string => {
  const [first, ...more] = report.failures;
  if (first === undefined) return errorLine(report.error);
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return `${first.summary}${lastWords(first)}${others}. ${first.hint}`;
};

const deletedWords = (count: number): string => (count === 0 ? "" : `, ${count} be deleted`);

const hookWords = (hooks: readonly { readonly name: string }[]): string => {
  const names = hooks.map(({ name }) => name);
  return names.length === 0 ? "" : `; hooks that would run: ${names.join(", ")}`;
};

/** One line for the log and the annotation: what happened, and what that means. */
export const reportLine = (report: DeployReport, { identity, image }: DeployRequest): string => {
  const what = `${identity.service} ${refOrCommit(identity)}`;
  switch (report.outcome) {
    case "unchanged":
      return `${what} already serves in ${placeOf(identity)}: nothing to do`;
    case "planned":
      return `Dry run: ${report.changes.filter((change) => change.action !== "none").length} objects would change${deletedWords(report.prunes.length)}${hookWords(report.hooks)}`;
    case "superseded":
      return `Not deployed: newer run ${report.by.identity.runUrl} deployed ${versionOf(report.by)} meanwhile`;
    case "deployed":
      return `${what} serves in ${placeOf(identity)} as sha256:${short(image.digest)} after ${seconds(report.milliseconds)}`;
    case "failed":
      return `${causeOf(report)}. ${wayBackLine(report)}`;
  }
};

/**
 * The command that starts the service's rollback.yml. An environment that takes tags only wants it on the tag that comes
 * back; a name that a shell could take for more than a name is left out.
 */
const takesBack = (previous: DeployRecord, { environment, target }: DeployRequest["identity"]): string => {
  const tag = /^refs\/tags\/([\w./+-]+)$/.exec(previous.identity.ref)?.[1];
  const ref = tag === undefined ? "" : ` --ref ${tag}`;
  const only = target === "default" ? "" : ` -f targets=${target}`;
  return `gh workflow run rollback.yml${ref} -f environment=${environment}${only} -f to=${previous.number}`;
};

const icons = { unchanged: "✅", planned: "🔍", superseded: "⏭️", deployed: "✅", failed: "❌" } as const;

/** What is deployed where: rows of a table, in markdown. */
export const facts = (
  report: DeployReport,
  request: DeployRequest,
): readonly (readonly [string, string])[] => {
  const { identity, image } = request;
  const previous = "previous" in report ? report.previous : undefined;
  const from = previous === undefined ? "" : `${versionOf(previous)} → `;
  return [
    ["Version", `${from}${codeHtml(short(identity.commit))} of ${codeHtml(refName(identity.ref))}`],
    ["Image", codeHtml(`${image.repository}@${image.digest}`)],
    ["Where", `namespace ${codeHtml(identity.namespace)}, target ${codeHtml(identity.target)}`],
    ...("workloads" in report && report.outcome === "deployed"
      ? report.workloads.map(({ ref, progress }) => [codeHtml(describeRef(ref)), progress.text] as const)
      : []),
    ...("milliseconds" in report ? [["Took", seconds(report.milliseconds)] as const] : []),
    ...(report.outcome === "deployed" && previous !== undefined
      ? [["Takes it back", codeHtml(takesBack(previous, identity))] as const]
      : []),
  ];
};

const changesTitle = (report: DeployReport): string => {
  if (report.outcome === "planned") return "What would change";
  const isBack = report.outcome === "failed" && ["restored", "applied"].includes(report.wayBack.kind);
  return isBack ? "What was tried, and put back" : "What changed";
};

const prunedBy = (report: DeployReport): readonly ObjectRef[] => {
  if (report.outcome === "planned") return report.prunes;
  return report.outcome === "deployed" ? report.pruned : [];
};

/** The difference as a code block; nothing where there is none. */
export const changesSection = (
  title: string,
  changes: readonly Change[],
  pruned: readonly ObjectRef[],
  linesMax = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const all = [
    ...renderChanges(changes.filter(({ action }) => action !== "none")),
    ...pruned.map((ref) => `- ${describeRef(ref)}`),
  ];
  const more = all.length > linesMax ? [`… and ${all.length - linesMax} more lines`] : [];
  const lines = [...all.slice(0, linesMax), ...more];
  return lines.length === 0 ? [] : [`#### ${title}`, "", fenced(lines, "diff"), ""];
};

const outcomeWords = ({ outcome }: DeployReport, { rollbackOf }: DeployRequest): string => {
  const words = outcome === "planned" ? "dry run" : outcome;
  if (rollbackOf === undefined) return words;
  return outcome === "deployed" ? `rolled back to deploy #${rollbackOf}` : `rollback, ${words}`;
};

/** The step summary of one deploy, as markdown. */
export const renderSummary = (report: DeployReport, request: DeployRequest): string => {
  const { service } = request.identity;
  const failures = report.outcome === "failed" ? report.failures.map(renderFailureMarkdown) : [];
  const lines = [
    `### ${icons[report.outcome]} ${service} → ${placeOf(request.identity)}: ${outcomeWords(report, request)}`,
    "",
    escapeMarkdown(reportLine(report, request)),
    "",
    "| | |",
    "|---|---|",
    ...facts(report, request).map(([name, value]) => `| ${name} | ${value} |`),
    "",
    ...failures,
    ...("changes" in report ? changesSection(changesTitle(report), report.changes, prunedBy(report)) : []),
  ];
  return `${lines.join("\n")}\n`;
};

const codeOf = ({ error, wayBack, hook }: Failed): ErrorCode => {
  if (isTowlineError(error)) return error.code;
  if (wayBack.kind === "failed") return "rollback-failed";
  return hook === undefined ? "rollout-failed" : "hook-failed";
};

/** Fails the step where the deploy failed. The superseded one is not a failure: a newer version serves. */
export const raiseFailure = (report: DeployReport, request: DeployRequest): void => {
  if (report.outcome !== "failed") return;
  throw new TowlineError(codeOf(report), reportLine(report, request), { cause: report.error });
};

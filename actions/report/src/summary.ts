import type { RunJob } from "@towline/action-kit";
import { codeHtml, escapeMarkdown } from "@towline/kernel";
import type { Plan } from "@towline/spec";
import { durationOf, inWords, type Outcome, ownName } from "./outcome.ts";

const icons: Readonly<Record<string, string>> = { success: "✅", failure: "❌", cancelled: "⏹️" };
const iconOf = (conclusion: string | null): string => icons[conclusion ?? ""] ?? "❌";

export interface Reported {
  readonly outcome: Outcome;
  readonly plan: Plan | undefined;
  readonly jobs: readonly RunJob[];
  readonly digests: Readonly<Record<string, string>>;
  /** The targets that were done were taken back, because another one failed (rollback: release). */
  readonly takenBack: boolean;
}

/** `checkout v1.5.0 → production` */
export const subjectOf = ({ services, ref, commit, environment }: Plan): string => {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const branch = ref.replace(/^refs\/heads\//, "");
  const many = services.length > 4 ? `${services.length} services` : services.join(", ");
  const where = environment === undefined ? "" : ` → ${environment}`;
  return `${many} ${tag ?? `${branch}@${commit.slice(0, 7)}`}${where}`;
};

const jobRow = (job: RunJob): string => {
  const took = inWords(durationOf([job]));
  return `| ${iconOf(job.conclusion)} [${escapeMarkdown(ownName(job))}](${job.url}) | ${job.conclusion ?? ""} | ${took} |`;
};

const digestRows = (digests: Reported["digests"]): readonly string[] =>
  Object.entries(digests).map(([service, digest]) => `| ${codeHtml(service)} | ${codeHtml(digest)} |`);

const table = (head: readonly string[], rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...rows, ""];

/** The one summary of a run, markdown. */
export const renderReport = ({ outcome, plan, jobs, digests, takenBack }: Reported): string => {
  const subject =
    plan === undefined ? "The plan failed: nothing was changed" : escapeMarkdown(subjectOf(plan));
  return [
    `### ${icons[outcome]} ${subject}: ${outcome}`,
    "",
    ...table(["Job", "Result", "Took"], jobs.map(jobRow)),
    ...table(["Image of", "Digest"], digestRows(digests)),
    ...(outcome === "failure" && plan !== undefined ? [hintOf(plan, takenBack), ""] : []),
  ].join("\n");
};

const hintOf = ({ onlyAttempt }: Plan, takenBack: boolean): string => {
  if (takenBack) return takenBackHint;
  return onlyAttempt === undefined ? failureHint : wholeHint;
};

/** The plan counts for its own attempt only. */
const wholeHint =
  "What broke, and what became of the old version, stands in the summary of each job that failed. Targets of this release go back together (`rollback: release`), so _Re-run all jobs_ goes on: what serves already is left as it is.";

const failureHint =
  "What broke, and what became of the old version, stands in the summary of each job that failed. _Re-run failed jobs_ goes on with what is missing, with the same image and the same configuration.";

/** The failed jobs alone would deploy one target and leave the others at the old version. */
const takenBackHint =
  "What broke stands in the summary of each job that failed. The targets that were done were taken back, because towline.yaml says `rollback: release`: _Re-run all jobs_ releases to all of them again.";

import { codeHtml } from "@towline/kernel";
import type { Plan, PlannedTarget } from "@towline/spec";

const short = (commit: string): string => commit.slice(0, 7);

/** `main`, `tag v1.2.0` */
const describeRef = (ref: string): string =>
  ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "tag ");

/** One line for the log. */
export const planLine = ({ service, environment, targets, commit, ref }: Plan): string => {
  const where = targets.length === 1 && targets[0] === "default" ? "" : ` (${targets.join(", ")})`;
  return `${service} at ${short(commit)} (${describeRef(ref)}) goes to ${environment}${where}`;
};

/** The step's summary: what, from which ref, to which targets, and where that was decided. Markdown. */
export const renderPlan = (plan: Plan, targets: readonly PlannedTarget[]): string => {
  const legs = targets.map(({ target, environment }) =>
    codeHtml(target === "default" ? environment : target),
  );
  const files = [{ repository: plan.repository, path: plan.file }, ...plan.extends].map(
    ({ repository, path }) => `${repository}@${short(plan.pins[repository] ?? plan.commit)}:${path}`,
  );
  return [
    `### Plan: ${codeHtml(plan.service)} to ${codeHtml(plan.environment)}`,
    "",
    "| | |",
    "| --- | --- |",
    `| From | ${codeHtml(describeRef(plan.ref))} at ${codeHtml(short(plan.commit))} of ${codeHtml(plan.repository)} |`,
    `| To | ${legs.join(", ")} |`,
    `| Rules | ${files.map(codeHtml).join(", ")} |`,
    "",
  ].join("\n");
};

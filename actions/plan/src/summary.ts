import type { Plan, PlannedTarget } from "@towline/spec";

const short = (commit: string): string => commit.slice(0, 7);

/** `main`, `tag v1.2.0` */
const describeRef = (ref: string): string =>
  ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "tag ");

/** Names of branches are anybody's to choose: nothing in them may become markup. */
const code = (text: string): string =>
  `<code>${text.replaceAll(/[^\w ./:@,-]/g, (letter) => `&#${letter.codePointAt(0)};`)}</code>`;

/** One line for the log. */
export const planLine = ({ service, environment, targets, commit, ref }: Plan): string => {
  const where = targets.length === 1 && targets[0] === "default" ? "" : ` (${targets.join(", ")})`;
  return `${service} at ${short(commit)} (${describeRef(ref)}) goes to ${environment}${where}`;
};

/** The step's summary: what, from which ref, to which targets, and where that was decided. Markdown. */
export const renderPlan = (plan: Plan, targets: readonly PlannedTarget[]): string => {
  const legs = targets.map(({ target, environment }) => code(target === "default" ? environment : target));
  const files = [{ repository: plan.repository, path: plan.file }, ...plan.extends].map(
    ({ repository, path }) => `${repository}@${short(plan.pins[repository] ?? plan.commit)}:${path}`,
  );
  return [
    `### Plan: ${code(plan.service)} to ${code(plan.environment)}`,
    "",
    "| | |",
    "| --- | --- |",
    `| From | ${code(describeRef(plan.ref))} at ${code(short(plan.commit))} of ${code(plan.repository)} |`,
    `| To | ${legs.join(", ")} |`,
    `| Rules | ${files.map(code).join(", ")} |`,
    "",
  ].join("\n");
};

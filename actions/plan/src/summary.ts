import { codeHtml } from "@towline/kernel";
import type { Plan, PlannedPromotion, PlannedTarget } from "@towline/spec";

const short = (commit: string): string => commit.slice(0, 7);

/** `main`, `tag v1.2.0` */
const describeRef = (ref: string): string =>
  ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "tag ");

/** One line for the log. */
export const planLine = ({ service, environment, targets, commit, ref }: Plan): string => {
  const where = targets.length === 1 && targets[0] === "default" ? "" : ` (${targets.join(", ")})`;
  return `${service} at ${short(commit)} (${describeRef(ref)}) goes to ${environment}${where}`;
};

const promotionRow = (promotions: readonly PlannedPromotion[]): readonly string[] => {
  const places = promotions.map(({ registry: { repository, region, account } }) =>
    codeHtml(`${repository} in ${region} of account ${account}`),
  );
  return places.length === 0 ? [] : [`| Image promoted into | ${places.join(", ")} |`];
};

/** The step's summary: what, from which ref, to which targets, and where that was decided. Markdown. */
export const renderPlan = (
  plan: Plan,
  targets: readonly PlannedTarget[],
  promotions: readonly PlannedPromotion[],
): string => {
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
    ...promotionRow(promotions),
    `| Rules | ${files.map(codeHtml).join(", ")} |`,
    "",
  ].join("\n");
};

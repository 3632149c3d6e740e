import { codeHtml } from "@towline/kernel";
import type { Legs, Plan, Planned, PlannedPromotion } from "@towline/spec";

const short = (commit: string): string => commit.slice(0, 7);

/** `main`, `tag v1.2.0` */
const describeRef = (ref: string): string =>
  ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "tag ");

/** One line for the log. */
export const planLine = ({ services, environment, targets, commit, ref }: Plan): string => {
  const what = `${services.join(", ")} at ${short(commit)} (${describeRef(ref)})`;
  if (environment === undefined) return `${what} is built`;
  const where = targets.length === 1 && targets[0] === "default" ? "" : ` (${targets.join(", ")})`;
  return `${what} goes to ${environment}${where}`;
};

const promotionRow = (promotions: readonly PlannedPromotion[]): readonly string[] => {
  const places = promotions.map(({ registry: { repository, region, account } }) =>
    codeHtml(`${repository} in ${region} of account ${account}`),
  );
  return places.length === 0 ? [] : [`| Image promoted into | ${places.join(", ")} |`];
};

/** The step's summary: what, from which ref, to which targets, and where that was decided. Markdown. */
export const renderPlan = (
  { plan }: Planned,
  waves: readonly Legs[],
  promotions: readonly PlannedPromotion[],
): string => {
  const legs = waves.flat().map(({ title }) => codeHtml(title));
  const files = [{ repository: plan.repository, path: plan.file }, ...plan.extends].map(
    ({ repository, path }) => `${repository}@${short(plan.pins[repository] ?? plan.commit)}:${path}`,
  );
  return [
    `### Plan: ${codeHtml(plan.services.join(", "))} to ${codeHtml(plan.environment ?? "no environment")}`,
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

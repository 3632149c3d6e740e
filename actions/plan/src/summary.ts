import { codeHtml } from "@towline/kernel";
import type { Plan, Planned, PlannedPromotion } from "@towline/spec";
import { type Row, rowsOf } from "./where.ts";

const short = (commit: string): string => commit.slice(0, 7);

/** `main`, `tag v1.2.0` */
const describeRef = (ref: string): string =>
  ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "tag ");

/** Of one service, and of several. */
const verbs: Readonly<Record<Plan["purpose"], readonly [one: string, several: string]>> = {
  build: ["is built", "are built"],
  deploy: ["goes to", "go to"],
  release: ["is released to", "are released to"],
  rollback: ["is rolled back in", "are rolled back in"],
};

const verbOf = ({ purpose, services }: Plan): string => verbs[purpose][services.length === 1 ? 0 : 1];

const namesOf = ({ services }: Plan): string => services.join(", ");

/** One line for the log. */
export const planLine = (plan: Plan): string => {
  const { purpose, environment, targets, commit, ref } = plan;
  // a rollback goes to what was there before, whichever ref it was started on
  const from = purpose === "rollback" ? "" : ` at ${short(commit)} (${describeRef(ref)})`;
  const where = targets.length === 0 || targets[0] === "default" ? "" : ` (${targets.join(", ")})`;
  return [`${namesOf(plan)}${from}`, verbOf(plan), environment].filter(Boolean).join(" ") + where;
};

const promotionRow = (promotions: readonly PlannedPromotion[]): readonly string[] => {
  const places = promotions.map(({ registry: { repository, region, account } }) =>
    codeHtml(`${repository} in ${region} of account ${account}`),
  );
  return places.length === 0 ? [] : [`| Image promoted into | ${places.join(", ")} |`];
};

const filesOf = (plan: Plan): string =>
  [{ repository: plan.repository, path: plan.file }, ...plan.extends]
    .map(({ repository, path }) => `${repository}@${short(plan.pins[repository] ?? plan.commit)}:${path}`)
    .map(codeHtml)
    .join(", ");

const whereRow = ({ wave, target, services, environment, places }: Row): string => {
  const cells = [
    wave === undefined ? "–" : String(wave),
    codeHtml(target === "default" ? environment : target),
    ...[services, [environment], places].map((names) => names.map(codeHtml).join(", ")),
  ];
  return `| ${cells.join(" | ")} |`;
};

const whereTable = (rows: readonly Row[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        "| Wave | Target | Service | GitHub environment | Cluster and namespace |",
        "| --- | --- | --- | --- | --- |",
        ...rows.map(whereRow),
        "",
      ];

/** The step's summary: what, from which ref, to which targets in which waves, and where that was decided. Markdown. */
export const renderPlan = (planned: Planned, promotions: readonly PlannedPromotion[]): string => {
  const { plan } = planned;
  const { environment, ref, commit, repository } = plan;
  const title = [codeHtml(namesOf(plan)), verbOf(plan), environment && codeHtml(environment)];
  return [
    `### Plan: ${title.filter(Boolean).join(" ")}`,
    "",
    ...whereTable(rowsOf(planned)),
    "| | |",
    "| --- | --- |",
    `| From | ${codeHtml(describeRef(ref))} at ${codeHtml(short(commit))} of ${codeHtml(repository)} |`,
    ...promotionRow(promotions),
    `| Rules | ${filesOf(plan)} |`,
    "",
  ].join("\n");
};

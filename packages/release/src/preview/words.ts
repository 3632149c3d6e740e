import { escapeMarkdown, isTowlineError, lineOf, messageOf } from "@towline/kernel";
import { changesSection, facts } from "../report.ts";
import type { Preview } from "./preview.ts";

/** What came of looking at one target. */
export type PreviewOutcome =
  | { readonly kind: "seen"; readonly preview: Preview }
  | { readonly kind: "failed"; readonly error: unknown }
  /** Nobody may look there. */
  | { readonly kind: "no-role" };

const table = (rows: readonly (readonly [string, string])[]): readonly string[] => [
  "| | |",
  "|---|---|",
  ...rows.map(([name, value]) => `| ${name} | ${value} |`),
  "",
];

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

const heading = ({ report }: Preview): string => {
  const changed = report.changes.filter(({ action }) => action !== "none").length;
  const { hooks, prunes } = report;
  const parts = [
    ...(changed > 0 ? [`${count(changed, "object")} would change`] : []),
    ...(prunes.length > 0 ? [`${count(prunes.length, "object")} would be deleted`] : []),
    ...(hooks.length > 0 ? [`${count(hooks.length, "hook")} would run`] : []),
  ];
  return parts.join(", ") || "nothing would change";
};

const hooksLine = ({ report }: Preview): readonly string[] =>
  report.hooks.length === 0
    ? []
    : [`Hooks that would run: ${report.hooks.map(({ phase, name }) => `${name} (${phase})`).join(", ")}`, ""];

const seenSection = (title: string, preview: Preview, linesMax: number): readonly string[] => {
  const { report, request, notes } = preview;
  return [
    `### 🔍 ${escapeMarkdown(title)}: ${heading(preview)}`,
    "",
    ...table(facts(report, request)),
    ...changesSection("What would change", report.changes, report.prunes, linesMax),
    ...hooksLine(preview).map(escapeMarkdown),
    ...notes.flatMap((note) => [`- ${escapeMarkdown(note)}`]),
    "",
  ];
};

/** Why it could not be told, in one line. */
export const previewProblem = (error: unknown): string =>
  isTowlineError(error)
    ? (error.problems.length > 1 ? error.problems : [error]).map(lineOf).join("; ")
    : messageOf(error);

/**
 * The section of one target in the summary, as markdown. `linesMax`: of its difference; a step's summary holds 1 MiB
 * for all targets together.
 */
export const renderPreview = (title: string, outcome: PreviewOutcome, linesMax: number): string => {
  const lines = ((): readonly string[] => {
    switch (outcome.kind) {
      case "seen":
        return seenSection(title, outcome.preview, linesMax);
      case "failed":
        return [
          `### ⚠️ ${escapeMarkdown(title)}: what would change could not be told`,
          "",
          escapeMarkdown(previewProblem(outcome.error)),
          "",
        ];
      case "no-role":
        return [
          `### ${escapeMarkdown(title)}: not looked at`,
          "",
          "towline.yaml gives this target no `plan-role`",
          "",
        ];
    }
  })();
  return `${lines.join("\n")}\n`;
};

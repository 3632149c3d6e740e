import { describeRef, escapeHtml } from "@towline/kernel";
import type { Change, FieldChange } from "./types.ts";

const fieldLine = ({ path, before, after }: FieldChange): string => {
  if (before === undefined && after === undefined) return `    ${path}`;
  if (before === undefined) return `    ${path}: ${after} (new)`;
  return after === undefined ? `    ${path}: ${before} (removed)` : `    ${path}: ${before} → ${after}`;
};

/** A change in lines for the log: a sign (`+` new, `~` changed, `=` as it was), the object, then each field. */
const changeLines = (change: Change): readonly string[] => {
  const name = describeRef(change.ref);
  if (change.action === "none") return [`= ${name}`];
  const sign = change.action === "create" ? "+" : "~";
  return [`${sign} ${name}`, ...(change.fields ?? []).map(fieldLine)];
};

/** The changes as people read them, in the order given. Values of Secrets are not among them. */
export const renderChanges = (changes: readonly Change[]): readonly string[] => changes.flatMap(changeLines);

const count = (changes: readonly Change[], action: Change["action"]): number =>
  changes.filter((change) => change.action === action).length;

/** The changes as a section of a step summary. */
export const renderChangesMarkdown = (
  title: string,
  changes: readonly Change[],
  { dryRun }: { readonly dryRun: boolean },
): string => {
  const [made, updated, same] = [count(changes, "create"), count(changes, "update"), count(changes, "none")];
  const tense = dryRun ? " (dry run: nothing was changed)" : "";
  return [
    `### ${escapeHtml(title)}`,
    "",
    `${made} new, ${updated} changed, ${same} as before${tense}`,
    "",
    // not a fenced block: values may hold any number of backticks
    `<pre>${renderChanges(changes).map(escapeHtml).join("\n")}</pre>`,
    "",
  ].join("\n");
};

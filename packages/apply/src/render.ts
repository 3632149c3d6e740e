import { describeRef } from "@towline/kernel";
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
  if (change.action === "create") return [`+ ${name}`];
  return [`~ ${name}`, ...change.fields.map(fieldLine)];
};

/** The changes as people read them, in the order given. Values of Secrets are not among them. */
export const renderChanges = (changes: readonly Change[]): readonly string[] => changes.flatMap(changeLines);

import type { Explanation, Signal } from "@towline/health";
import { describeRef } from "@towline/kernel";
import type { Judgement } from "./judge.ts";

export type Verdict =
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly explanations: readonly Explanation[] };

/** A missed deadline repeats the cause's explanation: where the cause is certain by itself, it stands alone. */
const withoutRepetition = (due: readonly Signal[]): readonly Signal[] => {
  const causes = due.filter(({ id }) => !id.startsWith("deadline"));
  return causes.length > 0 ? causes : due;
};

/** Another container that breaks too, though not certainly yet: the way back takes its log away. */
const brokenBeside = (signals: readonly Signal[], told: readonly Signal[]): readonly Signal[] =>
  signals.filter(
    ({ nature, explanation: { container } }) =>
      nature === "broken" &&
      container !== undefined &&
      !told.some(({ explanation }) => explanation.container === container),
  );

/** What one workload has to say once some workload has failed: its verdicts, and what looks broken beside them. */
const testimony = ({ due, signals }: Judgement): readonly Explanation[] => {
  const certain = due.length > 0 ? withoutRepetition(due) : [];
  const first =
    certain.length > 0 ? certain : signals.filter(({ nature }) => nature === "broken").slice(0, 1);
  const told = [...first, ...brokenBeside(signals, first)];
  return told.map(({ explanation }) => explanation);
};

const overdue = ({ ref, progress, signals: [first] }: Judgement, timeoutSeconds: number): Explanation => {
  const late = `not ready after ${timeoutSeconds} s (${progress.text})`;
  if (first !== undefined)
    return { ...first.explanation, summary: `${first.explanation.summary}; ${late}`, reason: "Timeout" };
  return {
    workload: ref,
    summary: `${describeRef(ref)}: ${late}`,
    reason: "Timeout",
    evidence: [],
    hint: 'Raise "timeout" if it is only slow; else look at its pods',
    logs: [],
  };
};

/** undefined while everything is still open. Those with verdicts come first. */
export const decideRollout = (
  judgements: readonly Judgement[],
  timing: { readonly timedOut: boolean; readonly timeoutSeconds: number },
): Verdict | undefined => {
  if (judgements.some(({ due }) => due.length > 0)) {
    const certainFirst = judgements.toSorted((a, b) => Number(b.due.length > 0) - Number(a.due.length > 0));
    return { kind: "failed", explanations: certainFirst.flatMap(testimony) };
  }
  const open = judgements.filter(({ state }) => state !== "ready");
  if (open.length === 0) return { kind: "ready" };
  if (!timing.timedOut) return undefined;
  return { kind: "failed", explanations: open.map((each) => overdue(each, timing.timeoutSeconds)) };
};

import type { Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import type { Signal } from "../types.ts";
import { isSuspended } from "./deadline.ts";

/**
 * Only Deployments have a progress deadline of their own. Others get the default one of Deployments here, counted from
 * the last pod that came through. `causes` are the other signals; the first explains why nothing moves.
 */
export const stalledSignals = (facts: Facts, causes: readonly Signal[]): readonly Signal[] => {
  const [cause] = causes;
  if (cause === undefined) return [];
  const seconds = grace.stalled / 1000;
  const summary = `${cause.explanation.summary} (no progress for ${seconds} s)`;
  const ready = facts.pods.filter((pod) => pod.ready).length;
  return [
    {
      id: `deadline:${facts.milestone}:${ready}`,
      reason: "Stalled",
      graceMilliseconds: isSuspended(facts, causes) ? grace.limit : grace.stalled,
      nature: "slow",
      explanation: { ...cause.explanation, summary },
    },
  ];
};

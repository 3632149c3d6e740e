import { explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import type { Signal } from "../types.ts";

/** A paused Deployment takes a new template and does nothing with it. */
export const pausedSignals = (facts: Facts): readonly Signal[] => {
  if (facts.workload.spec.paused !== true) return [];
  const explanation = explain(facts, {
    what: "it is paused, so that nothing is rolled out",
    reason: "DeploymentPaused",
    evidence: [],
    hint: `Remove "paused" from the manifest, or run: kubectl rollout resume deployment/${facts.ref.name}`,
  });
  return [
    {
      id: "paused",
      reason: "DeploymentPaused",
      graceMilliseconds: grace.final,
      nature: "broken",
      explanation,
    },
  ];
};

import type { DeploymentFacts } from "../deployment.ts";
import { explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import { isPulling } from "../pods.ts";
import type { Signal } from "../types.ts";
import { conditionOf } from "../wire.ts";
import { isScalingUp } from "./scheduling.ts";

/** The condition may be left over from an earlier revision: it names its ReplicaSet. */
const isExceeded = (facts: DeploymentFacts): boolean => {
  const condition = conditionOf(facts.workload, "Progressing");
  return (
    condition?.reason === "ProgressDeadlineExceeded" &&
    (condition.message ?? "").includes(`"${facts.revision.metadata.name}"`)
  );
};

/** What is slow for a good reason: the deadline is suspended and the overall limit counts. */
export const isSuspended = (facts: Facts, causes: readonly Signal[]): boolean =>
  facts.pods.some((pod) => isPulling(pod) || isScalingUp(pod)) ||
  causes.some(({ suspendsDeadline }) => suspendsDeadline === true);

/** `causes` are the other signals; the first of them explains why there was no progress. */
export const deadlineSignals = (facts: DeploymentFacts, causes: readonly Signal[]): readonly Signal[] => {
  if (!isExceeded(facts)) return [];
  const seconds = facts.workload.spec.progressDeadlineSeconds ?? 600;
  const cause = causes[0]?.explanation;
  const condition = conditionOf(facts.workload, "Progressing");
  const evidence = [...(cause?.evidence ?? []), `ProgressDeadlineExceeded: ${condition?.message ?? ""}`];
  const explanation =
    cause === undefined
      ? explain(facts, {
          what: `no progress for ${seconds} s`,
          reason: "ProgressDeadlineExceeded",
          evidence,
          hint: "Look at its pods, or raise spec.progressDeadlineSeconds if it is only slow",
        })
      : { ...cause, summary: `${cause.summary} (no progress for ${seconds} s)`, evidence };
  const graceMilliseconds = isSuspended(facts, causes) ? grace.limit : grace.final;
  return [
    { id: "deadline", reason: "ProgressDeadlineExceeded", graceMilliseconds, nature: "broken", explanation },
  ];
};

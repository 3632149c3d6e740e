import { explain } from "../facts.ts";
import { grace } from "../grace.ts";
import type { RevisionedFacts } from "../revisioned.ts";
import { isOnDelete, partitionOf } from "../strategy.ts";
import type { Signal } from "../types.ts";
import { desiredReplicas } from "../wire.ts";

const podsText = (count: number): string => (count === 1 ? "1 pod" : `${count} pods`);

/** Nothing will happen by itself, so that there is nothing to wait for. */
const heldBack = (
  facts: RevisionedFacts,
  id: string,
  reason: string,
  what: string,
  hint: string,
): Signal => ({
  id,
  reason,
  graceMilliseconds: grace.final,
  nature: "broken",
  explanation: explain(facts, { what, reason, evidence: [], hint }),
});

/** `OnDelete`: Kubernetes takes a new template and replaces no pod. */
export const onDeleteSignals = (facts: RevisionedFacts): readonly Signal[] => {
  if (!isOnDelete(facts.workload) || facts.old.length === 0) return [];
  const what = `its update strategy is OnDelete, and ${podsText(facts.old.length)} of an earlier version run on`;
  const hint = `Set updateStrategy.type to RollingUpdate, or delete these pods one after another and run this again`;
  return [heldBack(facts, "on-delete", "OnDelete", what, hint)];
};

/** A partition of all replicas keeps the whole of the old version. */
export const partitionSignals = (facts: RevisionedFacts): readonly Signal[] => {
  const partition = partitionOf(facts.workload);
  const desired = desiredReplicas(facts.workload);
  if (partition < desired || desired === 0 || facts.old.length === 0) return [];
  const what = `its partition of ${partition} keeps all ${podsText(desired)} at the earlier version`;
  const hint = "Lower updateStrategy.rollingUpdate.partition below the number of replicas";
  return [heldBack(facts, "partition", "Partition", what, hint)];
};

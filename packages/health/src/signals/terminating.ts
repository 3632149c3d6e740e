import type { KubeObject } from "@towline/kernel";
import { explain, type Facts } from "../facts.ts";
import { grace, stoppingMilliseconds } from "../grace.ts";
import type { Signal } from "../types.ts";

/** Since when a pod should be gone, in milliseconds: its grace period is in this time already. */
const overdueOf = (pod: KubeObject, now: number): number => {
  const { deletionTimestamp } = pod.metadata;
  return deletionTimestamp === undefined ? -Infinity : now - Date.parse(deletionTimestamp);
};

const stopping = ({ view }: Facts): readonly KubeObject[] =>
  view.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);

/** When a pod that stops now would be late, in milliseconds from now; undefined where none stops. */
export const lateIn = (facts: Facts): number | undefined => {
  const left = stopping(facts)
    .map((pod) => stoppingMilliseconds - overdueOf(pod, facts.now))
    .filter((milliseconds) => milliseconds > 0);
  return left.length === 0 ? undefined : Math.min(...left);
};

const toldOf = (pod: KubeObject): { readonly what: string; readonly hint: string } => {
  const finalizers: readonly string[] = (pod.metadata.finalizers as readonly string[] | undefined) ?? [];
  if (finalizers.length > 0)
    return {
      what: `its finalizer ${finalizers.join(", ")} keeps it`,
      hint: "Look at the controller that should remove that finalizer",
    };
  return {
    what: `its node ${pod.spec?.nodeName} does not let it go`,
    hint: `Look at that node; only if it is gone for good: kubectl delete pod ${pod.metadata.name} --force`,
  };
};

/** For workloads that start a new pod only when the old one is gone. */
export const terminatingSignals = (facts: Facts): readonly Signal[] =>
  stopping(facts)
    .filter((pod) => overdueOf(pod, facts.now) >= stoppingMilliseconds)
    .slice(0, 1)
    .map((pod) => {
      const { what, hint } = toldOf(pod);
      const seconds = Math.round(overdueOf(pod, facts.now) / 1000);
      const { name, uid } = pod.metadata;
      const explanation = explain(facts, {
        what: `pod ${name} should have been gone for ${seconds} s, and no new one starts before it is: ${what}`,
        reason: "Terminating",
        pod: name,
        evidence: [`Deleted, to be gone by ${pod.metadata.deletionTimestamp}`],
        hint,
      });
      return {
        id: `terminating:${uid}`,
        reason: "Terminating",
        graceMilliseconds: grace.limit,
        nature: "slow",
        explanation,
      };
    });

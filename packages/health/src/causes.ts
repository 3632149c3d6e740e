import type { Facts } from "./facts.ts";
import { claimSignals } from "./signals/claim.ts";
import { configurationSignals } from "./signals/configuration.ts";
import { crashSignals } from "./signals/crash.ts";
import { denialSignals } from "./signals/denial.ts";
import { evictionSignals } from "./signals/eviction.ts";
import { imageSignals } from "./signals/image.ts";
import { readinessSignals } from "./signals/readiness.ts";
import { sandboxSignals } from "./signals/sandbox.ts";
import { schedulingSignals } from "./signals/scheduling.ts";
import { startSignals } from "./signals/start.ts";
import type { Signal } from "./types.ts";

const beforeStart = [
  denialSignals,
  imageSignals,
  configurationSignals,
  sandboxSignals,
  startSignals,
  claimSignals,
] as const;

/** What is wrong with the pods of a revision. The most telling first: a deadline takes its explanation from the first. */
export const causesOf = (facts: Facts): readonly Signal[] =>
  merged(
    [...beforeStart, crashSignals, evictionSignals, schedulingSignals, readinessSignals].flatMap((detect) =>
      detect(facts),
    ),
  );

/** The same for pods that may end, and need not become ready. */
export const startCausesOf = (facts: Facts): readonly Signal[] =>
  merged([...beforeStart, schedulingSignals].flatMap((detect) => detect(facts)));

/** Several pods with the same problem are one signal; the one that is due first counts. */
const merged = (signals: readonly Signal[]): readonly Signal[] => {
  const byId = new Map<string, Signal>();
  for (const signal of signals) {
    const known = byId.get(signal.id);
    if (known === undefined || signal.graceMilliseconds < known.graceMilliseconds)
      byId.set(signal.id, signal);
  }
  return [...byId.values()];
};

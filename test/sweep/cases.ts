import { cancelCases } from "./cancel-sweep.ts";
import type { Case } from "./case.ts";
import type { CleanRun } from "./clean-runs.ts";
import { faultCases } from "./fault-sweep.ts";
import { killCases, rollbackKillCases } from "./kill-sweep.ts";
import { outageCases } from "./outage-sweep.ts";
import { pairsCases } from "./pairs-sweep.ts";
import { versionsOf } from "./versions.ts";

/** Requests of watches come in no fixed order, and one or two more of them; cases past the last do not apply. */
const spareRequests = 2;

type Sweep = "faults" | "kills" | "cancellations" | "outages" | "pairs";

type Sweeps = Readonly<Record<Sweep, readonly Case[]>>;

const sweepsOf = (run: CleanRun): Omit<Sweeps, "pairs"> => {
  const versions = versionsOf(run.style);
  const [good, failing, rollback] = [run.good, run.failing, run.rollback].map(
    (requests) => requests.length + spareRequests,
  ) as [number, number, number];
  return {
    faults: [
      ...faultCases("good", versions, run.good),
      ...faultCases("failing", versions, run.failing),
      ...faultCases("rollback", versions, run.rollback),
    ],
    kills: [...killCases(versions, good), ...rollbackKillCases(versions, rollback)],
    cancellations: [...cancelCases("new", versions, good), ...cancelCases("broken", versions, failing)],
    outages: outageCases(versions, failing),
  };
};

/** Every case, by the requests that each deploy takes. */
export const sweepsOver = (runs: readonly CleanRun[]): Sweeps => {
  const all = runs.map(sweepsOf);
  return {
    faults: all.flatMap(({ faults }) => faults),
    kills: all.flatMap(({ kills }) => kills),
    cancellations: all.flatMap(({ cancellations }) => cancellations),
    outages: all.flatMap(({ outages }) => outages),
    pairs: pairsCases(20, 5),
  };
};

export const allCases = (runs: readonly CleanRun[]): readonly Case[] =>
  Object.values(sweepsOver(runs)).flat();

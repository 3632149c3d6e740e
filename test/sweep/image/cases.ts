import { type CleanRun, type ImageCase, runCleanly } from "./case.ts";
import { faultCases } from "./faults.ts";
import { killCases } from "./kills.ts";
import { scenarios } from "./scenarios.ts";

/** What each scenario does where nothing is in its way: its requests are those that faults happen to. */
export const runAllCleanly = async (): Promise<readonly CleanRun[]> => {
  const runs: CleanRun[] = [];
  for (const scenario of scenarios) runs.push(await runCleanly(scenario));
  return runs;
};

export const casesOf = (runs: readonly CleanRun[]): readonly ImageCase[] =>
  runs.flatMap((run) => [...faultCases(run), ...killCases(run)]);

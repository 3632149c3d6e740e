import type { Cloud } from "@towline/sandbox";
import { median, rounded } from "../bench.ts";
import type { Engine } from "./engine.ts";
import type { Login } from "./login.ts";
import type { Measured } from "./measured.ts";

/** What every contest is held on. */
export interface Ground {
  readonly cloud: Cloud;
  readonly engine: Engine;
  readonly login: Login;
  readonly runs: number;
}

export interface Row {
  readonly what: string;
  readonly who: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** How many times as long as Towline; undefined for Towline itself. */
  readonly ratio?: number;
}

/** One way to the same end. `prepare` is not measured. */
export interface Contestant {
  readonly who: string;
  prepare(run: number): Promise<void>;
  run(run: number): Promise<Measured>;
}

const rowOf = (what: string, who: string, all: readonly Measured[]): Row => ({
  what,
  who,
  milliseconds: rounded(median(all.map(({ milliseconds }) => milliseconds)), 0),
  peakMegabytes: rounded(Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)), 0),
});

/** Runs the contestants by turns; the first is Towline. Medians. */
export const contest = async (
  what: string,
  runs: number,
  contestants: readonly Contestant[],
): Promise<readonly Row[]> => {
  const results = contestants.map((): Measured[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, contestant] of contestants.entries()) {
      await contestant.prepare(run);
      results[index]?.push(await contestant.run(run));
    }
  const rows = contestants.map(({ who }, index) => rowOf(what, who, results[index] ?? []));
  const [towline] = rows;
  return rows.map((row) =>
    row === towline || towline === undefined
      ? row
      : { ...row, ratio: rounded(row.milliseconds / towline.milliseconds, 2) },
  );
};

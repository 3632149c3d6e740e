import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Case } from "./case.ts";
import { allCases } from "./cases.ts";
import type { CleanRun } from "./clean-runs.ts";
import { addTallies, noCases, type Tally } from "./runner.ts";

/** Which of all cases are run: those with `part` in their names, and of those every so-manieth. */
export interface Wanted {
  readonly part: string;
  readonly every: number;
}

/** What a thread is given. */
export interface Share {
  readonly runs: readonly CleanRun[];
  readonly wanted: Wanted;
  /** Which of `threads` this one is, from 0. */
  readonly index: number;
  readonly threads: number;
}

export type Told =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "tally"; readonly tally: Tally };

export const wantedOf = <T extends Pick<Case, "name">>(
  cases: readonly T[],
  { part, every }: Wanted,
): readonly T[] => cases.filter(({ name }) => name.includes(part)).filter((_, at) => at % every === 0);

/** Those of one thread. */
export const shareOf = ({ runs, wanted, index, threads }: Share): readonly Case[] =>
  wantedOf(allCases(runs), wanted).filter((_, at) => at % threads === index);

const runShare = (share: Share, say: (line: string) => void): Promise<Tally> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: share });
    worker.on("message", (told: Told) => {
      if (told.kind === "line") say(told.line);
      else resolve(told.tally);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a thread of the sweep ended early")));
  });

/** Runs the wanted cases in a thread for each core. */
export const runInThreads = async (
  runs: readonly CleanRun[],
  wanted: Wanted,
  say: (line: string) => void,
): Promise<Tally> => {
  const threads = Math.max(2, availableParallelism());
  const shares = Array.from({ length: threads }, (_, index) => ({ runs, wanted, index, threads }));
  return (await Promise.all(shares.map((share) => runShare(share, say)))).reduce(addTallies, noCases);
};

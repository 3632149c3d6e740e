import { Worker } from "node:worker_threads";
import { addTallies, noCases, type Tally } from "../runner.ts";
import { type Wanted, wantedOf } from "../threads.ts";
import type { CleanRun, ImageCase } from "./case.ts";
import { casesOf, runAllCleanly } from "./cases.ts";
import { otherCases } from "./others.ts";

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

/** Mostly they wait, for the AWS SDK to try again. */
const threads = 6;

/** One after the other: a world is as large as its process or thread. */
export const runInTurn = async (cases: readonly ImageCase[], say: (line: string) => void): Promise<Tally> => {
  let tally = noCases;
  for (const { name, run } of cases) {
    const { problems, skipped = false } = await run();
    for (const problem of problems) say(`FAILED ${name}: ${problem}`);
    const failed = Number(problems.length > 0);
    tally = addTallies(tally, { failed, skipped: Number(skipped), passed: Number(!skipped) - failed });
  }
  return tally;
};

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

/** All wanted cases, in threads with an environment each. */
export const runImageCases = async (wanted: Wanted, say: (line: string) => void): Promise<Tally> => {
  const runs = await runAllCleanly();
  const others = await runInTurn(wantedOf(await otherCases(), wanted), say);
  if (wantedOf(casesOf(runs), wanted).length === 0) return others;
  const shares = Array.from({ length: threads }, (_, index) => ({ runs, wanted, index, threads }));
  const tallies = await Promise.all(shares.map((share) => runShare(share, say)));
  return tallies.reduce(addTallies, others);
};

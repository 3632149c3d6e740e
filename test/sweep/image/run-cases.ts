import { Worker } from "node:worker_threads";
import type { Tally } from "../runner.ts";
import type { CleanRun, ImageCase } from "./case.ts";
import { casesOf, runAllCleanly } from "./cases.ts";
import { otherCases } from "./others.ts";

/** What a thread is given. */
export interface Share {
  readonly runs: readonly CleanRun[];
  /** Part of the cases' names. */
  readonly wanted: string;
  /** Which of `threads` this one is, from 0. */
  readonly index: number;
  readonly threads: number;
}

export type Told =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "tally"; readonly tally: Tally };

/** Mostly they wait, for the AWS SDK to try again. */
const threads = 6;

const none: Tally = { passed: 0, failed: 0, skipped: 0 };
const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** One after the other: a world is as large as its process or thread. */
export const runInTurn = async (cases: readonly ImageCase[], say: (line: string) => void): Promise<Tally> => {
  let tally = none;
  for (const { name, run } of cases) {
    const { problems, skipped = false } = await run();
    for (const problem of problems) say(`FAILED ${name}: ${problem}`);
    const failed = Number(problems.length > 0);
    tally = add(tally, { failed, skipped: Number(skipped), passed: Number(!skipped) - failed });
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

/** All cases with `wanted` in their names, in threads with an environment each. */
export const runImageCases = async (wanted: string, say: (line: string) => void): Promise<Tally> => {
  const runs = await runAllCleanly();
  const others = await runInTurn(
    (await otherCases()).filter(({ name }) => name.includes(wanted)),
    say,
  );
  if (!casesOf(runs).some(({ name }) => name.includes(wanted))) return others;
  const shares = Array.from({ length: threads }, (_, index) => ({ runs, wanted, index, threads }));
  const tallies = await Promise.all(shares.map((share) => runShare(share, say)));
  return tallies.reduce(add, others);
};

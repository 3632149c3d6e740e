import { monitorEventLoopDelay } from "node:perf_hooks";
import { messageOf } from "@towline/kernel";
import type { Case, Outcome } from "./case.ts";
import { Stage } from "./stage.ts";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCases: Tally = { passed: 0, failed: 0, skipped: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

const atOnce = 4;
const perStage = 40;
/** The stages live several times as fast as people: where everything stood still for so long, limits ran out. */
const standstillMilliseconds = 1_000;
const triesMax = 3;

type Say = (line: string) => void;

const attempt = (one: Case, stage: Stage): Promise<Outcome> =>
  one.run(stage).catch((error: unknown) => ({ problems: [`it broke off: ${messageOf(error)}`] }));

/** What fails on a machine that was too busy to run it says nothing: it is run again. */
const outcomeOf = async (one: Case, stage: Stage, say: Say): Promise<Outcome> => {
  for (let tries = 1; ; tries += 1) {
    const delay = monitorEventLoopDelay();
    delay.enable();
    const outcome = await attempt(one, stage);
    delay.disable();
    const stood = delay.max / 1e6;
    if (outcome.problems.length === 0 || stood < standstillMilliseconds || tries === triesMax) return outcome;
    say(`again, since this machine stood still for ${stood.toFixed(0)} ms: ${one.name}`);
  }
};

const runBatch = async (cases: readonly Case[], say: Say): Promise<readonly Tally[]> => {
  const stage = await Stage.start();
  const queue = [...cases];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { problems, skipped = false } = await outcomeOf(next, stage, say);
      tallies.push({
        passed: Number(problems.length === 0 && !skipped),
        failed: Number(problems.length > 0),
        skipped: Number(skipped),
      });
      for (const problem of problems) say(`FAILED ${next.name}: ${problem}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await stage.stop();
  }
  return tallies;
};

/** Runs the cases, several at once, in clusters of their own. */
export const runCases = async (cases: readonly Case[], say: Say): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (let start = 0; start < cases.length; start += perStage)
    tallies.push(...(await runBatch(cases.slice(start, start + perStage), say)));
  return tallies.reduce(addTallies, noCases);
};

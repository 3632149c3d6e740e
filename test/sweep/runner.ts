import type { Case } from "./case.ts";
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

const runBatch = async (cases: readonly Case[], say: (line: string) => void): Promise<readonly Tally[]> => {
  const stage = await Stage.start();
  const queue = [...cases];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { problems, skipped = false } = await next.run(stage);
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
export const runCases = async (cases: readonly Case[], say: (line: string) => void): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (let start = 0; start < cases.length; start += perStage)
    tallies.push(...(await runBatch(cases.slice(start, start + perStage), say)));
  return tallies.reduce(addTallies, noCases);
};

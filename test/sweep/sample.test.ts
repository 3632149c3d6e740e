import { expect, it } from "@jest/globals";
import type { Case } from "./case.ts";
import { sweepsOver } from "./cases.ts";
import { runAllCleanly } from "./clean-runs.ts";
import { pairsCases } from "./pairs-sweep.ts";
import { pick } from "./pick.ts";
import { randomNumbers } from "./random.ts";
import { runCases } from "./runner.ts";

/** `npm run sweep` runs every case; here are a few of each sweep, other ones for each seed. */
const seed = Number(process.env.TOWLINE_SWEEP_SEED ?? 1);
const random = randomNumbers(seed);

const some = (cases: readonly Case[], count: number): readonly Case[] => pick(cases, count, random);

const sweeps = sweepsOver(await runAllCleanly());
const sample: readonly (readonly [string, readonly Case[]])[] = [
  ["a fault at any request", some(sweeps.faults, 10)],
  ["a kill", some(sweeps.kills, 4)],
  ["a cancellation", some(sweeps.cancellations, 4)],
  // the others wait for an API server that does not come back
  [
    "an outage",
    some(
      sweeps.outages.filter(({ name }) => name.includes("refuses")),
      3,
    ),
  ],
  ["another deploy at the same time", pairsCases(3, 1)],
];

it.each(sample)(`the deploy transaction outlives %s (seed ${seed})`, async (_, cases) => {
  const lines: string[] = [];
  const { passed } = await runCases(cases, (line) => lines.push(line));
  expect(lines.filter((line) => line.startsWith("FAILED"))).toEqual([]);
  expect(passed).toBeGreaterThan(0);
});

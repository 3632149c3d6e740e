import { expect, it } from "@jest/globals";
import { pick } from "../pick.ts";
import { randomNumbers } from "../random.ts";
import { runCleanly } from "./case.ts";
import { casesOf } from "./cases.ts";
import { runInTurn } from "./run-cases.ts";
import { scenarios } from "./scenarios.ts";

/** `npm run sweep -- image` runs every case; here are a few of some scenarios, other ones for each seed. */
const seed = Number(process.env.TOWLINE_SWEEP_SEED ?? 1);
const random = randomNumbers(seed);
const each = 5;

it.each(pick(scenarios, 4, random).map((scenario) => [scenario.name, scenario] as const))(
  `a build outlives faults and kills: %s (seed ${seed})`,
  async (_, scenario) => {
    const lines: string[] = [];
    const cases = pick(casesOf([await runCleanly(scenario)]), each, random);
    const { passed } = await runInTurn(cases, (line) => lines.push(line));
    expect(lines).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  },
  60_000,
);

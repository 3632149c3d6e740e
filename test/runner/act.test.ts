import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ActRun, runWithAct } from "./act.ts";
import { type Bed, makeBed } from "./bed.ts";
import { type Case, cases } from "./cases.ts";

/**
 * nektos/act, an implementation of its own, over the same workflows. It is not fetched by itself (`bash .ci/act <folder>`
 * builds it, which takes longer than all linters together): TOWLINE_ACT names the program, and then it has to be there.
 */
const command = process.env.TOWLINE_ACT ?? "";
const wanted = command === "" ? describe.skip : describe;

wanted("act says the same", () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await makeBed();
  });
  afterAll(() => bed.remove());

  /** act reports no skipped job, and one result for all legs of a matrix or a call. */
  const comparable = ({ jobs }: Case, { results }: ActRun) =>
    Object.entries(jobs).filter(([name]) => results[name]?.length === 1);

  it.each(cases)("of $file", async (one) => {
    const { file, facts, act = { because: "" } } = one;
    const { lacks = [], has = [] } = act;
    const run = await runWithAct(command, bed.path, file);
    const expected = [...facts.filter((fact) => !lacks.includes(fact)), ...has];
    expect(run.facts).toEqual(expected.toSorted());
    for (const [name, conclusion] of comparable(one, run))
      expect([name, run.results[name]]).toEqual([name, [conclusion]]);
  });
});

describe("what act is known to do otherwise", () => {
  it.each(cases.filter(({ act }) => act !== undefined))(
    "has a reason, and is there: $file",
    ({ facts, act }) => {
      expect(act?.because).not.toBe("");
      expect((act?.lacks?.length ?? 0) + (act?.has?.length ?? 0)).toBeGreaterThan(0);
      for (const fact of act?.lacks ?? []) expect(facts).toContain(fact);
      for (const fact of act?.has ?? []) expect(facts).not.toContain(fact);
    },
  );

  it("does not pass for agreement where act is missing", async () => {
    await expect(runWithAct("no-such-act", ".", "needs.yml")).rejects.toThrow("no-such-act cannot be run");
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import type { SandboxOptions } from "@towline/sandbox";
import type { DeployByHand } from "../world/world.ts";
import { Stage } from "./stage.ts";
import { expectPlainFailure, told } from "./telling.ts";

export interface Row {
  readonly name: string;
  readonly given?: (stage: Stage) => Promise<unknown> | undefined;
  readonly how?: DeployByHand | ((stage: Stage) => DeployByHand);
  /** Every annotation of the run, word by word: `<job>: <file:line:column> <message>`. */
  readonly says: readonly string[];
  /** What may have been written all the same. Default: nothing. */
  readonly writes?: RegExp;
  readonly also?: (stage: Stage) => Promise<void>;
}

/** A build that has nothing to build still gives the image the tags of this commit. */
const tagging = "ecr: POST ecr:PutImage";
const isBuilt = ({ jobs }: RunResult): boolean =>
  jobs.some(({ name, conclusion }) => name === "deploy / Build" && conclusion === "success");

/** One test for each row, in one world, after a first deploy that succeeds. */
export const describeFailures = (title: string, rows: readonly Row[], sandbox?: SandboxOptions): void => {
  describe(title, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.set(sandbox);
      expect((await stage.deploy()).conclusion).toBe("success");
    });
    afterEach(() => stage.clear());
    afterAll(() => stage.close());

    it.each(rows)("$name", async ({ given, how, says, writes, also }) => {
      await given?.(stage);
      const mark = stage.mark();
      const run = await stage.deploy(typeof how === "function" ? how(stage) : how);

      expect(told(run)).toEqual(says);
      expectPlainFailure(run);
      const allowed = (write: string) => writes?.test(write) || (isBuilt(run) && write === tagging);
      expect(stage.writesSince(mark).filter((write) => !allowed(write))).toEqual([]);
      await also?.(stage);
    });
  });
};

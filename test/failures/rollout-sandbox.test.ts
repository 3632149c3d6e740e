import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Provoking } from "./rollout/provoke.ts";
import { rolloutRows } from "./rollout-rows.ts";

let sandbox: Provoking;
beforeAll(async () => {
  sandbox = await Provoking.start();
});
afterAll(() => sandbox.stop());

const shown = rolloutRows.flatMap((row) =>
  row.onSandbox === undefined ? [] : [[row.id, row, row.onSandbox] as const],
);
/** What a scene words in the terms of its own objects. */
const worded: Readonly<Record<string, string>> = {
  "image-missing": "does not exist in its registry",
  "crash-update": "container app crashed # times with exit code 1",
  "crash-first-install": "container app crashed # times with exit code 1",
  unschedulable: "no node takes its pods",
  "progress-deadline": "(no progress for 2 s)",
};

/** The sandbox restarts faster than anybody could look. */
const uncounted = (text = ""): string => text.replace(/[\d#]+ times/, "# times");

describe("the sandbox comes to it, and it is told soon after it is certain", () => {
  it.each(shown)(
    "%s",
    async (id, row, provoked) => {
      const { result, milliseconds } = await sandbox.tell(row, provoked);
      expect(result).toMatchObject({ outcome: "failed" });
      if (result.outcome !== "failed") return;
      expect(uncounted(result.failures[0]?.summary)).toContain(uncounted(worded[id] ?? row.says));
      expect(milliseconds).toBeLessThan(2_500);
    },
    40_000,
  );
});

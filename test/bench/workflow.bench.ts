import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { findKubectl } from "./deploy/kubectl.ts";
import { measureContest, parallel } from "./workflow/contest.ts";
import { type Row, renderRows, rowsOf, runnerStartSeconds } from "./workflow/rows.ts";
import { buildTheirTools } from "./workflow/their-tools.ts";

const many = 40;

interface Result {
  readonly bench: "workflow";
  readonly node: string;
  readonly kubectl: string;
  /** Of theirs: what ran itself, and what by a stand-in. */
  readonly real: readonly string[];
  readonly standIns: readonly string[];
  readonly rows: readonly Row[];
}

const missed = ({ rows }: Result): number =>
  rows.flatMap(({ aims }) => aims).filter(({ isMet }) => !isMet).length;

/** Whole runs: deploy.yml from a caller, against the chain of community actions and kubectl that it takes the place of. */
export const bench: Bench<Result> = {
  measure: async ({ runs = 5 }) => {
    const kubectl = findKubectl();
    const folder = mkdtempSync(join(tmpdir(), "towline-bench-workflow-"));
    try {
      const tools = buildTheirTools(kubectl, folder);
      const one = await measureContest(tools, { services: 1, ways: ["towline", "job-for-each"], runs });
      const all = await measureContest(tools, {
        services: many,
        ways: ["towline", "job-for-each", "loop"],
        runs: 1,
      });
      const rows = [...rowsOf(1, one), ...rowsOf(many, all)];
      const { real, standIns } = tools;
      return { bench: "workflow", node: process.version, kubectl: kubectl.version, real, standIns, rows };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  render: (result) =>
    [
      `Whole runs of workflows on one sandbox, ${parallel} jobs at a time: sources unchanged, configuration changed, every service rolls.`,
      `Node ${result.node}, kubectl ${result.kubectl}; one service: medians of ${result.rows[0]?.runs} runs, ${many}: one run.`,
      "Not counted: image builds, the start of pods (none in this sandbox) and of runners. GitHub bills each job as whole minutes.",
      `Theirs: real are ${result.real.join(", ")}; stand-ins, which make the same requests and start sooner, ${result.standIns.join(", ")}.`,
      "What stand-ins leave out counts for them: BuildKit's boot, the cached build and its cache, Python in the AWS CLI, what",
      "the actions print of the machine, the toolkits in their bundles.",
      "A loop gives no service a job, an environment, an approval or a second try of its own, and is no measure for the aim.",
      `The model adds ${runnerStartSeconds} s for each job on the longest way, and gives every job a runner of its own. It is no measurement.`,
      "",
      ...renderRows(result.rows),
      "",
      `${missed(result)} aims missed`,
    ].join("\n"),
};

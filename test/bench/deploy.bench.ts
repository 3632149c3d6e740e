import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { findKubectl } from "./deploy/kubectl.ts";
import { measureManyServices } from "./deploy/many-services.ts";
import { measureOneService } from "./deploy/one-service.ts";
import { type Row, renderRows } from "./deploy/row.ts";
import { measureVerdicts, renderVerdicts, type Verdict } from "./deploy/verdicts.ts";

interface Result {
  readonly bench: "deploy";
  readonly node: string;
  readonly kubectl: string;
  readonly runs: number;
  readonly rows: readonly Row[];
  readonly verdicts: readonly Verdict[];
}

const missed = ({ rows, verdicts }: Result): number =>
  [...rows.flatMap(({ aims }) => aims), ...verdicts].filter(({ isMet }) => !isMet).length;

/** The actions that deploy, bundles and start-up included, against what people run in their place. */
export const bench: Bench<Result> = {
  measure: async ({ runs = 5 }) => {
    const kubectl = findKubectl();
    const folder = mkdtempSync(join(tmpdir(), "towline-bench-deploy-"));
    try {
      const rows = [
        ...(await measureOneService(kubectl, folder, runs)),
        ...(await measureManyServices(kubectl, folder)),
      ];
      const verdicts = await measureVerdicts(kubectl, folder);
      return { bench: "deploy", node: process.version, kubectl: kubectl.version, runs, rows, verdicts };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  render: (result) =>
    [
      `Client overhead only: side by side on one embedded API server of this machine. Node ${result.node}, kubectl ${result.kubectl};`,
      `one service: medians of ${result.runs} runs. Towline's time holds AWS and GitHub, kubectl's no login at all; requests are those to the cluster.`,
      "",
      ...renderRows(result.rows),
      "",
      ...renderVerdicts(result.verdicts),
      "",
      `${missed(result)} aims missed`,
    ].join("\n"),
};

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Provoking } from "../../failures/rollout/provoke.ts";
import { type RolloutRow, rolloutRows } from "../../failures/rollout-rows.ts";
import { rounded } from "../bench.ts";
import type { Kubectl } from "./kubectl.ts";

const aimMilliseconds = 500;
/** How long kubectl is waited for; by its own defaults it says nothing for 600 s, or ever. */
const patienceSeconds = 3;

export interface Verdict {
  /** Of a row in test/failures/rollout-rows.ts. */
  readonly failure: string;
  /** From the moment at which the condition had held for its grace to the explained verdict. */
  readonly milliseconds: number;
  readonly aimMilliseconds: number;
  readonly isMet: boolean;
  /** What `kubectl rollout status` said of the same workload; undefined where it went on waiting. */
  readonly kubectl: string | undefined;
}

const kindOf = ({ onSandbox }: RolloutRow): string => (onSandbox?.kind ?? "Deployment").toLowerCase();

interface Status {
  readonly code: number | null;
  readonly output: string;
}

const kubectlStatus = async (kubectl: Kubectl, row: RolloutRow, folder: string): Promise<Status> => {
  const timeout = `--timeout=${patienceSeconds}s`;
  const args = ["--namespace=shop", "rollout", "status", `${kindOf(row)}/${row.id}`, timeout];
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    KUBECONFIG: join(folder, "verdicts-kubeconfig"),
  };
  const child = spawn(kubectl.program, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let output = "";
  child.stderr.on("data", (data) => {
    output += String(data);
  });
  const [code] = await once(child, "close");
  return { code, output };
};

/** What it said of the failure by itself: neither that it gave up waiting, nor that it knows no such kind. */
const saidBy = ({ code, output }: Status): string | undefined => {
  if (code === 0) return "successfully rolled out";
  const line = output.trim().split("\n").at(-1) ?? "";
  return /timed out waiting/.test(line) ? undefined : line.replace(/^error: /, "");
};

const told = async (
  sandbox: Provoking,
  row: RolloutRow,
  kubectlStatusOf: (row: RolloutRow) => Promise<Status>,
): Promise<readonly Verdict[]> => {
  if (row.onSandbox === undefined) return [];
  let theirs: Status | undefined;
  const { result, milliseconds } = await sandbox.tell(row, row.onSandbox, async () => {
    theirs = await kubectlStatusOf(row);
  });
  if (result.outcome !== "failed") throw new Error(`${row.id} ended ${result.outcome}`);
  const verdict = {
    failure: row.id,
    // the grace passes by a fast clock, from a moment that the sandbox dates a little later
    milliseconds: rounded(Math.max(milliseconds, 0), 0),
    aimMilliseconds,
    isMet: milliseconds < aimMilliseconds,
  };
  return [{ ...verdict, kubectl: theirs && saidBy(theirs) }];
};

/** Every failure that the sandbox comes to: how long after it is certain it is explained. */
export const measureVerdicts = async (kubectl: Kubectl, folder: string): Promise<readonly Verdict[]> => {
  const sandbox = await Provoking.start();
  try {
    writeFileSync(join(folder, "verdicts-kubeconfig"), sandbox.server.adminKubeconfig());
    const verdicts: Verdict[] = [];
    for (const row of rolloutRows)
      verdicts.push(...(await told(sandbox, row, (each) => kubectlStatus(kubectl, each, folder))));
    return verdicts;
  } finally {
    await sandbox.stop();
  }
};

/** Lines of a table in Markdown. */
export const renderVerdicts = (verdicts: readonly Verdict[]): readonly string[] => [
  "| failure | explained by Towline after | aim | `kubectl rollout status` |",
  "|---|--:|---|---|",
  ...verdicts.map(
    ({ failure, milliseconds, isMet, kubectl }) =>
      `| ${failure} | ${milliseconds} ms | ${isMet ? "met" : "MISSED"} | ${kubectl ?? `> ${patienceSeconds} s`} |`,
  ),
];

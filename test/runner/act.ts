import { execFile } from "node:child_process";
import { factsIn } from "./bed.ts";

export interface ActRun {
  readonly facts: readonly string[];
  /** Results by job id, legs of a matrix in any order; without skipped jobs, which act does not report. */
  readonly results: Readonly<Record<string, readonly string[]>>;
}

interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
}

/** Runs a workflow with nektos/act on this machine, without containers. */
export async function runWithAct(command: string, directory: string, file: string): Promise<ActRun> {
  const args = ["workflow_dispatch", "--workflows", `.github/workflows/${file}`, "--json"];
  const inputs =
    file === "inputs.yml" ? ["--input", "environment=production", "--input", "dry-run=true"] : [];
  const output = await run(
    command,
    [...args, ...inputs, "--platform", "ubuntu-latest=-self-hosted"],
    directory,
  );
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  if (lines.length === 0) throw new Error(`act said nothing that can be read: ${output}`);
  const read = lines.map((line) => JSON.parse(line) as Line);
  const printed = read.filter(({ raw_output }) => raw_output === true).map(({ msg = "" }) => msg);
  return { facts: factsIn(printed.join("")), results: resultsIn(read) };
}

function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // a job that fails makes act fail, which says nothing about act
    execFile(
      command,
      args,
      { cwd, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== "number")
          return reject(new Error(`${command} cannot be run: ${error.message}`));
        resolve(`${stdout}\n${stderr}`);
      },
    );
  });
}

function resultsIn(lines: readonly Line[]): Record<string, string[]> {
  const results: Record<string, string[]> = {};
  for (const { jobID, jobResult } of lines)
    if (jobID !== undefined && jobResult !== undefined)
      results[jobID] = [...(results[jobID] ?? []), jobResult];
  return results;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyForActionlint } from "./copy.ts";
import { runTool } from "./tool.ts";

interface Finding {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
  readonly kind: string;
}

/** Everything that actionlint finds, a line each. Scripts are not its business here: ours are one command long. */
export async function actionlintFindings(root: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "towline-actionlint-"));
  try {
    const { originals } = await copyForActionlint(root, folder);
    if (originals.size === 0) return ["no workflow was found to lint"];
    const args = ["-shellcheck=", "-pyflakes=", "-format", "{{json .}}", ...originals.keys()];
    const { status, stdout, stderr } = await runTool("actionlint", args, folder);
    // 1: there are findings. Anything above is actionlint's own failure.
    if (status > 1) return [`actionlint ended with ${status}: ${stderr.trim()}`];
    const findings = JSON.parse(stdout || "[]") as Finding[] | null;
    return (findings ?? []).map(
      ({ message, filepath, line, kind }) =>
        `${originals.get(filepath) ?? filepath}:${line} ${message} [actionlint ${kind}]`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { trackedFiles } from "../checks/tracked.ts";
import { runTool } from "./tool.ts";

/** zizmor's exit codes from here on say how bad its worst finding is. */
const findingsFrom = 11;

/** Everything that zizmor finds in its strictest mode, without asking the network. */
export async function zizmorFindings(root: string): Promise<string[]> {
  const files = await trackedFiles(
    root,
    "*.github/workflows/*.yml",
    "actions/*/action.yml",
    ".github/dependabot.yml",
  );
  if (files.length === 0) return ["no workflow was found to lint"];
  const args = ["--offline", "--persona=pedantic", "--no-progress", "--quiet", "--color=never", ...files];
  const { status, stdout, stderr } = await runTool("zizmor", args, root);
  if (status === 0) return [];
  if (status < findingsFrom) return [`zizmor ended with ${status}: ${stderr.trim()}`];
  return [stdout.trim()];
}

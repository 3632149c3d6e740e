import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type ActionKit, gitHubRequest } from "@towline/action-kit";
import { sarifLogOf } from "./files.ts";
import type { Scanned } from "./verdict.ts";

/**
 * Hands the findings to GitHub's code scanning, as alerts of this run's commit; nothing where a part of an image was not
 * scanned. Throws `github-denied`, `github-not-found`, `github-failed`.
 */
export const uploadSarif = async (
  scanned: readonly Scanned[],
  token: string,
  { run, log }: Pick<ActionKit, "run" | "log">,
): Promise<void> => {
  const sarif = sarifLogOf(scanned);
  if (sarif === undefined) return;
  const { repository, commit, ref } = run;
  const request = gitHubRequest({ repository, token, configToken: undefined });
  const packed = await promisify(gzip)(JSON.stringify(sarif));
  await request({
    method: "POST",
    repository,
    what: `code scanning of ${repository}`,
    path: "/code-scanning/sarifs",
    permission: "security-events: write",
    body: { commit_sha: commit, ref, sarif: packed.toString("base64"), tool_name: "Towline scan" },
  });
  log.info(`The findings were handed to code scanning, for ${ref} at ${commit.slice(0, 7)}`);
};

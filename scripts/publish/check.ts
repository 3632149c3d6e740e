import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { lockProblems } from "./actions-lock.ts";
import { parseVersion } from "./version.ts";

/** Why this ref must not be released; empty when it may. `root` is a whole clone, at the ref's commit. */
export async function checkRelease(root: string, ref: string): Promise<string[]> {
  const tag = ref.replace(/^refs\/tags\//, "");
  if (!ref.startsWith("refs/tags/"))
    return [`${ref} is no tag: start this workflow on a version tag, as v1.2.3, in GitHub's own picker`];
  if (parseVersion(tag) === undefined)
    return [`${tag} is no version: tag the commit as v1.2.3, or v1.2.3-rc.1 to try it first`];
  return [
    ...(await versionProblems(root, tag)),
    ...(await branchProblems(root)),
    ...(await lockProblems(root)),
  ];
}

async function versionProblems(root: string, tag: string): Promise<string[]> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return tag === `v${version}`
    ? []
    : [`package.json says ${version}, the tag ${tag}: correct package.json, and tag that commit`];
}

async function branchProblems(root: string): Promise<string[]> {
  const git = promisify(execFile);
  const onMain = await git("git", ["merge-base", "--is-ancestor", "HEAD", "origin/main"], { cwd: root }).then(
    () => true,
    () => false,
  );
  return onMain ? [] : ["the tagged commit is not on main, where CI has tried it: tag one that is"];
}

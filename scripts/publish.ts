/**
 * What .github/workflows/publish.yml does, in two steps: `check` refuses what must not be released, before anything is
 * built; `release` makes the release and moves the tag of the major version. Both read GitHub's own variables.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GitHubApi } from "./publish/github-api.ts";
import { publish } from "./publish/release.ts";

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set: this runs in publish.yml`);
  return value;
};

const [command] = parseArgs({ allowPositionals: true }).positionals;
const ref = variable("GITHUB_REF");
if (command === "check") {
  // it needs packages; the job that may write has none
  const { checkRelease } = await import("./publish/check.ts");
  const problems = await checkRelease(join(import.meta.dirname, ".."), ref);
  for (const problem of problems) console.log(`::error::${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} else if (command === "release") {
  const api = new GitHubApi(
    variable("GITHUB_API_URL"),
    variable("GITHUB_REPOSITORY"),
    variable("GITHUB_TOKEN"),
  );
  for (const line of await publish(api, ref, variable("GITHUB_SHA"))) console.log(line);
} else throw new Error(`node scripts/publish.ts check, or release; not ${command}`);

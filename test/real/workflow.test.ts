import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type RunResult, runWorkflow, startGitHub } from "@towline/runner";
import { jobPath } from "../world/docker.ts";
import { GitRepository } from "../world/git.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A program that writes down how it was called. Where a node belongs, `npm ci` puts one that does the same. */
const recorder = `#!/bin/sh
echo "$(basename "$0") $*" >> "$RECORDS"
[ "$1" = ci ] && mkdir -p node_modules/.bin && cp "$0" node_modules/.bin/node
case "$*" in *"$FAILS_AT"*) [ -z "$FAILS_AT" ] || exit 1;; esac
exit 0
`;

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "towline-e2e-workflow-"));
  await mkdir(join(home, "tools"));
  for (const name of ["kind", "docker", "kubectl", "npm"]) {
    await writeFile(join(home, "tools", name), recorder);
    await chmod(join(home, "tools", name), 0o755);
  }
  for (const path of [".github/workflows/e2e.yml", ".ci/real"])
    await cp(join(root, path), join(home, "source", path));
  const copy = join(home, "source/.github/workflows/e2e.yml");
  // the commit that it is pinned to is not on this machine
  const text = (await readFile(copy, "utf8")).replace(/setup-node@[0-9a-f]{40}/, "setup-node@main");
  await writeFile(copy, text);
  await mkdir(join(home, "node"));
  await writeFile(
    join(home, "node/action.yml"),
    'name: Node\ndescription: Stand-in\nruns:\n  using: composite\n  steps:\n    - { run: ":", shell: sh }\n',
  );
});
afterAll(() => rm(home, { recursive: true }));

/** The workflow as GitHub would run it, with stand-ins for what only a hosted runner has. */
const run = async (
  failsAt: string,
): Promise<{ readonly result: RunResult; readonly calls: readonly string[] }> => {
  const records = join(home, "records");
  await writeFile(records, "");
  const [towline, setupNode] = await Promise.all([
    GitRepository.createFrom(join(home, "source"), await mkdtemp(join(home, "towline-"))),
    GitRepository.createFrom(join(home, "node"), await mkdtemp(join(home, "setup-node-"))),
  ]);
  const github = await startGitHub({
    repositories: {
      "towline/towline": { path: towline.path },
      "actions/setup-node": { path: setupNode.path, useWorkTree: true },
    },
  });
  try {
    const result = await runWorkflow({
      github,
      repository: "towline/towline",
      workflow: ".github/workflows/e2e.yml",
      event: { name: "workflow_dispatch", ref: "refs/heads/main" },
      actor: "mona",
      env: { PATH: `${join(home, "tools")}:${jobPath(false)}`, RECORDS: records, FAILS_AT: failsAt },
    });
    const lines = (await readFile(records, "utf8")).trim().split("\n");
    // paths of this run alone
    return {
      result,
      calls: lines.map((line) => line.replaceAll(/\S+\/([\w.-]+)/g, (path) => basename(path))),
    };
  } finally {
    await github.stop();
  }
};

const steps = [
  "npm ci",
  "kind create cluster --name e2e --wait 180s --kubeconfig kubeconfig",
  "docker build --tag checkout:1.0.0 checkout",
  "kind load docker-image checkout:1.0.0 --name e2e",
  "kubectl --kubeconfig kubeconfig version",
];

it("makes a cluster with the example's image, and runs the scenarios and the comparison on it", async () => {
  const { result, calls } = await run("");
  const annotations = result.jobs.flatMap((job) => job.annotations);
  expect(annotations.filter(({ level }) => level === "error")).toEqual([]);
  expect(result).toMatchObject({ problems: [], conclusion: "success" });
  expect(calls).toEqual([
    ...steps,
    "npm test --silent -- --runInBand scenarios.test.ts",
    "node compare-apply.ts --sequences 200",
  ]);
  expect(result.jobs[0]?.permissions).toEqual({ contents: "read", metadata: "read" });
});

it("fails with the scenarios, and shows what is in the cluster", async () => {
  const { result, calls } = await run("scenarios");
  expect(result.conclusion).toBe("failure");
  expect(calls.slice(steps.length)).toEqual([
    "npm test --silent -- --runInBand scenarios.test.ts",
    "kubectl --kubeconfig kubeconfig get pods,events --all-namespaces",
  ]);
});

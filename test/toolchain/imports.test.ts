import { expect, it } from "@jest/globals";
import { importDirection } from "../../scripts/checks/imports.ts";
import { fixture } from "./fixture.ts";

const refused: readonly (readonly [string, string, string])[] = [
  ["an arrow up", "packages/cluster/src/a.ts", 'import { x } from "@towline/apply";'],
  ["an arrow sideways", "packages/release/src/a.ts", 'import { x } from "@towline/image";'],
  ["a type on the way up", "packages/health/src/a.ts", 'import type { X } from "@towline/rollout";'],
  ["an export on the way up", "packages/kernel/src/a.ts", 'export * from "@towline/spec";'],
  ["a late import on the way up", "packages/aws/src/a.ts", 'await import("@towline/release");'],
  ["action-kit below the actions", "packages/apply/src/a.ts", 'import { x } from "@towline/action-kit";'],
  ["a domain package in action-kit", "packages/action-kit/src/a.ts", 'import { x } from "@towline/spec";'],
  ["a domain package in the sandbox", "packages/sandbox/src/a.ts", 'import { x } from "@towline/aws";'],
  ["a domain package in the runner", "packages/runner/src/a.ts", 'import { x } from "@towline/spec";'],
  ["what tests use in a package", "packages/cluster/src/a.ts", 'import { x } from "./testing/server.ts";'],
  ["the sandbox in a package", "packages/release/src/a.ts", 'import { x } from "@towline/sandbox";'],
  ["the runner in an action", "actions/plan/src/main.ts", 'import { x } from "@towline/runner";'],
  ["the toolkit in a domain package", "packages/image/src/a.ts", 'import { exec } from "@actions/exec";'],
  ["the toolkit in an action", "actions/plan/src/main.ts", 'import * as core from "@actions/core";'],
  [
    "AWS clients outside of aws",
    "packages/image/src/a.ts",
    'import { ECRClient } from "@aws-sdk/client-ecr";',
  ],
  [
    "client-node outside of cluster",
    "actions/plan/src/a.ts",
    'import { KubeConfig } from "@kubernetes/client-node";',
  ],
  [
    "an inner file of a package",
    "actions/plan/src/main.ts",
    'import { x } from "@towline/spec/src/plan.ts";',
  ],
  [
    "a path from an action into a package",
    "actions/a/src/main.ts",
    'import { x } from "../../../packages/kernel/src/index.ts";',
  ],
  ["a path into another package", "packages/spec/src/a.ts", 'import { x } from "../../kernel/src/index.ts";'],
];

it.each(refused)("refuses %s", async (_, file, line) => {
  using repository = fixture({ [file]: `${line}\n` });
  const problems = await importDirection.run(repository.root);
  expect(problems).toEqual([expect.stringContaining(file)]);
});

const allowed: readonly (readonly [string, string, string])[] = [
  ["an arrow down", "packages/release/src/a.ts", 'import { x } from "@towline/apply";'],
  ["an arrow past a layer", "actions/plan/src/main.ts", 'import { x } from "@towline/kernel";'],
  ["the toolkit in action-kit", "packages/action-kit/src/a.ts", 'import * as core from "@actions/core";'],
  [
    "GitHub's parser in the runner",
    "packages/runner/src/a.ts",
    'import { x } from "@actions/workflow-parser/model";',
  ],
  ["the sandbox in a test", "packages/cluster/src/a.test.ts", 'import { x } from "@towline/sandbox";'],
  ["AWS clients in a test", "packages/sandbox/src/a.test.ts", 'import { x } from "@aws-sdk/client-ecr";'],
  ["code of another action", "actions/a/src/main.ts", 'import { x } from "../../b/src/inputs.ts";'],
  [
    "the sandbox in what tests use",
    "packages/apply/src/testcluster.ts",
    'import { x } from "@towline/sandbox";',
  ],
  ["the sandbox in a script", "scripts/a.ts", 'import { x } from "@towline/sandbox";'],
  ["a file of its own package", "packages/spec/src/b/a.ts", 'import { x } from "../plan.ts";'],
  [
    "words that only look like an import",
    "packages/spec/src/a.ts",
    'export const text = `from "@towline/release"`;',
  ],
];

it.each(allowed)("allows %s", async (_, file, line) => {
  using repository = fixture({ [file]: `${line}\n` });
  expect(await importDirection.run(repository.root)).toEqual([]);
});

it("fails when it finds no module at all", async () => {
  using repository = fixture({ "README.md": "" });
  expect(await importDirection.run(repository.root)).toEqual(["no module was found to check"]);
});

import { expect, it } from "@jest/globals";
import { workflowFiles } from "../../scripts/checks/workflows.ts";
import { fixture } from "./fixture.ts";

const commit = "d23441a48e516b6c34aea4fa41551a30e30af803";
const step = (line: string): string => `on: push\njobs:\n  one:\n    steps:\n      - ${line}\n`;
const path = ".github/workflows/ci.yml";

it.each([
  ["an expression in a one-line script", "run: echo ${{ github.ref }}", "has an expression in a run script"],
  [
    "an expression in a block",
    "run: |\n          echo hello\n          echo ${{ inputs.name }}",
    "expression in a run",
  ],
  ["an expression in a quoted script", 'run: "echo ${{ github.ref }}"', "has an expression in a run script"],
  [
    "an expression in github-script",
    "with: { script: 'x = ${{ github.ref }}' }",
    "expression in a script script",
  ],
  ["an action by tag", "uses: actions/checkout@v6", "not pinned to a commit"],
  ["an action by branch", "uses: actions/checkout@main # v6", "not pinned to a commit"],
  ["an action by short commit", "uses: actions/checkout@d23441a # v6", "not pinned to a commit"],
  ["an image", "uses: docker://alpine", "not pinned to a commit"],
  ["a pin that does not say its version", `uses: actions/checkout@${commit}`, "without a comment"],
])("refuses %s", async (_, line, message) => {
  using repository = fixture({ [path]: step(line) });
  expect(await workflowFiles.run(repository.root)).toEqual([
    expect.stringMatching(`^${path}:5 .*${message}`),
  ]);
});

it.each([
  ["a pinned action", `uses: actions/checkout@${commit} # v6.1.0`],
  ["our own action", "uses: $/actions/plan"],
  ["a local action", "uses: ./actions/plan"],
  ["our reusable workflow from outside", "uses: acme/towline/.github/workflows/deploy.yml@v1"],
  ["a script that reads its environment", 'run: echo "$REF"\n        env: { REF: "${{ github.ref }}" }'],
])("allows %s", async (_, line) => {
  using repository = fixture({ [path]: step(line) });
  expect(await workflowFiles.run(repository.root)).toEqual([]);
});

it("looks at examples and at action files too", async () => {
  const text = step("uses: actions/checkout@v6");
  using repository = fixture({
    "examples/a/.github/workflows/deploy.yml": text,
    "actions/b/action.yml": text,
  });
  expect(await workflowFiles.run(repository.root)).toHaveLength(2);
});

it("fails when it finds no workflow at all", async () => {
  using repository = fixture({ "README.md": "" });
  expect(await workflowFiles.run(repository.root)).toEqual(["no workflow was found to check"]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { docsDrift } from "../../scripts/checks/docs.ts";
import { generateDocs } from "../../scripts/docs/generate.ts";
import { fixture } from "./fixture.ts";

const action = `
inputs:
  aws-region:
    description: Region | of the registry
    required: true
  dry-run:
    description: Show only
    default: "false"
outputs:
  digest:
    description: What was pushed
runs: { using: node24, main: main.cjs }
`;

const markers = (inputs: string, outputs: string): string =>
  `# Push\n<!-- inputs:start -->\n${inputs}<!-- inputs:end -->\ntext\n<!-- outputs:start -->\n${outputs}<!-- outputs:end -->\n`;

const inputs = `| Input | What it is | Default |
| --- | --- | --- |
| \`aws-region\` | Region \\| of the registry | *required* |
| \`dry-run\` | Show only | \`false\` |
`;
const outputs = "| Output | What it is |\n| --- | --- |\n| `digest` | What was pushed |\n";
const readme = "actions/push/README.md";
const files = { "actions/push/action.yml": action, [readme]: markers(inputs, outputs) };

it("passes a README that shows what action.yml says", async () => {
  using repository = fixture(files);
  expect(await docsDrift.run(repository.root)).toEqual([]);
});

it("writes the tables between the markers and nothing else", async () => {
  using repository = fixture({ ...files, [readme]: markers("", "old\n") });
  const { docs } = await generateDocs(repository.root);
  expect(docs.map(({ fresh }) => fresh)).toEqual([markers(inputs, outputs)]);
  expect(readFileSync(join(repository.root, readme), "utf8")).toBe(markers("", "old\n"));
});

it("shows a workflow's inputs where a marker names the workflow", async () => {
  const workflow =
    "on:\n  workflow_call:\n    inputs:\n      environment: { type: string, required: true }\njobs: {}\n";
  const page =
    "<!-- inputs .github/workflows/deploy.yml:start -->\n<!-- inputs .github/workflows/deploy.yml:end -->\n";
  using repository = fixture({ ...files, ".github/workflows/deploy.yml": workflow, "docs/deploy.md": page });
  const { docs } = await generateDocs(repository.root);
  expect(docs.find(({ file }) => file === "docs/deploy.md")?.fresh).toContain(
    "| `environment` |  | *required* |",
  );
});

it.each([
  [
    "an input that changed",
    { "actions/push/action.yml": action.replace("Show only", "Show") },
    "does not show",
  ],
  ["a README without markers", { [readme]: "# Push\n" }, "lacks <!-- inputs:start -->"],
  [
    "a marker without its end",
    { [readme]: `${files[readme]}<!-- inputs:start -->\n` },
    "without its partner",
  ],
  [
    "an action without README",
    { "actions/pull/action.yml": action },
    "actions/pull/action.yml has no README.md",
  ],
  [
    "a table of a file that is gone",
    { "docs/a.md": "<!-- inputs b.yml:start -->\n<!-- inputs b.yml:end -->\n" },
    "b.yml",
  ],
])("refuses %s", async (_, change, message) => {
  using repository = fixture({ ...files, ...change });
  expect((await docsDrift.run(repository.root)).join("\n")).toContain(message);
});

it("fails when it finds no action at all", async () => {
  using repository = fixture({ "README.md": "" });
  expect(await docsDrift.run(repository.root)).toEqual(["no actions/<name>/action.yml was found"]);
});

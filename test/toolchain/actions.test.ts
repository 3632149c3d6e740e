import { describe, expect, it } from "@jest/globals";
import { actionFiles } from "../../scripts/checks/actions.ts";
import { fixture } from "./fixture.ts";

const action = `
inputs: { aws-region: { description: Region }, dry-run: { default: "false" } }
outputs: { digest: { description: Digest } }
runs: { using: node24, main: ../../dist/push/main.cjs }
`;
const inputs =
  'export const read = (input) => [input.required("aws-region"), input.flag(\n  "dry-run", false)];\n';
const output = 'kit.output("digest", "sha256:…");\n';
const files = {
  "actions/push/action.yml": action,
  "actions/push/src/inputs.ts": inputs,
  "actions/push/src/main.ts": `import { read } from "./inputs.ts";\n${output}`,
};

it("passes an action whose files agree", async () => {
  using repository = fixture(files);
  expect(await actionFiles.run(repository.root)).toEqual([]);
});

it("counts inputs that an action reads with another action's code", async () => {
  const shared = 'export const region = (input) => input.required("aws-region");\n';
  const own = 'import { region } from "../../pull/src/region.ts";\ninput.flag("dry-run", false);\n';
  using repository = fixture({
    ...files,
    "actions/pull/src/region.ts": shared,
    "actions/push/src/inputs.ts": own,
  });
  expect(await actionFiles.run(repository.root)).toEqual([]);
});

describe("inputs that an action reads with functions of action-kit", () => {
  const kit = {
    "packages/action-kit/src/index.ts":
      'export { readRegion as regionOf, readCluster } from "./aws.ts";\nexport type { AwsInputs } from "./aws.ts";\n',
    "packages/action-kit/src/aws.ts": `
import { fallback } from "./fallback.ts";
const text = (input, name) => input.text(name);
export const readRegion = (input) => [input.required("aws-region"), { readCluster: "a name only" }, dry(input)];
const dry = (input) => fallback(input, { input });
export const readCluster = (input) => input.required("cluster");
`,
    "packages/action-kit/src/fallback.ts":
      'export const fallback = (input) => input.flag("dry-run", false);\nexport const more = (input) => input.flag("more", false);\n',
  };
  const importing = (names: string) => ({
    ...files,
    ...kit,
    "actions/push/src/inputs.ts": `import { ${names} } from "@towline/action-kit";\nexport const read = 1;\n`,
  });

  it("count, with all that these functions lead to", async () => {
    using repository = fixture(importing("regionOf, type readCluster"));
    expect(await actionFiles.run(repository.root)).toEqual([]);
  });

  it("do not count where the action imports another function", async () => {
    using repository = fixture(importing("readCluster"));
    expect(await actionFiles.run(repository.root)).toEqual([
      "actions/push/action.yml declares input aws-region, which no code reads",
      "actions/push/action.yml declares input dry-run, which no code reads",
      "actions/push/action.yml does not declare input cluster, which the code reads",
    ]);
  });
});

it.each([
  [
    "an input that no code reads",
    { "actions/push/src/inputs.ts": inputs.replace("dry-run", "dry") },
    ["declares input dry-run, which no code reads", "does not declare input dry, which the code reads"],
  ],
  [
    "an output that no code writes",
    { "actions/push/src/main.ts": 'import "./inputs.ts";\n' },
    ["declares output digest, which no code writes"],
  ],
  [
    "a bundle of another action",
    { "actions/push/action.yml": action.replace("dist/push", "dist/pull") },
    ["has runs.main ../../dist/pull/main.cjs, where the sources make ../../dist/push/main.cjs"],
  ],
  [
    "a post step that is never started",
    { "actions/push/src/post.ts": "" },
    ["has runs.post undefined, where the sources make ../../dist/push/post.cjs"],
  ],
])("refuses %s", async (_, change, messages) => {
  using repository = fixture({ ...files, ...change });
  const expected = messages.map((message) => `actions/push/action.yml ${message}`);
  expect(await actionFiles.run(repository.root)).toEqual(expected);
});

it("fails when it finds no action at all", async () => {
  using repository = fixture({ "README.md": "" });
  expect(await actionFiles.run(repository.root)).toEqual(["no actions/<name>/action.yml was found"]);
});

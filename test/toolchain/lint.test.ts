import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { actionlintFindings } from "../../scripts/lint/actionlint.ts";
import { copyForActionlint, forActionlint } from "../../scripts/lint/copy.ts";
import { zizmorFindings } from "../../scripts/lint/zizmor.ts";
import { fixture } from "./fixture.ts";

const files = {
  ".github/workflows/deploy.yml": "on: push\njobs:\n  a: { uses: $/.github/workflows/b.yml }\n",
  "examples/x/.github/workflows/deploy.yml":
    "jobs:\n  a:\n    uses: towline/towline/.github/workflows/deploy.yml@v1\n",
  "actions/plan/action.yml": "name: plan\n",
};

describe("what actionlint sees", () => {
  it.each([
    ["      - uses: $/actions/plan", "      - uses: ./actions/plan"],
    ["        uses: $/actions/plan # ours", "        uses: ./actions/plan # ours"],
    ["    uses: $/.github/workflows/deploy.yml", "    uses: ./.github/workflows/deploy.yml"],
    ["    uses: towline/towline/.github/workflows/deploy.yml@v1", "    uses: ./.github/workflows/deploy.yml"],
    ['    uses: "towline/towline/actions/plan@v1.2.3"', '    uses: "./actions/plan"'],
    ["      - uses: actions/checkout@0123 # v6", "      - uses: actions/checkout@0123 # v6"],
    ["      - run: echo uses: $/x", "      - run: echo uses: $/x"],
  ])("is %j as %j", (line, expected) => {
    expect(forActionlint(line)).toBe(expected);
  });

  it("is one folder with the workflows of the examples too, beside the actions and their bundles", async () => {
    using repository = fixture({ ...files, "dist/plan/main.cjs": "" });
    const target = mkdtempSync(join(tmpdir(), "towline-lint-test-"));
    const { originals } = await copyForActionlint(repository.root, target);
    expect([...originals]).toEqual([
      [".github/workflows/deploy.yml", ".github/workflows/deploy.yml"],
      [".github/workflows/examples.x.deploy.yml", "examples/x/.github/workflows/deploy.yml"],
    ]);
    expect(readFileSync(join(target, ".github/workflows/examples.x.deploy.yml"), "utf8")).toContain(
      "uses: ./.github/workflows/deploy.yml\n",
    );
    for (const path of ["actions/plan/action.yml", "dist/plan/main.cjs"])
      expect(existsSync(join(target, path))).toBe(true);
    rmSync(target, { recursive: true });
  });
});

describe("findings", () => {
  const path = process.env.PATH;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "towline-lint-bin-"));
    process.env.PATH = `${folder}:${path}`;
  });
  afterEach(() => {
    process.env.PATH = path;
    rmSync(folder, { recursive: true });
  });
  /** A linter that says this and ends so. */
  const install = (name: string, says: string, status: number): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "said"), says);
    writeFileSync(join(folder, name), `#!/bin/sh\ncat "${folder}/said"\nexit ${status}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const found = [
    { message: "no", filepath: ".github/workflows/examples.x.deploy.yml", line: 3, kind: "action" },
  ];

  it.each([
    ["none", "[]", 0, []],
    [
      "one, in the user's file",
      JSON.stringify(found),
      1,
      ["examples/x/.github/workflows/deploy.yml:3 no [actionlint action]"],
    ],
    ["actionlint itself failing", "", 3, ["actionlint ended with 3: "]],
  ])("of actionlint: %s", async (_, says, status, expected) => {
    install("actionlint", says, status);
    using repository = fixture(files);
    expect(await actionlintFindings(repository.root)).toEqual(expected);
  });

  it.each([
    ["none", "", 0, []],
    ["an informational one", "info[anonymous-definition]\n", 11, ["info[anonymous-definition]"]],
    ["zizmor itself failing", "", 1, ["zizmor ended with 1: "]],
  ])("of zizmor: %s", async (_, says, status, expected) => {
    install("zizmor", says, status);
    using repository = fixture(files);
    expect(await zizmorFindings(repository.root)).toEqual(expected);
  });

  it("cannot be had without the linters", async () => {
    process.env.PATH = "/usr/bin:/bin";
    using repository = fixture(files);
    await expect(actionlintFindings(repository.root)).rejects.toThrow("bash .ci/linters <folder> fetches it");
  });

  it("are not none where nothing was looked at", async () => {
    install("actionlint", "[]", 0);
    using repository = fixture({ "README.md": "" });
    expect(await actionlintFindings(repository.root)).toEqual(["no workflow was found to lint"]);
    expect(await zizmorFindings(repository.root)).toEqual(["no workflow was found to lint"]);
  });
});

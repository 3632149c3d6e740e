import { describe, expect, it } from "@jest/globals";
import { jobPermissions } from "../../scripts/checks/permissions.ts";
import { fixture } from "./fixture.ts";

const readme = (block: string): string =>
  `# x\n\n## Permissions\n\n${block}\n\n## Inputs\n\n\`\`\`yaml\npermissions:\n  issues: write\n\`\`\`\n`;
const yaml = (...lines: string[]): string =>
  readme(`\`\`\`yaml\npermissions:\n${lines.map((line) => `  ${line}\n`).join("")}\`\`\``);
const actions = {
  "actions/login/README.md": yaml("id-token: write # asks for the OIDC token; not with credentials: runner"),
  "actions/notes/README.md": yaml(
    "contents: write",
    "deployments: read # with environment: asks what was live",
  ),
  "actions/apply/README.md": readme("None of GitHub's."),
};
const path = ".github/workflows/one.yml";
const workflow = (permissions: string, ...steps: string[]): string =>
  `on: push\npermissions: {}\njobs:\n  one:\n    permissions: ${permissions}\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;

const problemsOf = async (files: Readonly<Record<string, string>>) => {
  using repository = fixture({ ...actions, ...files });
  return await jobPermissions.run(repository.root);
};
const checkout = "uses: actions/checkout@v6";

describe("permissions of a job", () => {
  it.each([
    ["nothing", "{}", ["run: echo hello", "uses: $/actions/apply"]],
    [
      "the union of what its steps need",
      "{ contents: write, id-token: write }",
      [checkout, "uses: $/actions/login", "uses: towline/towline/actions/notes@v1"],
    ],
    [
      "what an input asks for",
      "{ contents: write, deployments: read }",
      ["{ uses: $/actions/notes, with: { environment: dev } }"],
    ],
    ["not what an input makes needless", "{}", ["{ uses: $/actions/login, with: { credentials: runner } }"]],
    [
      "what a script of ours does with the token",
      "{ contents: write }",
      ["{ run: node scripts/publish.ts, env: { TOKEN: '${{ github.token }}' } }"],
    ],
  ])("may be %s", async (_, permissions, steps) => {
    expect(await problemsOf({ [path]: workflow(permissions, ...steps) })).toEqual([]);
  });

  it.each([
    [
      "more than any step needs",
      "{ contents: read, packages: write }",
      checkout,
      "has packages: write, which no step needs",
    ],
    [
      "a higher level than any step needs",
      "{ contents: write }",
      checkout,
      "has contents: write, where its steps need read",
    ],
    [
      "less than a step needs",
      "{ contents: read }",
      "uses: $/actions/notes",
      "has contents: read, where its steps need write",
    ],
    [
      "nothing where a step needs something",
      "{}",
      "uses: $/actions/login",
      "has id-token: none, where its steps need write",
    ],
    ["everything", "write-all", checkout, "has write-all"],
    [
      "an action that nobody judged",
      "{}",
      "uses: acme/deploy@v1",
      "uses acme/deploy: say in scripts/checks/needs.ts what it needs",
    ],
    [
      "an action of ours without a README",
      "{}",
      "uses: $/actions/gone",
      'uses gone, whose README has no "## Permissions"',
    ],
    [
      "a script that gets the token",
      "{ contents: read }",
      "{ run: ./x, env: { T: '${{ secrets.GITHUB_TOKEN }}' } }",
      "hands the job's token to a script",
    ],
  ])("is refused: %s", async (_, permissions, step, message) => {
    const problems = await problemsOf({ [path]: workflow(permissions, step) });
    expect(problems[0]).toMatch(`${path} job one ${message}`);
  });

  it("is refused where nothing is said", async () => {
    const text = "on: push\njobs:\n  one:\n    steps: [{ run: x }]\n";
    expect(await problemsOf({ [path]: text })).toEqual([
      `${path} job one says no permissions, and so has the repository's default`,
    ]);
  });

  it("counts the workflow's own where the job says none", async () => {
    const text = `on: push\npermissions: { contents: read }\njobs:\n  one:\n    steps: [{ ${checkout} }]\n`;
    expect(await problemsOf({ [path]: text })).toEqual([]);
  });
});

describe("permissions across a call", () => {
  const called = (promise: string): string =>
    `${promise}on:\n  workflow_call:\npermissions: {}\njobs:\n  a:\n    permissions: { id-token: write }\n    steps: [{ uses: $/actions/login }]\n`;
  const promise = "# Logs in.\n# What a caller must grant:\n# id-token: write.\n";
  const caller = (uses: string, permissions: string): string =>
    `on: push\npermissions: {}\njobs:\n  call: { uses: ${uses}, permissions: ${permissions} }\n`;
  const called_path = ".github/workflows/called.yml";

  it("are those of the called jobs, also from an example", async () => {
    const files = {
      [called_path]: called(promise),
      [path]: caller("$/.github/workflows/called.yml", "{ id-token: write }"),
      "examples/a/.github/workflows/x.yml": caller(
        "towline/towline/.github/workflows/called.yml@v1",
        "{ id-token: write }",
      ),
    };
    expect(await problemsOf(files)).toEqual([]);
  });

  it.each([
    ["more", "{ id-token: write, contents: read }", "has contents: read, which no step needs"],
    ["less", "{}", "has id-token: none, where its steps need write"],
  ])("may not be %s", async (_, permissions, message) => {
    const files = {
      [called_path]: called(promise),
      [path]: caller("./.github/workflows/called.yml", permissions),
    };
    expect(await problemsOf(files)).toEqual([`${path} job call ${message}`]);
  });

  it("cannot be judged for a workflow that is not ours", async () => {
    expect((await problemsOf({ [path]: caller("acme/x/.github/workflows/y.yml@v1", "{}") }))[0]).toContain(
      "which is no workflow of this repository",
    );
  });

  it.each([
    ["", 'lacks the line "# What a caller must grant: id-token: write."'],
    [
      "# What a caller must grant: contents: read.\n",
      "says that a caller must grant contents: read, where its jobs have id-token: write",
    ],
  ])("are promised at the head of the file: %j", async (head, message) => {
    expect(await problemsOf({ [called_path]: called(head) })).toEqual([`${called_path} ${message}`]);
  });
});

it("fails when it finds no workflow at all", async () => {
  expect(await problemsOf({})).toEqual(["no workflow was found to check"]);
});

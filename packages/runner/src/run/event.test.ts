import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GitHub, startGitHub } from "../github/start.ts";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import { jobOf, runFile } from "../testing/run.ts";
import { pushMatches } from "./event.ts";
import { runWorkflow } from "./run.ts";

const form = (inputs: string, run = "echo ok") => `
on: { workflow_dispatch: { inputs: ${inputs} } }
run-name: Deploy to \${{ inputs.environment }} by @\${{ github.actor }}
jobs: { job: { runs-on: x, steps: [{ run: '${run}' }] } }
`;
const event = (inputs: Record<string, string | boolean | number> = {}) => ({
  event: { name: "workflow_dispatch" as const, ref: "main", inputs },
});

describe("workflow_dispatch", () => {
  it("gives typed inputs with their defaults, and texts in the event", async () => {
    const inputs =
      "{ environment: { type: choice, options: [dev, production], default: dev }, dry-run: { type: boolean }, count: { type: number, default: 3 }, note: { } }";
    const run = ': "${{ toJSON(inputs) }}" ; cat "$GITHUB_EVENT_PATH" | tr -d "\\n "';
    const result = await runFile(form(inputs, run), { ...event({ "dry-run": "true" }), actor: "jane" });
    expect(result.name).toBe("Deploy to dev by @jane");
    expect(jobOf(result, "job").log).toContain(`{
  "environment": "dev",
  "dry-run": true,
  "count": 3,
  "note": ""
}`);
    expect(jobOf(result, "job").log).toContain(
      '"inputs":{"environment":"dev","dry-run":"true","count":"3","note":""}',
    );
  });

  it.each([
    ["{ environment: { required: true } }", {}, "Required input 'environment' not provided"],
    ["{ environment: { } }", { colour: "red" }, 'Unexpected inputs provided: ["colour"]'],
    [
      "{ environment: { type: choice, options: [dev] } }",
      { environment: "prod" },
      "Provided value 'prod' for input 'environment' not in the list of allowed values",
    ],
    [
      "{ environment: { type: boolean } }",
      { environment: "yes" },
      "Provided value 'yes' for input 'environment' is not a boolean",
    ],
  ])("is refused as by GitHub's API: %s %j", async (inputs, given, message) => {
    await expect(runFile(form(inputs), event(given))).rejects.toMatchObject({
      code: "request-refused",
      message,
    });
  });

  it("is refused for a workflow without the trigger, and for a ref that is not there", async () => {
    const workflow = "on: push\njobs: { job: { runs-on: x, steps: [{ run: x }] } }";
    await expect(runFile(workflow)).rejects.toThrow("does not have 'workflow_dispatch' trigger");
    await expect(runFile(workflow, { event: { name: "push", ref: "refs/heads/gone" } })).rejects.toThrow(
      "No ref found for: refs/heads/gone in acme/service",
    );
  });
});

describe("push", () => {
  const none = { branches: undefined, branchesIgnore: undefined, tags: undefined, tagsIgnore: undefined };
  it.each([
    [{ branches: ["main"] }, "refs/heads/main", true],
    [{ branches: ["release/*"] }, "refs/heads/release/1/x", false],
    [{ branches: ["release/**", "!release/old/**"] }, "refs/heads/release/old/1", false],
    [{ branches: ["**"] }, "refs/tags/v1", false],
    [{ tags: ["v[0-9]+.[0-9]+.[0-9]+"] }, "refs/tags/v1.20.3", true],
    [{ tags: ["v*"] }, "refs/heads/v1", false],
    [{ branchesIgnore: ["dev"] }, "refs/heads/main", true],
    [{}, "refs/tags/v1", true],
  ])("with %j and %s: %s", (filter, ref, expected) => {
    expect(pushMatches({ event: "push", ...none, ...filter }, ref)).toBe(expected);
  });
});

describe("release", () => {
  const workflow = (on: string) =>
    `on: ${on}\njobs: { job: { runs-on: x, steps: [{ run: 'echo "\${{ github.event.release.tag_name }} $GITHUB_REF $GITHUB_REF_TYPE"' }] } }\n`;
  const tagged = async (on: string, action?: string) => {
    const repository = await createRepository({ ".github/workflows/main.yml": workflow(on) });
    await repository.git("tag", "v1.2.3");
    try {
      return await runWorkflow({
        repositories: { "acme/service": { path: repository.path } },
        repository: "acme/service",
        workflow: ".github/workflows/main.yml",
        event: { name: "release", tag: "v1.2.3", action },
      });
    } finally {
      await repository.remove();
    }
  };

  it("stands on its tag", async () => {
    const result = await tagged("{ release: { types: [published] } }");
    expect(jobOf(result, "job").log).toContain("v1.2.3 refs/tags/v1.2.3 tag\n");
    expect(result.ref).toBe("refs/tags/v1.2.3");
  });

  it("starts only the types that are asked for, and all where none are", async () => {
    await expect(tagged("{ release: { types: [published] } }", "created")).rejects.toThrow(
      "does not run for this release",
    );
    expect((await tagged("release", "created")).conclusion).toBe("success");
  });
});

describe("pull_request", () => {
  const workflow = `
on: { pull_request: { branches: [main] } }
permissions: { contents: write, id-token: write }
jobs:
  job:
    runs-on: x
    steps:
      - uses: actions/checkout@v6
      - run: |
          echo "$GITHUB_REF $GITHUB_REF_NAME $GITHUB_HEAD_REF to $GITHUB_BASE_REF"; cat base.txt head.txt
          echo "secret=\${{ secrets.KEY }} var=\${{ vars.PLACE }} oidc=\${ACTIONS_ID_TOKEN_REQUEST_URL:+yes}"
          echo "fork=\${{ github.event.pull_request.head.repo.full_name != github.repository }}"
`;
  const files = { ".github/workflows/main.yml": workflow, "base.txt": "base\n", "shared.txt": "a\n" };
  let base: TestRepository;
  let fork: TestRepository;
  let github: GitHub;
  beforeAll(async () => {
    base = await createRepository(files);
    fork = await createRepository({});
    await fork.git("fetch", "--quiet", base.path, "main");
    await fork.git("checkout", "--quiet", "-B", "patch", "FETCH_HEAD");
    await fork.commit({ "head.txt": "head\n" });
    await fork.git("checkout", "--quiet", "-B", "clash", "FETCH_HEAD");
    await fork.commit({ "shared.txt": "b\n" });
    await base.git("fetch", "--quiet", fork.path, "patch:topic");
    await base.commit({ "base.txt": "base moved on\n", "shared.txt": "c\n" });
    github = await startGitHub({
      repositories: {
        "acme/service": { path: base.path, secrets: { KEY: "opensesame" }, vars: { PLACE: "eu" } },
        "jane/service": { path: fork.path },
      },
    });
  });
  afterAll(() => Promise.all([github.stop(), base.remove(), fork.remove()]));

  const open = (branch: string, repository?: string, more: object = {}) =>
    runWorkflow({
      github,
      repository: "acme/service",
      workflow: ".github/workflows/main.yml",
      event: { name: "pull_request", number: 7, base: "main", head: { branch, repository }, ...more },
    });

  it("of the same repository runs on the merge, with everything the file asks for", async () => {
    const result = await open("topic");
    expect(jobOf(result, "job").log).toContain(
      "refs/pull/7/merge 7/merge topic to main\nbase moved on\nhead\nsecret=*** var=eu oidc=yes\nfork=false\n",
    );
    expect(jobOf(result, "job").permissions).toMatchObject({ contents: "write", "id-token": "write" });
  });

  it("of a fork has no secrets, no OIDC, and a token that only reads", async () => {
    const result = await open("patch", "jane/service");
    expect(jobOf(result, "job").log).toContain(
      "refs/pull/7/merge 7/merge patch to main\nbase moved on\nhead\nsecret= var= oidc=\nfork=true\n",
    );
    expect(jobOf(result, "job").permissions).toEqual({ contents: "read", metadata: "read" });
  });

  it("starts nothing where it conflicts, for another base, and for a type that was not asked for", async () => {
    await expect(open("clash", "jane/service")).rejects.toThrow("#7 has conflicts with main: no run starts");
    await expect(open("main", undefined, { base: "topic" })).rejects.toThrow(
      "does not run for this pull_request",
    );
    await expect(open("topic", undefined, { action: "labeled" })).rejects.toThrow("does not run for this");
  });
});

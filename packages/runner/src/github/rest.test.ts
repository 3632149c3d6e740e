import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import { jobOf, runFile } from "../testing/run.ts";
import type { Permissions } from "../workflow/permissions.ts";
import { type GitHub, startGitHub } from "./start.ts";

let repository: TestRepository;
let github: GitHub;
const commits: Record<string, string> = {};

beforeAll(async () => {
  repository = await createRepository({ file: "1\n" });
  commits.v1 = await repository.git("rev-parse", "HEAD");
  await repository.git("tag", "v1.0.0");
  await repository.git("branch", "release/1");
  commits.second = await repository.commit({ file: "2\n", new: "x\n" });
  const author = ["-c", "user.name=Mona", "-c", "user.email=7+mona@users.noreply.github.com"];
  await repository.git(...author, "commit", "--quiet", "--allow-empty", "-m", "third\n\nWith a body.");
  commits.main = await repository.git("rev-parse", "HEAD");
  await repository.git("tag", "-a", "v1.1.0", "-m", "annotated");
  await repository.git("checkout", "--quiet", "-b", "side", commits.v1);
  commits.side = await repository.commit({ side: "s\n" });
  await repository.git("checkout", "--quiet", "main");
  const environments = {
    dev: {},
    production: { branches: ["main"], tags: ["v*"], reviewers: ["mona"], waitTimerMinutes: 5 },
  };
  const definition = { path: repository.path, private: true, protectedBranches: ["main", "release/*"] };
  github = await startGitHub({
    repositories: { "acme/service": { ...definition, environments, immutableReleases: true } },
  });
});

afterAll(async () => {
  await github.stop();
  await repository.remove();
});

const identity = {
  repository: "acme/service",
  private: true,
  ref: "refs/heads/main",
  sha: "",
  actor: "jane",
  eventName: "push",
  workflow: "w",
  workflowRef: "",
  workflowSha: "",
  jobWorkflowRef: "",
  jobWorkflowSha: "",
  environment: undefined,
  runId: 1,
  runNumber: 1,
  attempt: 1,
};

/** Asks below `/repos/acme/service` as a job with these permissions. */
async function ask(
  path: string,
  permissions: Permissions = { contents: "read", actions: "read" },
  send?: { method: string; body?: unknown },
) {
  const { token } = github.startJob(identity, permissions);
  const response = await fetch(`${github.url}/repos/acme/service${path}`, {
    method: send?.method ?? "GET",
    headers: { authorization: `Bearer ${token}` },
    body: send?.body === undefined ? undefined : JSON.stringify(send.body),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get("link"),
    json: text === "" ? undefined : JSON.parse(text),
  };
}

describe("history", () => {
  it.each([
    ["v1.0.0...main", "ahead", 2, 0],
    ["main...v1.0.0", "behind", 0, 2],
    ["v1.1.0...main", "identical", 0, 0],
    ["side...main", "diverged", 2, 1],
    ["release/1...main", "ahead", 2, 0],
  ])("compares %s: %s", async (range, status, ahead_by, behind_by) => {
    const { json } = await ask(`/compare/${range}`);
    expect(json).toMatchObject({ status, ahead_by, behind_by, total_commits: ahead_by });
    expect(json.commits).toHaveLength(ahead_by);
  });

  it("names the commits between, oldest first, with their authors, and the files", async () => {
    const { json } = await ask(`/compare/${commits.v1}...main`);
    expect(json.commits.map(({ sha }: { sha: string }) => sha)).toEqual([commits.second, commits.main]);
    expect(json.commits[1]).toMatchObject({
      commit: { message: "third\n\nWith a body.", author: { name: "Mona" } },
      author: { login: "mona" },
      parents: [{ sha: commits.second }],
    });
    expect(json.commits[0].author).toBeNull();
    expect(json.files).toEqual([
      { filename: "file", status: "modified" },
      { filename: "new", status: "added" },
    ]);
    expect(json.merge_base_commit.sha).toBe(commits.v1);
  });

  it("does not know what is not there", async () => {
    expect((await ask("/compare/none...main")).status).toBe(404);
    expect((await ask("/compare/jane:main...main")).status).toBe(501);
    expect((await ask("/commits?sha=none")).status).toBe(404);
  });

  it("lists commits, those of a path too, page by page", async () => {
    const first = await ask("/commits?per_page=2");
    expect(first.json.map(({ sha }: { sha: string }) => sha)).toEqual([commits.main, commits.second]);
    expect(first.link).toContain('page=2>; rel="next"');
    const second = await ask("/commits?per_page=2&page=2");
    expect(second.json.map(({ sha }: { sha: string }) => sha)).toEqual([commits.v1]);
    expect(second.link).toBeNull();
    const ofPath = await ask("/commits?path=new&sha=main");
    expect(ofPath.json.map(({ sha }: { sha: string }) => sha)).toEqual([commits.second]);
  });
});

describe("refs", () => {
  it("lists branches with their protection, and tags with their commits", async () => {
    const names = ({ json }: { json: { name: string }[] }) => json.map(({ name }) => name);
    expect(names(await ask("/branches"))).toEqual(["main", "release/1", "side"]);
    expect(names(await ask("/branches?protected=true"))).toEqual(["main", "release/1"]);
    expect(
      (await ask("/tags")).json.map(({ name, commit }: { name: string; commit: { sha: string } }) => [
        name,
        commit.sha,
      ]),
    ).toEqual([
      ["v1.1.0", commits.main],
      ["v1.0.0", commits.v1],
    ]);
    const [tag] = (await ask("/git/matching-refs/tags/v1.1")).json;
    expect(tag).toMatchObject({ ref: "refs/tags/v1.1.0", object: { type: "tag" } });
    expect((await ask(`/git/tags/${tag.object.sha}`)).json).toMatchObject({
      tag: "v1.1.0",
      message: "annotated",
      object: { type: "commit", sha: commits.main },
    });
    expect(names(await ask(`/commits/${commits.main}/branches-where-head`))).toEqual(["main"]);
  });

  it("makes, moves and deletes refs with contents: write, and not without", async () => {
    const write: Permissions = { contents: "write" };
    const body = { ref: "refs/tags/v1", sha: commits.main };
    const create = { method: "POST", body };
    expect(await ask("/git/refs", { contents: "read" }, create)).toMatchObject({
      status: 403,
      json: { message: "Resource not accessible by integration" },
    });
    expect((await ask("/git/refs", write, create)).status).toBe(201);
    expect((await ask("/git/refs", write, create)).json.message).toBe("Reference already exists");
    const move = (force?: boolean) => ({ method: "PATCH", body: { sha: commits.v1, force } });
    expect((await ask("/git/refs/tags/v1", write, move())).json.message).toBe("Update is not a fast forward");
    expect((await ask("/git/refs/tags/v1", write, move(true))).status).toBe(200);
    expect(await repository.git("rev-parse", "v1")).toBe(commits.v1);
    expect((await ask("/git/refs/tags/v1", write, { method: "DELETE" })).status).toBe(204);
    expect((await ask("/git/refs/tags/v1", write, { method: "DELETE" })).status).toBe(422);
  });
});

describe("environments", () => {
  it("say what protects them", async () => {
    const { json } = await ask("/environments");
    expect(json).toMatchObject({ total_count: 2, environments: [{ name: "dev", protection_rules: [] }, {}] });
    expect(json.environments[1].protection_rules).toMatchObject([
      { type: "wait_timer", wait_timer: 5 },
      { type: "required_reviewers", reviewers: [{ reviewer: { login: "mona" } }] },
      { type: "branch_policy" },
    ]);
    expect(
      (await ask("/environments/production/deployment-branch-policies")).json.branch_policies,
    ).toMatchObject([
      { name: "main", type: "branch" },
      { name: "v*", type: "tag" },
    ]);
    expect((await ask("/environments", { contents: "read" })).status).toBe(403);
  });

  it("that a job only names come to be, unprotected; deployments and runs can be asked for", async () => {
    const workflow = `
on: workflow_dispatch
permissions: { contents: read, deployments: read, actions: read }
jobs:
  deploy: { runs-on: x, environment: prodcution, steps: [{ run: "true" }] }
  look:
    needs: deploy
    runs-on: x
    steps:
      - run: |
          get() { curl -s -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/acme/service/$1"; echo; }
          get environments/prodcution
          get "deployments?environment=prodcution"
          get deployments/1/statuses
          get "actions/runs/$GITHUB_RUN_ID"
          get "actions/runs/$GITHUB_RUN_ID/jobs"
        env: { TOKEN: "\${{ github.token }}" }
`;
    const { log, permissionsUsed } = jobOf(await runFile(workflow, { service: { private: true } }), "look");
    expect(log).toContain('"name":"prodcution"');
    expect(log).toMatch(
      /\[\{"id":1,"sha":"[0-9a-f]{40}","ref":"main","task":"deploy","environment":"prodcution"/,
    );
    expect(log).toContain('[{"state":"success",');
    expect(log).toContain('"status":"in_progress","conclusion":null');
    expect(log).toContain('"jobs":[{"id":');
    expect(permissionsUsed).toEqual({ actions: "read", deployments: "read" });
  });
});

describe("releases", () => {
  const write: Permissions = { contents: "write" };
  it("are made, found and, where the repository says so, keep their tag for good", async () => {
    const body = { tag_name: "v1.2.0", target_commitish: commits.main, name: "1.2.0", body: "All new" };
    expect((await ask("/releases", { contents: "read" }, { method: "POST", body })).status).toBe(403);
    const draft = await ask("/releases", write, { method: "POST", body: { ...body, draft: true } });
    expect(draft).toMatchObject({ status: 201, json: { draft: true, tag_name: "v1.2.0" } });
    expect((await ask("/releases/tags/v1.2.0")).status).toBe(404);
    const publish = { method: "PATCH", body: { draft: false } };
    expect((await ask(`/releases/${draft.json.id}`, write, publish)).json.immutable).toBe(true);
    expect(await repository.git("rev-parse", "v1.2.0")).toBe(commits.main);
    expect((await ask("/releases/latest")).json).toMatchObject({ tag_name: "v1.2.0", name: "1.2.0" });
    const move = { method: "PATCH", body: { sha: commits.v1, force: true } };
    expect((await ask("/git/refs/tags/v1.2.0", write, move)).json.message).toContain("an immutable release");
    const again = await ask("/releases", write, { method: "POST", body });
    expect(again).toMatchObject({
      status: 422,
      json: { message: "Validation Failed: tag_name already_exists" },
    });
  });
});

describe("code scanning", () => {
  it("takes gzipped SARIF with security-events: write", async () => {
    const write: Permissions = { "security-events": "write" };
    const sarif = gzipSync(JSON.stringify({ version: "2.1.0", runs: [] })).toString("base64");
    const body = { commit_sha: commits.main, ref: "refs/heads/main", sarif };
    expect((await ask("/code-scanning/sarifs", { contents: "read" }, { method: "POST", body })).status).toBe(
      403,
    );
    const { status, json } = await ask("/code-scanning/sarifs", write, { method: "POST", body });
    expect(status).toBe(202);
    expect((await ask(`/code-scanning/sarifs/${json.id}`, write)).json.processing_status).toBe("complete");
    expect(github.store.get("acme/service")?.analyses).toMatchObject([{ sarif: { version: "2.1.0" } }]);
    const broken = { method: "POST", body: { ...body, sarif: "eA==" } };
    expect((await ask("/code-scanning/sarifs", write, broken)).status).toBe(400);
  });
});

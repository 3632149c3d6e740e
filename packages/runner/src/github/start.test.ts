import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import { subjectOf } from "./identifiers.ts";
import type { JobIdentity } from "./oidc.ts";
import { type GitHub, startGitHub } from "./start.ts";

let repository: TestRepository;
let commit: string;
let github: GitHub;

beforeAll(async () => {
  repository = await createRepository({
    "towline.yaml": "service: checkout\n",
    "k8s/app.yaml": "kind: Deployment\n",
  });
  await repository.git("tag", "-a", "v1.0.0", "-m", "first");
  commit = await repository.git("rev-parse", "HEAD");
  await repository.git("branch", "feature/a/b");
  const { path } = repository;
  github = await startGitHub({
    repositories: {
      "acme/service": { path, private: true, environments: { production: { branches: ["main"] }, dev: {} } },
      "acme/config": { path, private: true, defaultBranch: "trunk" },
      "acme/open": { path },
    },
    tokens: { "token-of-config": ["acme/config"] },
  });
});

afterAll(async () => {
  await github.stop();
  await repository.remove();
});

const identity = (more: Partial<JobIdentity> = {}): JobIdentity => ({
  repository: "acme/service",
  private: true,
  ref: "refs/heads/main",
  sha: commit,
  actor: "jane",
  eventName: "workflow_dispatch",
  workflow: "Deploy",
  workflowRef: "acme/service/.github/workflows/deploy.yml@refs/heads/main",
  workflowSha: commit,
  jobWorkflowRef: "acme/towline/.github/workflows/deploy.yml@refs/tags/v1",
  jobWorkflowSha: commit,
  environment: undefined,
  runId: 7,
  runNumber: 1,
  attempt: 1,
  ...more,
});
const jobToken = (permissions: Record<string, "read" | "write">) =>
  github.startJob(identity(), permissions).token;

/** Reads below `/repos/acme/service` with the token of a job that may. */
async function read(path: string, accept = "application/vnd.github+json") {
  const authorization = `token ${jobToken({ contents: "read", actions: "read" })}`;
  const response = await fetch(`${github.url}/repos/acme/service${path}`, {
    headers: { authorization, accept },
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    type: response.headers.get("content-type"),
    json: () => JSON.parse(text),
  };
}

describe("the REST API", () => {
  it("names the default branch, and the commit behind every kind of ref", async () => {
    expect((await read("")).json()).toMatchObject({
      default_branch: "main",
      private: true,
      full_name: "acme/service",
    });
    for (const ref of [
      "main",
      "heads/main",
      "feature/a/b",
      "feature%2Fa%2Fb",
      "v1.0.0",
      "tags/v1.0.0",
      commit,
    ]) {
      expect((await read(`/commits/${ref}`)).json().sha).toBe(commit);
    }
    for (const ref of ["main", "HEAD"])
      expect(await read(`/commits/${ref}`, "application/vnd.github.sha")).toMatchObject({ text: commit });
    expect((await read("/branches/feature/a/b")).json()).toMatchObject({
      name: "feature/a/b",
      commit: { sha: commit },
    });
    expect((await read("/git/ref/heads/main")).json().object).toEqual({ type: "commit", sha: commit });
    expect((await read("/git/ref/tags/v1.0.0")).json().object.type).toBe("tag");
  });

  it("gives files, as JSON or raw, and folders", async () => {
    const file = (await read(`/contents/towline.yaml?ref=${commit}`)).json();
    expect(file).toMatchObject({ type: "file", encoding: "base64", size: 18, path: "towline.yaml" });
    expect(Buffer.from(file.content, "base64").toString()).toBe("service: checkout\n");
    const raw = await read("/contents/k8s/app.yaml", "application/vnd.github.raw+json");
    expect(raw).toMatchObject({
      text: "kind: Deployment\n",
      type: "application/vnd.github.raw+json; charset=utf-8",
    });
    const names = (list: { name: string; type: string }[]) => list.map(({ name, type }) => `${type} ${name}`);
    expect(names((await read("/contents/")).json())).toEqual(["dir k8s", "file towline.yaml"]);
    expect(names((await read("/contents/k8s?ref=v1.0.0")).json())).toEqual(["file app.yaml"]);
  });

  it("says whether an environment restricts its branches", async () => {
    const policy = { protected_branches: false, custom_branch_policies: true };
    expect((await read("/environments/production")).json()).toMatchObject({
      deployment_branch_policy: policy,
    });
    expect((await read("/environments/dev")).json()).toMatchObject({
      name: "dev",
      deployment_branch_policy: null,
    });
  });

  it.each([
    ["a file that is not there", "/repos/acme/service/contents/none", { contents: "read" }, 404, "Not Found"],
    [
      "an unknown ref",
      "/repos/acme/service/commits/none",
      { contents: "read" },
      422,
      "No commit found for SHA: none",
    ],
    ["an unknown branch", "/repos/acme/service/branches/none", { contents: "read" }, 404, "Branch not found"],
    ["an unknown environment", "/repos/acme/service/environments/x", { actions: "read" }, 404, "Not Found"],
    ["another private repository", "/repos/acme/config", { contents: "write" }, 404, "Not Found"],
    [
      "a missing permission",
      "/repos/acme/service/commits/main",
      {},
      403,
      "Resource not accessible by integration",
    ],
    ["an unknown repository", "/repos/acme/none", {}, 404, "Not Found"],
    ["what is not implemented", "/repos/acme/service/issues", {}, 501, "is not implemented"],
  ] as const)("refuses %s", async (_what, path, permissions, status, message) => {
    const response = await fetch(github.url + path, {
      headers: { authorization: `Bearer ${jobToken(permissions)}` },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(message) });
  });

  it("checks tokens: wrong ones, personal ones, none, and those of jobs that have ended", async () => {
    const status = async (path: string, token?: string) =>
      (await fetch(github.url + path, token ? { headers: { authorization: `token ${token}` } } : {})).status;
    expect(await status("/repos/acme/open", "wrong")).toBe(401);
    expect(await status("/repos/acme/config", "token-of-config")).toBe(200);
    expect(await status("/repos/acme/service", "token-of-config")).toBe(404);
    expect(await status("/repos/acme/open/contents/towline.yaml")).toBe(200);
    expect(await status("/repos/acme/service")).toBe(404);
    const job = github.startJob(identity(), { contents: "read" });
    expect(await status("/repos/acme/service", job.token)).toBe(200);
    github.endJob(job);
    expect(await status("/repos/acme/service", job.token)).toBe(401);
  });

  it("records requests and lets faults happen", async () => {
    const before = github.requests.length;
    const faults = [{ kind: "answer" as const, status: 503 }, { kind: "reset" as const }];
    github.intercept(() => faults.shift());
    expect((await fetch(`${github.url}/repos/acme/open?a=1`)).status).toBe(503);
    await expect(fetch(`${github.url}/repos/acme/open`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${github.url}/repos/acme/open`)).status).toBe(200);
    github.intercept(undefined);
    expect(github.requests.slice(before)[0]).toEqual({
      method: "GET",
      path: "/repos/acme/open",
      query: "a=1",
      token: undefined,
    });
  });
});

describe("OIDC tokens", () => {
  const ask = async (job: Partial<JobIdentity>, audience = "") => {
    const { oidc } = github.startJob(identity(job), { "id-token": "write" });
    const headers = { authorization: `Bearer ${oidc?.requestToken}` };
    const { value } = (await (await fetch(`${oidc?.requestUrl}${audience}`, { headers })).json()) as {
      value: string;
    };
    return value.split(".") as [string, string, string];
  };
  const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());

  it("are signed by a key that the issuer publishes, with GitHub's claims", async () => {
    const [header, payload, signature] = await ask(
      { environment: "production-eu" },
      "&audience=sts.amazonaws.com",
    );
    const discovery = await (await fetch(`${github.issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer: github.issuer, jwks_uri: `${github.issuer}/.well-known/jwks` });
    const { keys } = (await (await fetch(`${github.issuer}/.well-known/jwks`)).json()) as {
      keys: { kid: string }[];
    };
    const jwk = keys.find(({ kid }) => kid === decode(header).kid) ?? {};
    const key = createPublicKey({ key: jwk, format: "jwk" });
    expect(
      verify("RSA-SHA256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url")),
    ).toBe(true);
    expect(decode(header)).toMatchObject({ typ: "JWT", alg: "RS256" });
    expect(decode(payload)).toMatchObject({
      iss: github.issuer,
      aud: "sts.amazonaws.com",
      sub: subjectOf("acme/service", { environment: "production-eu" }),
      repository: "acme/service",
      environment: "production-eu",
      job_workflow_ref: "acme/towline/.github/workflows/deploy.yml@refs/tags/v1",
      run_id: "7",
    });
    expect(decode(payload).sub).toMatch(/^repo:acme@\d+\/service@\d+:environment:production-eu$/);
  });

  it("of a job without environment name the ref, and the organisation where no audience is asked for", async () => {
    const [, payload] = await ask({ ref: "refs/tags/v1" });
    expect(decode(payload).sub).toMatch(/^repo:acme@\d+\/service@\d+:ref:refs\/tags\/v1$/);
    expect(decode(payload)).toMatchObject({ aud: "https://github.com/acme", ref_type: "tag" });
    expect(decode(payload)).not.toHaveProperty("environment");
  });

  it("are not to be had without id-token: write, nor with another token", async () => {
    expect(github.startJob(identity(), { contents: "read" }).oidc).toBeUndefined();
    const { oidc } = github.startJob(identity(), { "id-token": "write" });
    const response = await fetch(oidc?.requestUrl ?? "", { headers: { authorization: "Bearer wrong" } });
    expect(response.status).toBe(401);
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult, WorkflowEvent } from "@towline/runner";
import { buildAccount, exampleRegion } from "@towline/sandbox";
import { GitRepository } from "../world/git.ts";
import { digestOf, errorsOf, jobOf, ranJobs, shownOf, unusedPermissions } from "../world/results.ts";
import { configToken, startWorld, type World } from "../world/world.ts";

/** One service and its pull requests. */
let world: World;
let home = "";
let dockerfile = "";
beforeAll(async () => {
  world = await startWorld();
  home = await mkdtemp(join(tmpdir(), "towline-forks-"));
  dockerfile = await world.checkout.git("show", "HEAD:Dockerfile");
});
afterAll(async () => {
  await world.close();
  await rm(home, { recursive: true, force: true });
});

const build = (event: WorkflowEvent, actor = "mona") => world.run({ workflow: "build", event, actor });
const repository = () => world.sandbox.ecr.repository(buildAccount, exampleRegion, "checkout");
const change = (version: string) => ({ Dockerfile: dockerfile.replace("1.0.0", version) });

describe("a branch", () => {
  it("is built and pushed, with the permissions that this takes; nothing is deployed", async () => {
    const result = await build({ name: "push", ref: "refs/heads/main" });
    expect(errorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ name: "Build main, by mona", conclusion: "success" });
    expect(ranJobs(result)).toEqual(["Plan: success", "Build: success"]);
    expect(repository()?.tagsOf(digestOf(result))).toEqual([result.commit, "main"]);
    expect(unusedPermissions(result)).toEqual([]);
    expect(world.github.deployments).toEqual([]);
    expect(Object.values(world.sandbox.kubernetes).flatMap(({ requests }) => requests)).toEqual([]);
  });
});

describe("a pull request of the repository itself", () => {
  const request = (): Promise<RunResult> =>
    build({ name: "pull_request", number: 7, base: "main", head: { branch: "feature" } });
  beforeAll(async () => {
    await world.checkout.branch("feature");
    await world.checkout.commit(change("1.1.0"), "A feature");
    await world.checkout.git("checkout", "--quiet", "main");
  });

  it("is built and pushed under a tag of its own", async () => {
    const result = await request();
    expect(errorsOf(result)).toEqual([]);
    expect(result.name).toBe("Build feature, by mona");
    const tags = repository()?.tagsOf(digestOf(result));
    expect(tags?.filter((tag) => ["main", "feature", result.commit].includes(tag))).toEqual([]);
    expect(tags?.join()).toContain("7");
  });

  it("has to pass the scan where towline.yaml has a gate", async () => {
    const rules = await world.config.git("show", "HEAD:towline.yaml");
    await world.config.commit({ "towline.yaml": `${rules}\nscan: { fail-on: high }\n` }, "A gate");
    const unscanned = await request();
    expect(ranJobs(unscanned)).toEqual(["Plan: success", "Build: success", "Scan: failure"]);
    const finding = { id: "CVE-2026-1", severity: "LOW", packages: [{ name: "zlib", version: "1.0" }] };
    repository()?.setScan(digestOf(unscanned), { kind: "basic", findings: [finding] });
    const scanned = await request();
    expect(errorsOf(scanned)).toEqual([]);
    expect(jobOf(scanned, "Scan")).toMatchObject({ conclusion: "success" });
    expect(jobOf(scanned, "Scan").summary).toContain("CVE-2026-1");
    expect(unusedPermissions(scanned)).toEqual([]);
  });
});

describe("a fork's pull request", () => {
  let result: RunResult;
  const request = () =>
    build(
      {
        name: "pull_request",
        number: 8,
        base: "main",
        head: { repository: "mallory/checkout", branch: "gift" },
      },
      "mallory",
    );
  let fork: GitRepository;
  beforeAll(async () => {
    fork = new GitRepository(join(home, "checkout"));
    await world.checkout.git("clone", "--quiet", world.checkout.path, fork.path);
    await fork.branch("gift");
    await fork.commit(change("6.6.6"), "A gift");
    await world.github.addRepositories({ "mallory/checkout": { path: fork.path } });
  });

  it("is built without credentials: nothing of AWS is asked, no token is issued, nothing is pushed or cached", async () => {
    const aws = world.sandbox.requests.length;
    const gitHub = world.github.requests.length;
    result = await request();
    expect(errorsOf(result)).toEqual([]);
    expect(result.conclusion).toBe("success");
    expect(ranJobs(result)).toEqual(["Build without pushing: success"]);
    expect(world.sandbox.requests.slice(aws)).toEqual([]);
    expect(world.github.requests.slice(gitHub).filter(({ path }) => path.startsWith("/_oidc"))).toEqual([]);
    const job = jobOf(result, "Build without pushing");
    expect(job.permissions).toEqual({ contents: "read", metadata: "read" });
    expect(job.environment).toBeUndefined();
    expect(job.log).toContain("docker buildx build");
    expect(shownOf(result)).not.toContain(configToken);
  });

  it("that does not build fails at the line", async () => {
    await fork.commit({ Dockerfile: "FROM scratch\nCOPY nothing /\n" }, "Broken");
    const broken = await request();
    expect(broken.conclusion).toBe("failure");
    expect(jobOf(broken, "Build without pushing").annotations).toEqual([
      expect.objectContaining({ level: "error", file: "Dockerfile", line: 2 }),
    ]);
  });
});

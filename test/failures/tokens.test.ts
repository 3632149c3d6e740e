import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { RequestSeen } from "@towline/sandbox";
import { Stage } from "./stage.ts";
import { expectPlainFailure, told } from "./telling.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const isApply = ({ service, method, path }: RequestSeen): boolean =>
  service === "kubernetes" && method === "PATCH" && !path.includes("dryRun");

describe("a token that ends before its time is renewed, and nobody hears of it", () => {
  const succeed = async () => {
    await stage.newSource();
    const run = await stage.deploy();
    expect(told(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
  };

  it("the build's session", async () => {
    const { sts } = stage.world.sandbox;
    stage.atFirst(
      ({ path }) => path === "ecr:BatchGetImage",
      () => sts.expireSessions(),
    );
    await succeed();
  });

  it("the registry's password, before the push", async () => {
    const { ecr } = stage.world.sandbox;
    stage.atFirst(
      ({ service, method }) => service === "registry" && method === "POST",
      () => ecr.expireTokens(),
    );
    await succeed();
  });

  it("the deploy's session, in the middle of its writes", async () => {
    const { sts } = stage.world.sandbox;
    stage.atFirst(isApply, () => sts.expireSessions());
    await succeed();
  });

  it("the token for the cluster alone", async () => {
    let refusals = 0;
    stage.world.sandbox.setFaults((request) =>
      isApply(request) && ++refusals === 1 ? { kind: "status", status: 401 } : undefined,
    );
    await succeed();
    expect(refusals).toBeGreaterThan(1);
  });
});

describe("a job that may not ask for a token", () => {
  it("is stopped by GitHub where it calls our workflow", async () => {
    await stage.editCaller("      id-token: write # the roles of towline.yaml\n", "");
    const asked = stage.world.sandbox.requests.length;
    const run = await stage.deploy();
    expect(run).toMatchObject({ exitCode: 1, conclusion: "failure", jobs: [] });
    const asksFor =
      /The nested job '(.+)' is requesting 'id-token: write', but is only allowed 'id-token: none'\.$/;
    const jobs = run.problems.map(({ message }) => asksFor.exec(message)?.[1] ?? message);
    expect(jobs).toEqual(["build", "promote", "preview", "wave-1", "wave-2", "wave-3", "wave-4"]);
    expect(run.problems[0]?.message).toContain(
      "Error calling workflow 'towline/towline/.github/workflows/deploy.yml@v1'.",
    );
    expect(stage.world.sandbox.requests.slice(asked)).toEqual([]);
  });

  it("is told which permission it lacks where it uses an action of ours", async () => {
    await stage.replaceCaller(
      `      - uses: towline/towline/actions/eks-login@v1
        with: { cluster: dev, aws-region: ap-south-1, account: "222222222222", role-to-assume: towline-dev }
`,
      "contents: read",
    );
    const asked = stage.world.sandbox.requests.length;
    const run = await stage.deploy();
    expectPlainFailure(run);
    expect(told(run)).toEqual([
      'own: GitHub gives this job no OIDC token. Add "id-token: write" to the permissions of this job, and of the job that calls its workflow',
    ]);
    expect(stage.world.sandbox.requests.slice(asked)).toEqual([]);
  });
});

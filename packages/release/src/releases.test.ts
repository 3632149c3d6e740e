import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { deploy } from "./deploy.ts";
import { reportLine } from "./report.ts";
import { type RollbackRequest, takeBack } from "./rollback.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { digestOf, type RequestOptions, requestOf } from "./testing/requests.ts";
import type { DeployRequest } from "./types.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const requested = (
  ref: string,
  options: RequestOptions = {},
  more: Partial<DeployRequest> & { readonly actor?: string } = {},
): DeployRequest => {
  const { actor = "mona", ...others } = more;
  const request = requestOf({ replicas: 1, ...options });
  return { ...request, identity: { ...request.identity, ref, actor }, ...others };
};
/** Without those of controllers, which may still end old pods. */
const ourWrites = (): number =>
  test.server.history.filter(({ manager }) => manager === "towline/checkout").length;
const release = (...given: Parameters<typeof requested>) => deploy(requested(...given), test.ports());

describe("a version that is older than the one that serves", () => {
  it.each([
    ["v1.5.0", "v1.4.2"],
    ["v1.5.0", "v1.5.0-rc.1"],
    ["cart-v2.0.0", "cart-v1.9.9"],
  ])("is refused before anything changes: %s serves, %s comes", async (live, older) => {
    await release(`refs/tags/${live}`);
    const writes = ourWrites();
    await expect(release(`refs/tags/${older}`, { image: "b", runId: 101 })).rejects.toMatchObject({
      code: "not-allowed",
      message: `${older} is older than what was released: deploy #1 (aaaaaaa of ${live})`,
      hint: expect.stringContaining("allow-older: true"),
    });
    expect(ourWrites()).toBe(writes);
  });

  it("is refused though a branch was deployed since", async () => {
    await release("refs/tags/v1.5.0");
    await release("refs/heads/fix", { image: "b", runId: 101 });
    const older = release("refs/tags/v1.4.2", { runId: 102 });
    await expect(older).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("is deployed where that is asked for", async () => {
    await release("refs/tags/v1.5.0");
    const report = await release("refs/tags/v1.4.2", { image: "b", runId: 101 }, { allowOlder: true });
    expect(report.outcome).toBe("deployed");
  });

  it.each([
    ["refs/tags/v1.5.0", "refs/tags/v1.5.0"],
    ["refs/tags/v1.5.0", "refs/tags/v1.5.1"],
    ["refs/tags/v1.5.0", "refs/heads/main"],
    ["refs/tags/cart-v1.5.0", "refs/tags/v1.0.0"],
  ])("is none where %s serves and %s comes", async (live, next) => {
    await release(live);
    expect((await release(next, { image: "b", runId: 101 })).outcome).toBe("deployed");
  });
});

describe("what goes is said", () => {
  it("with its branch, its time and its actor, as an annotation where it is somebody else's", async () => {
    await release("refs/heads/feature/y", {}, { actor: "hubot" });
    await release("refs/heads/main", { image: "b", runId: 101 });
    expect(test.lines).toContainEqual(
      expect.stringMatching(/^checkout in dev: replaces feature\/y, deployed \d\d:\d\d UTC by hubot$/),
    );
  });

  it("not where the next commit of the same branch comes", async () => {
    await release("refs/heads/main");
    await release("refs/heads/main", { image: "b", runId: 101 });
    expect(test.lines.join("\n")).not.toContain("replaces");
  });
});

describe("rollback: manual", () => {
  it("leaves a failed deploy as it is, with the evidence, and the next one goes on from there", async () => {
    await release("refs/tags/v1.0.0");
    const failing = requested("refs/tags/v1.1.0", { image: "c", runId: 101 }, { onFailure: "leave" });
    const report = await deploy(failing, test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "left" } });
    expect(reportLine(report, failing)).toMatch(
      /deployment\/checkout.*Nothing was put back, since towline\.yaml says rollback: manual/,
    );
    expect(await test.image()).toContain(digestOf("c"));
    expect(await test.outcomes()).toEqual(["stuck", "good"]);
    expect((await release("refs/tags/v1.1.1", { image: "b", runId: 102 })).outcome).toBe("deployed");
    expect(await test.image()).toContain(digestOf("b"));
  });
});

describe("taking back what a run deployed", () => {
  const identity = (runId: number): RollbackRequest["identity"] => ({
    service: "checkout",
    namespace: "dev",
    actor: "mona",
    runId: String(runId),
    attempt: 1,
    runUrl: `https://github.example/acme/checkout/actions/runs/${runId}`,
  });
  const back = (runId: number) =>
    takeBack(
      { identity: identity(runId), secrets: "fresh", timeoutSeconds: 20, dryRun: false },
      { ...test.ports(), resolveSecrets: async () => ({ entries: [] }), hasImage: async () => true },
    );

  it("brings the version before it back, once", async () => {
    await release("refs/tags/v1.0.0");
    await release("refs/tags/v1.1.0", { image: "b", runId: 101 });
    expect((await back(101))?.report.outcome).toBe("deployed");
    expect(await test.image()).toContain(digestOf("a"));
    const writes = ourWrites();
    expect(await back(101)).toBeUndefined();
    expect(ourWrites()).toBe(writes);
  });

  it("does nothing where the run deployed nothing, failed by itself, or somebody deployed since", async () => {
    await release("refs/tags/v1.0.0");
    expect(await back(101)).toBeUndefined();
    await release("refs/tags/v1.1.0", { image: "c", runId: 101 });
    expect(await back(101)).toBeUndefined();
    await release("refs/tags/v1.1.0", { image: "b", runId: 102 });
    expect(await back(101)).toBeUndefined();
    expect(await test.image()).toContain(digestOf("b"));
  });

  it("says that the first deploy has nothing before it", async () => {
    await release("refs/tags/v1.0.0");
    await expect(back(100)).rejects.toMatchObject({ code: "rollback-failed" });
  });
});

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { pushImage, pushIndex } from "../promote/testing/images.ts";
import { critical as finding, type ScanWorld, startScanWorld } from "./testing/world.ts";

let world: ScanWorld;
beforeEach(async () => {
  world = await startScanWorld();
});
afterEach(() => world.stop());

describe("a basic scan", () => {
  it("is there at once where it has ended", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "basic", findings: [finding] });
    const result = await world.run(digest);
    expect(result).toMatchObject({
      outcome: "failed",
      unscanned: [],
      findings: [{ decision: "fails", finding: { id: "CVE-2026-1", package: "openssl", fix: "unknown" } }],
      scans: [{ kind: "basic", platform: undefined, suppressed: 0 }],
    });
    expect(world.slept).toEqual([]);
    expect(world.operations()).toEqual(["ecr:BatchGetImage", "ecr:DescribeImageScanFindings"]);
  });

  it("on push is waited for, longer each time; the wish for a second one is refused and does no harm", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "basic", absentReads: 2, pendingReads: 9 });
    expect(await world.run(digest)).toMatchObject({ outcome: "passed" });
    expect(world.slept).toHaveLength(11);
    expect(world.slept.slice(0, 3)).toEqual([2000, 3000, 4500]);
    expect(Math.max(...world.slept)).toBe(15_000);
  }, 20_000);

  it("is started where the repository does not scan on push", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, {
      kind: "basic",
      waitsForStart: true,
      pendingReads: 1,
      findings: [finding],
    });
    expect(await world.run(digest)).toMatchObject({ outcome: "failed" });
    expect(world.starts()).toBe(1);
  });

  it("of another day is made anew, once", async () => {
    const { digest } = pushImage(world.repository);
    const completedAt = Date.now() - 3 * 24 * 3600_000;
    world.repository.setScan(digest, { kind: "basic", completedAt, pendingReads: 1, findings: [finding] });
    const { scans } = await world.run(digest);
    expect(scans[0]?.completedAt.getTime()).toBeGreaterThan(completedAt);
    expect(world.starts()).toBe(1);
  });
});

describe("an enhanced scan", () => {
  it("is waited for until there are findings, whatever the status says, and not started", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, {
      kind: "enhanced",
      absentReads: 1,
      pendingReads: 1,
      emptyReads: 2,
      findings: [
        finding,
        { ...finding, id: "CVE-2", status: "SUPPRESSED" },
        { ...finding, id: "CVE-3", status: "CLOSED" },
      ],
    });
    const result = await world.run(digest);
    expect(result).toMatchObject({
      outcome: "failed",
      findings: [{ finding: { id: "CVE-2026-1", fixedVersion: "3.0.2" } }],
      scans: [{ kind: "enhanced", suppressed: 1 }],
    });
    expect(world.slept).toHaveLength(4);
    expect(world.log.lines.filter((line) => line.startsWith("info:")).slice(0, 3)).toEqual([
      "info: Image: ECR knows of no scan; waiting",
      "info: Image: it is PENDING; waiting",
      "info: Image: it is ACTIVE, but without findings yet; waiting",
    ]);
    expect(world.log.lines.join("\n")).toContain("and 1 that Amazon Inspector's rules suppress");
  });

  it.each(["COMPLETE", "ACTIVE"] as const)(
    "that is %s, but never has findings, is no pass",
    async (status) => {
      const { digest } = pushImage(world.repository);
      world.repository.setScan(digest, { kind: "enhanced", status, emptyReads: 1000 });
      expect(await world.run(digest)).toMatchObject({
        outcome: "not-scanned",
        unscanned: [{ reason: "timed-out", detail: `it is ${status}, but without findings yet` }],
      });
    },
  );

  it("of another day counts: it is watched all the time", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, {
      kind: "enhanced",
      status: "COMPLETE",
      completedAt: Date.now() - 3 * 24 * 3600_000,
    });
    expect(await world.run(digest)).toMatchObject({ outcome: "passed" });
    expect(world.slept).toEqual([]);
  });
});

describe("an index", () => {
  const pushPlatforms = () => {
    const [amd64, arm64, attestation] = ["amd64", "arm64", "unknown"].map((architecture) => ({
      ...pushImage(world.repository, { note: architecture }),
      platform: { os: architecture === "unknown" ? "unknown" : "linux", architecture },
    }));
    if (amd64 === undefined || arm64 === undefined || attestation === undefined) throw new Error("no images");
    return { amd64, arm64, index: pushIndex(world.repository, [amd64, arm64, attestation]) };
  };

  it("is scanned for each platform; attestations are skipped by name", async () => {
    const { amd64, arm64, index } = pushPlatforms();
    world.repository.setScan(amd64.digest, { kind: "basic", findings: [finding] });
    world.repository.setScan(arm64.digest, {
      kind: "basic",
      findings: [finding, { ...finding, id: "CVE-2026-2", severity: "LOW" }],
    });
    const result = await world.run(index.digest);
    expect(result.findings.map((each) => [each.finding.id, each.finding.platforms])).toEqual([
      ["CVE-2026-1", ["linux/amd64", "linux/arm64"]],
      ["CVE-2026-2", ["linux/arm64"]],
    ]);
    expect(result.skipped).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{12} \(attestation\)$/)]);
    expect(world.log.lines).toContain(`info: Skipped ${result.skipped[0]}: it holds nothing that runs`);
    expect(world.operations().filter((path) => path === "ecr:DescribeImageScanFindings")).toHaveLength(2);
  });

  it("with one platform that cannot be scanned is no pass", async () => {
    const { amd64, index } = pushPlatforms();
    world.repository.setScan(amd64.digest, { kind: "basic" });
    expect(await world.run(index.digest)).toMatchObject({
      outcome: "not-scanned",
      scans: [{ platform: "linux/amd64" }],
      unscanned: [
        { platform: "linux/arm64", reason: "unsupported", detail: expect.stringContaining("Unsupported") },
      ],
    });
  });

  it("of attestations alone is no pass", async () => {
    const attestation = {
      ...pushImage(world.repository),
      platform: { os: "unknown", architecture: "unknown" },
    };
    const { digest } = pushIndex(world.repository, [attestation]);
    expect(await world.run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ reason: "empty-index" }],
    });
  });
});

describe("what is not scanned", () => {
  it.each([
    ["FAILED", "failed"],
    ["UNSUPPORTED_IMAGE", "unsupported"],
    ["SCAN_ELIGIBILITY_EXPIRED", "eligibility-expired"],
    ["FINDINGS_UNAVAILABLE", "findings-unavailable"],
    ["LIMIT_EXCEEDED", "limit-exceeded"],
    ["IMAGE_ARCHIVED", "archived"],
  ] as const)("%s is no pass, and not waited for", async (status, reason) => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "enhanced", status, description: "ECR's words" });
    expect(await world.run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ platform: undefined, reason, detail: "ECR's words" }],
    });
    expect(world.slept).toEqual([]);
  });

  it("an archived image", async () => {
    const { digest } = pushImage(world.repository, { tag: "old" });
    world.repository.archive("old");
    expect(await world.run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ reason: "archived" }],
    });
  });

  it("what takes longer than there is time, and where it stood", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "basic", pendingReads: 1000 });
    expect(await world.run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ reason: "timed-out", detail: "it is IN_PROGRESS" }],
    });
    const waited = world.slept.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeGreaterThan(290_000);
    expect(waited).toBeLessThanOrEqual(300_000);
  });

  it("what nobody scans, with a timeout of 0: asked once", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "enhanced", absentReads: 1000 });
    expect(await world.run(digest, { timeoutSeconds: 0 })).toMatchObject({
      unscanned: [{ reason: "timed-out", detail: "ECR knows of no scan" }],
    });
    expect(world.slept).toEqual([]);
  });
});

describe("what keeps it from asking", () => {
  it("a region that is not allowed: nothing is asked of AWS", async () => {
    const { digest } = pushImage(world.repository);
    await expect(world.run(digest, { allowedRegions: ["eu-central-1"] })).rejects.toMatchObject({
      code: "not-allowed",
      message: "The image checkout in ap-south-1 of account 111111111111 is outside of the allowed regions",
    });
    expect(world.cloud.traffic.requests).toEqual([]);
  });

  it("an image that is not there", async () => {
    await expect(world.run(`sha256:${"0".repeat(64)}`)).rejects.toMatchObject({ code: "ecr-image-missing" });
  });

  it("a cancelled job", async () => {
    const { digest } = pushImage(world.repository);
    world.repository.setScan(digest, { kind: "basic", pendingReads: 1000 });
    const controller = new AbortController();
    const clock = {
      ...world.clock,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        await world.clock.sleep(milliseconds, signal);
        if (world.slept.length === 3) controller.abort(new Error("cancelled"));
      },
    };
    await expect(world.run(digest, {}, { clock, signal: controller.signal })).rejects.toThrow("cancelled");
    expect(world.slept).toHaveLength(3);
  });
});

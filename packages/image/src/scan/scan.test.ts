import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Clock } from "@towline/kernel";
import { type Cloud, startCloud } from "@towline/sandbox";
import { pushImage, pushIndex } from "../promote/testing/images.ts";
import { lineLog } from "../testing/ports.ts";
import { scan } from "./scan.ts";
import type { ScanRequest } from "./types.ts";

const home = { account: "111111111111", region: "ap-south-1" };
const place = {
  account: home.account,
  repository: "checkout",
  identity: { region: home.region, account: home.account, credentials: "runner" as const, sessionName: "t" },
};
const finding = {
  id: "CVE-2026-1",
  severity: "CRITICAL",
  packages: [{ name: "openssl", version: "3.0.1", fixedIn: "3.0.2" }],
};
const policy = { failOn: "critical" as const, onlyFixable: false, allowList: [] };

let cloud: Cloud;
let repository: NonNullable<ReturnType<Cloud["ecr"]["repository"]>>;
let slept: number[];
let clock: Clock;
let log: ReturnType<typeof lineLog>;

beforeEach(async () => {
  cloud = await startCloud({
    accounts: { [home.account]: { users: [{ name: "runner" }] } },
    repositories: [{ name: "checkout", ...home }],
  });
  const found = cloud.ecr.repository(home.account, home.region, "checkout");
  if (found === undefined) throw new Error("no repository");
  repository = found;
  Object.assign(process.env, cloud.userEnv(home.account), {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_EC2_METADATA_DISABLED: "true",
  });
  slept = [];
  log = lineLog();
  clock = {
    now: () => Date.now() + slept.reduce((sum, each) => sum + each, 0),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
    },
  };
});
afterEach(async () => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
    delete process.env[name];
  await cloud.stop();
});

const run = (digest: string, change: Partial<ScanRequest> = {}, signal = new AbortController().signal) =>
  scan(
    { place, digest, policy, timeoutSeconds: 300, allowedRegions: [], ...change },
    { log, clock, signal, idToken: () => Promise.reject(new Error("not asked for")) },
  );
const operations = (): readonly string[] =>
  cloud.traffic.requests.map(({ path }) => path).filter((path) => path.startsWith("ecr:"));
const starts = (): number => operations().filter((path) => path === "ecr:StartImageScan").length;

describe("a basic scan", () => {
  it("is there at once where it has ended", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "basic", findings: [finding] });
    const result = await run(digest);
    expect(result).toMatchObject({
      outcome: "failed",
      unscanned: [],
      findings: [{ decision: "fails", finding: { id: "CVE-2026-1", package: "openssl", fix: "unknown" } }],
      scans: [{ kind: "basic", platform: undefined, suppressed: 0 }],
    });
    expect(slept).toEqual([]);
    expect(operations()).toEqual(["ecr:BatchGetImage", "ecr:DescribeImageScanFindings"]);
  });

  it("on push is waited for, longer each time; the wish for a second one is refused and does no harm", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "basic", absentReads: 2, pendingReads: 9 });
    expect(await run(digest)).toMatchObject({ outcome: "passed" });
    expect(slept).toHaveLength(11);
    expect(slept.slice(0, 3)).toEqual([2000, 3000, 4500]);
    expect(Math.max(...slept)).toBe(15_000);
  }, 20_000);

  it("is started where the repository does not scan on push", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "basic", waitsForStart: true, pendingReads: 1, findings: [finding] });
    expect(await run(digest)).toMatchObject({ outcome: "failed" });
    expect(starts()).toBe(1);
  });

  it("of another day is made anew, once", async () => {
    const { digest } = pushImage(repository);
    const completedAt = Date.now() - 3 * 24 * 3600_000;
    repository.setScan(digest, { kind: "basic", completedAt, pendingReads: 1, findings: [finding] });
    const { scans } = await run(digest);
    expect(scans[0]?.completedAt.getTime()).toBeGreaterThan(completedAt);
    expect(starts()).toBe(1);
  });
});

describe("an enhanced scan", () => {
  it("is waited for until there are findings, whatever the status says, and not started", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, {
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
    const result = await run(digest);
    expect(result).toMatchObject({
      outcome: "failed",
      findings: [{ finding: { id: "CVE-2026-1", fixedVersion: "3.0.2" } }],
      scans: [{ kind: "enhanced", suppressed: 1 }],
    });
    expect(slept).toHaveLength(4);
    expect(log.lines.join("\n")).toContain("and 1 that Amazon Inspector's rules suppress");
  });

  it.each(["COMPLETE", "ACTIVE"] as const)(
    "that is %s, but never has findings, is no pass",
    async (status) => {
      const { digest } = pushImage(repository);
      repository.setScan(digest, { kind: "enhanced", status, emptyReads: 1000 });
      expect(await run(digest)).toMatchObject({
        outcome: "not-scanned",
        unscanned: [{ reason: "timed-out", detail: `it is ${status}, but without findings yet` }],
      });
    },
  );

  it("of another day counts: it is watched all the time", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, {
      kind: "enhanced",
      status: "COMPLETE",
      completedAt: Date.now() - 3 * 24 * 3600_000,
    });
    expect(await run(digest)).toMatchObject({ outcome: "passed" });
    expect(slept).toEqual([]);
  });
});

describe("an index", () => {
  const pushPlatforms = () => {
    const [amd64, arm64, attestation] = ["amd64", "arm64", "unknown"].map((architecture) => ({
      ...pushImage(repository, { note: architecture }),
      platform: { os: architecture === "unknown" ? "unknown" : "linux", architecture },
    }));
    if (amd64 === undefined || arm64 === undefined || attestation === undefined) throw new Error("no images");
    return { amd64, arm64, index: pushIndex(repository, [amd64, arm64, attestation]) };
  };

  it("is scanned for each platform; attestations are skipped by name", async () => {
    const { amd64, arm64, index } = pushPlatforms();
    repository.setScan(amd64.digest, { kind: "basic", findings: [finding] });
    repository.setScan(arm64.digest, {
      kind: "basic",
      findings: [finding, { ...finding, id: "CVE-2026-2", severity: "LOW" }],
    });
    const result = await run(index.digest);
    expect(result.findings.map((each) => [each.finding.id, each.finding.platforms])).toEqual([
      ["CVE-2026-1", ["linux/amd64", "linux/arm64"]],
      ["CVE-2026-2", ["linux/arm64"]],
    ]);
    expect(result.skipped).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{12} \(attestation\)$/)]);
    expect(log.lines).toContain(`info: Skipped ${result.skipped[0]}: it holds nothing that runs`);
    expect(operations().filter((path) => path === "ecr:DescribeImageScanFindings")).toHaveLength(2);
  });

  it("with one platform that cannot be scanned is no pass", async () => {
    const { amd64, index } = pushPlatforms();
    repository.setScan(amd64.digest, { kind: "basic" });
    expect(await run(index.digest)).toMatchObject({
      outcome: "not-scanned",
      scans: [{ platform: "linux/amd64" }],
      unscanned: [
        { platform: "linux/arm64", reason: "unsupported", detail: expect.stringContaining("Unsupported") },
      ],
    });
  });

  it("of attestations alone is no pass", async () => {
    const attestation = { ...pushImage(repository), platform: { os: "unknown", architecture: "unknown" } };
    const { digest } = pushIndex(repository, [attestation]);
    expect(await run(digest)).toMatchObject({
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
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "enhanced", status, description: "ECR's words" });
    expect(await run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ platform: undefined, reason, detail: "ECR's words" }],
    });
    expect(slept).toEqual([]);
  });

  it("an archived image", async () => {
    const { digest } = pushImage(repository, { tag: "old" });
    repository.archive("old");
    expect(await run(digest)).toMatchObject({ outcome: "not-scanned", unscanned: [{ reason: "archived" }] });
  });

  it("what takes longer than there is time, and where it stood", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "basic", pendingReads: 1000 });
    expect(await run(digest)).toMatchObject({
      outcome: "not-scanned",
      unscanned: [{ reason: "timed-out", detail: "it is IN_PROGRESS" }],
    });
    const waited = slept.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeGreaterThan(290_000);
    expect(waited).toBeLessThanOrEqual(300_000);
  });

  it("what nobody scans, with a timeout of 0: asked once", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "enhanced", absentReads: 1000 });
    expect(await run(digest, { timeoutSeconds: 0 })).toMatchObject({
      unscanned: [{ reason: "timed-out", detail: "ECR knows of no scan" }],
    });
    expect(slept).toEqual([]);
  });
});

describe("what keeps it from asking", () => {
  it("a region that is not allowed: nothing is asked of AWS", async () => {
    const { digest } = pushImage(repository);
    await expect(run(digest, { allowedRegions: ["eu-central-1"] })).rejects.toMatchObject({
      code: "not-allowed",
      message: "The image checkout in ap-south-1 of account 111111111111 is outside of the allowed regions",
    });
    expect(cloud.traffic.requests).toEqual([]);
  });

  it("an image that is not there", async () => {
    await expect(run(`sha256:${"0".repeat(64)}`)).rejects.toMatchObject({ code: "ecr-image-missing" });
  });

  it("a cancelled job", async () => {
    const { digest } = pushImage(repository);
    repository.setScan(digest, { kind: "basic", pendingReads: 1000 });
    const controller = new AbortController();
    const sleep = clock.sleep;
    clock = {
      ...clock,
      sleep: async (milliseconds, signal) => {
        await sleep(milliseconds, signal);
        if (slept.length === 3) controller.abort(new Error("cancelled"));
      },
    };
    await expect(run(digest, {}, controller.signal)).rejects.toThrow("cancelled");
    expect(slept).toHaveLength(3);
  });
});

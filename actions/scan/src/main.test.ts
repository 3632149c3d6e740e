import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine } from "../../ecr-login/src/testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const build = { account: "111111111111", region: "ap-south-1" };
const types = {
  image: "application/vnd.oci.image.manifest.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
};

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine({
    roles: [
      { name: "towline-build", account: build.account },
      { name: "no-findings", account: build.account, denied: ["ecr:DescribeImageScanFindings"] },
      { name: "no-start", account: build.account, denied: ["ecr:StartImageScan"] },
      { name: "no-manifest", account: build.account, denied: ["ecr:BatchGetImage"] },
    ],
    repositories: [{ name: "checkout", ...build }],
  });
});
afterAll(() => machine.stop());

const workspace = (): string => join(machine.home, "work");
beforeEach(() => {
  rmSync(workspace(), { recursive: true, force: true });
  mkdirSync(workspace());
});

const repository = () => {
  const found = machine.cloud.ecr.repository(build.account, build.region, "checkout");
  if (found === undefined) throw new Error("no repository");
  return found;
};
const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

let count = 0;
/** Pushes an image past the API; each is another one. */
const push = (tag?: string): string => {
  const config = Buffer.from(`{"n":${count++}}`);
  repository().blobs.set(digestOf(config), config);
  const manifest = {
    schemaVersion: 2,
    mediaType: types.image,
    config: { mediaType: types.config, digest: digestOf(config), size: config.length },
    layers: [],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  repository().put({ bytes, mediaType: types.image, tag, digest: undefined });
  return digestOf(bytes);
};

type Scan = Parameters<ReturnType<typeof repository>["setScan"]>[1];
const scanned = (scan: Scan): string => {
  const digest = push();
  repository().setScan(digest, scan);
  return digest;
};

const openssl = {
  id: "CVE-2026-1",
  severity: "CRITICAL",
  packages: [{ name: "openssl", version: "3.0.1", fixedIn: "3.0.2" }],
  description: "A hole\n::error::in <b>openssl</b>",
};
const curl = { id: "CVE-2026-2", severity: "HIGH", packages: [{ name: "curl", version: "8.0" }] };

const run = (digest: string, inputs: Record<string, string> = {}) =>
  machine.run({
    entry,
    inputs: {
      digest,
      "aws-region": "ap-south-1",
      account: "111111111111",
      "role-to-assume": "towline-build",
      repository: "checkout",
      "timeout-minutes": "1",
      ...inputs,
    },
  });
const errorsOf = (result: Awaited<ReturnType<typeof run>>) => shownOf(result).match(/^::error.*$/gm) ?? [];
const allowList = (entries: string): Record<string, string> => {
  writeFileSync(join(workspace(), "allow.yaml"), `allow:\n${entries}`);
  return { "allow-list": "allow.yaml" };
};

describe("the scan action", () => {
  it("passes an image without grave findings, and waits for its scan", async () => {
    const result = await run(scanned({ kind: "enhanced", absentReads: 1, findings: [curl] }));
    expect(errorsOf(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({
      outcome: "passed",
      findings: expect.stringContaining('"high":1'),
      "sarif-file": "",
    });
    expect(result.summary).toContain("### Image <code>checkout</code> ✅ passed the scan");
  });

  it("fails for what is too grave, in one line; findings stand at the Dockerfile, in the summary and in SARIF", async () => {
    const digest = scanned({ kind: "enhanced", findings: [openssl, curl] });
    const result = await run(digest, {
      "fail-on": "high",
      "sarif-file": "out/scan.sarif",
      dockerfile: "docker/Dockerfile",
    });
    expect(errorsOf(result)).toEqual([
      "::error::Image checkout: 2 findings fail the gate (fail-on: high): 1 critical, 1 high; the worst is CVE-2026-1 in openssl 3.0.1, fixed in 3.0.2. Update openssl to 3.0.2, often by a newer base image, and build again; what must wait is allowed with a date in the allow-list",
    ]);
    expect(result.exitCode).toBe(1);
    expect(shownOf(result)).toContain(
      "::warning file=docker/Dockerfile,line=1,col=1::CVE-2026-1 in openssl 3.0.1 (critical, fixed in 3.0.2)",
    );
    expect(result.outputs).toMatchObject({ outcome: "failed", "sarif-file": "out/scan.sarif" });
    expect(JSON.parse(result.outputs.findings ?? "")).toMatchObject({ critical: 1, high: 1, allowed: 0 });
    expect(result.summary).toContain("#### Critical: 1");
    const sarif = JSON.parse(readFileSync(join(workspace(), "out/scan.sarif"), "utf8"));
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      "CVE-2026-1",
      "CVE-2026-2",
    ]);
  });

  it("prints, hands over and keeps no secret", async () => {
    const result = await run(scanned({ kind: "basic" }));
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    expect(masksOf(result).length).toBeGreaterThan(2);
    for (const secret of masksOf(result)) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(JSON.stringify(result.outputs)).not.toMatch(/127\.0\.0\.1|111111111111/);
  });

  it.each<[string, Scan, Record<string, string>, number, string]>([
    [
      "only fixable ones count",
      { kind: "enhanced", findings: [curl] },
      { "only-fixable": "true" },
      0,
      "passed",
    ],
    ["a fix exists", { kind: "enhanced", findings: [openssl] }, { "only-fixable": "true" }, 1, "failed"],
    [
      "a basic scan does not know fixes",
      { kind: "basic", findings: [curl] },
      { "only-fixable": "true" },
      1,
      "failed",
    ],
    ["nothing fails", { kind: "basic", findings: [openssl] }, { "fail-on": "none" }, 0, "passed"],
  ])("judges where %s", async (_, scan, inputs, exitCode, outcome) => {
    const result = await run(scanned(scan), { "fail-on": "high", ...inputs });
    expect([result.exitCode, result.outputs.outcome]).toEqual([exitCode, outcome]);
  });

  it("lets through what is allowed, and says until when; names entries that match nothing", async () => {
    const entries =
      "  - { id: CVE-2026-1, until: 2099-12-31, reason: not reachable }\n  - { id: CVE-0, until: 2099-12-31, reason: old }\n";
    const result = await run(scanned({ kind: "basic", findings: [openssl] }), allowList(entries));
    expect(result.exitCode).toBe(0);
    expect(JSON.parse(result.outputs.findings ?? "")).toMatchObject({ critical: 0, allowed: 1 });
    expect(result.summary).toContain("allowed until 2099-12-31: not reachable");
    expect(shownOf(result)).toContain(
      "::notice file=allow.yaml,line=3,col=5::CVE-0 is allowed, but not found any more. Remove the entry",
    );
  });

  it("does not let through what was allowed until yesterday, and names it", async () => {
    const entries = allowList("  - { id: CVE-2026-1, until: 2026-01-01, reason: later }\n");
    const result = await run(scanned({ kind: "basic", findings: [openssl] }), entries);
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([
      expect.stringContaining(
        "It was allowed until 2026-01-01: update it now, or renew the entry in allow.yaml:2",
      ),
    ]);
    expect(shownOf(result)).toContain(
      "::warning file=allow.yaml,line=2,col=5::CVE-2026-1 was allowed until 2026-01-01",
    );
  });

  it("looks at every platform of an index", async () => {
    const [amd64, arm64, attestation] = [
      scanned({ kind: "basic", findings: [] }),
      scanned({ kind: "basic", findings: [openssl] }),
      push(),
    ];
    const child = (digest: string, os: string, architecture: string) => ({
      mediaType: types.image,
      size: 1,
      digest,
      platform: { os, architecture },
    });
    const manifests = [
      child(amd64, "linux", "amd64"),
      child(arm64, "linux", "arm64"),
      child(attestation, "unknown", "unknown"),
    ];
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: types.index, manifests }));
    repository().put({ bytes, mediaType: types.index, tag: undefined, digest: undefined });
    const result = await run(digestOf(bytes));
    expect(result.exitCode).toBe(1);
    expect(shownOf(result)).toMatch(/^Skipped sha256:[0-9a-f]{12} \(attestation\)/m);
    expect(shownOf(result)).toContain("CVE-2026-1 in openssl 3.0.1 (critical, fix unknown; linux/arm64)");
  });
});

describe("an image that could not be scanned", () => {
  it.each<[string, () => string, Record<string, string>, string]>([
    [
      "is not supported",
      () => push(),
      {},
      "ECR's scanner does not support this image (UnsupportedImageError: The operating system and/or package manager are not supported). Use a base image",
    ],
    [
      "failed",
      () => scanned({ kind: "basic", status: "FAILED" }),
      {},
      "ECR's scan of it failed. Start another",
    ],
    [
      "is too old",
      () => scanned({ kind: "enhanced", status: "SCAN_ELIGIBILITY_EXPIRED" }),
      {},
      "enhanced scanning has stopped watching it",
    ],
    [
      "lost its findings",
      () => scanned({ kind: "enhanced", status: "FINDINGS_UNAVAILABLE" }),
      {},
      "ECR no longer has its findings",
    ],
    [
      "met a limit",
      () => scanned({ kind: "basic", status: "LIMIT_EXCEEDED" }),
      {},
      "a limit of ECR's scanning",
    ],
    [
      "is archived",
      () => {
        const digest = push("old");
        repository().archive("old");
        return digest;
      },
      {},
      "the image is archived. Restore it in ECR",
    ],
    [
      "takes too long",
      () => scanned({ kind: "basic", pendingReads: 99 }),
      { "timeout-minutes": "0" },
      "there were no findings when timeout-minutes was over (it is IN_PROGRESS). Raise timeout-minutes",
    ],
  ])("because it %s fails the step, with its own message", async (_, digest, inputs, message) => {
    const result = await run(digest(), { "sarif-file": "scan.sarif", ...inputs });
    expect(errorsOf(result)).toEqual([
      expect.stringContaining(`::error::Image checkout could not be scanned: ${message}`),
    ]);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: "not-scanned", "sarif-file": "" });
    expect(existsSync(join(workspace(), "scan.sarif"))).toBe(false);
    expect(result.summary).toContain("⚠️ could not be scanned");
  });

  it("is let through by on-not-scanned, with a warning", async () => {
    const result = await run(push(), { "on-not-scanned": "warn" });
    expect(errorsOf(result)).toEqual([]);
    expect(shownOf(result)).toContain("::warning::Image checkout could not be scanned: ECR's scanner");
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, "not-scanned"]);
  });
});

describe("what keeps it from asking", () => {
  it.each<[string, () => Record<string, string>, string]>([
    [
      "an image that is not there",
      () => ({ digest: `sha256:${"0".repeat(64)}` }),
      '::error::ECR does not have this image in repository "checkout" in ap-south-1 of account 111111111111',
    ],
    [
      "a missing repository",
      () => ({ repository: "chekout" }),
      '::error::ECR has no repository "chekout" in ap-south-1 of account 111111111111',
    ],
    [
      "a role that may not read findings",
      () => ({ "role-to-assume": "no-findings" }),
      "::error::AWS denied ecr:DescribeImageScanFindings to arn:aws:sts::111111111111:assumed-role/no-findings",
    ],
    [
      "a role that may not start a scan",
      () => ({ "role-to-assume": "no-start", digest: scanned({ kind: "basic", waitsForStart: true }) }),
      "::error::AWS denied ecr:StartImageScan to arn:aws:sts::111111111111:assumed-role/no-start",
    ],
    [
      "a role that may not read the manifest",
      () => ({ "role-to-assume": "no-manifest" }),
      "::error::AWS denied ecr:BatchGetImage to",
    ],
    [
      "a role that does not exist",
      () => ({ "role-to-assume": "nobody" }),
      "::error::AWS does not let this job assume role arn:aws:iam::111111111111:role/nobody",
    ],
    [
      "a region that is not allowed",
      () => ({ "allowed-regions": "eu-central-1" }),
      "::error::The image checkout in ap-south-1 of account 111111111111 is outside of the allowed regions",
    ],
    [
      "an allow-list that is not there",
      () => ({ "allow-list": "none.yaml" }),
      "::error::Input allow-list names none.yaml, which cannot be read. Correct the path, and run actions/checkout",
    ],
    [
      "an allow-list with a mistake",
      () => allowList("  - { id: CVE-1, until: soon, reason: r }\n"),
      '::error file=allow.yaml,line=2,col=25::until is "soon". It must be a day',
    ],
    ["a digest that is none", () => ({ digest: "v1" }), '::error::Input digest is "v1". It must be a digest'],
  ])("gives one clear message for %s", async (_, change, message) => {
    const digest = scanned({ kind: "basic" });
    const result = await run(digest, change());
    expect(errorsOf(result)).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
  });
});

import { describe, expect, it } from "@jest/globals";
import { failureOf } from "./explain.ts";
import { entry, judged, result } from "./testing/findings.ts";
import type { NotScannedReason, Policy, Unscanned } from "./types.ts";

const policy: Policy = { failOn: "high", onlyFixable: false, allowList: [] };
const unscanned = (reason: NotScannedReason, detail?: string, platform?: string): Unscanned => ({
  platform,
  reason,
  detail,
});

describe("failureOf", () => {
  it("is none for an image that passed", () => {
    expect(failureOf(result(), policy)).toBeUndefined();
  });

  it("says how many, the worst, and what to do", () => {
    const findings = [
      judged(),
      judged({ id: "CVE-2026-2", severity: "high", package: "curl" }),
      judged({ severity: "low" }, "noted"),
    ];
    expect(failureOf(result({ outcome: "failed", findings }), policy)).toMatchObject({
      code: "image-vulnerable",
      message:
        "Image checkout: 2 findings fail the gate (fail-on: high): 1 critical, 1 high; the worst is CVE-2026-1 in openssl 3.0.1, fixed in 3.0.2",
      hint: "Update openssl to 3.0.2, often by a newer base image, and build again; what must wait is allowed with a date in the allow-list",
    });
  });

  it("says that it was allowed, where that ran out, and what was not scanned", () => {
    const findings = [
      judged({ fixedVersion: undefined, fix: "none" }, "fails", { expired: entry({ until: "2026-11-01" }) }),
    ];
    const failed = result({
      outcome: "failed",
      findings,
      unscanned: [unscanned("unsupported", undefined, "linux/arm64")],
    });
    expect(failureOf(failed, policy)).toMatchObject({
      message:
        "Image checkout: 1 finding fails the gate (fail-on: high): 1 critical; the worst is CVE-2026-1 in openssl 3.0.1, no fix yet; not scanned: linux/arm64: ECR's scanner does not support this image",
      hint: "It was allowed until 2026-11-01: update it now, or renew the entry in .towline/allow.yaml:2",
    });
  });

  it.each<[NotScannedReason, string, string]>([
    ["unsupported", "ECR's scanner does not support this image", "Use a base image with a supported"],
    ["failed", "ECR's scan of it failed", "Start another scan tomorrow"],
    ["eligibility-expired", "enhanced scanning has stopped watching it", "lengthen the re-scan duration"],
    ["findings-unavailable", "ECR no longer has its findings", "aws ecr start-image-scan"],
    ["limit-exceeded", "a limit of ECR's scanning is exceeded", "Run the job again tomorrow"],
    ["archived", "the image is archived", "Restore it in ECR"],
    ["empty-index", "the index holds no image", "Give the scan the digest of an image"],
    ["timed-out", "there were no findings when timeout-minutes was over", "Raise timeout-minutes"],
  ])("says of an image that was not scanned for %s what to do", (reason, what, hint) => {
    const failure = failureOf(
      result({ outcome: "not-scanned", unscanned: [unscanned(reason, "ECR's words.")] }),
      policy,
    );
    expect(failure?.code).toBe("image-not-scanned");
    expect(failure?.message).toContain(`Image checkout could not be scanned: ${what}`);
    expect(failure?.message).toMatch(/\(ECR's words\)$/);
    expect(failure?.hint).toContain(hint);
    expect(failure?.hint).toContain('"on-not-scanned: warn"');
  });

  it("names every platform that was not scanned, and each remedy once", () => {
    const both = [
      unscanned("unsupported", undefined, "linux/amd64"),
      unscanned("unsupported", undefined, "linux/arm64"),
    ];
    const failure = failureOf(result({ outcome: "not-scanned", unscanned: both }), policy);
    expect(failure?.message).toContain(
      "linux/amd64: ECR's scanner does not support this image; linux/arm64: ",
    );
    expect(failure?.hint?.match(/Use a base image/g)).toHaveLength(1);
  });
});

import { describe, expect, it } from "@jest/globals";
import type { RunJob } from "@towline/action-kit";
import type { Plan } from "@towline/spec";
import { renderMessage } from "./message.ts";
import { durationOf, endedJobs, inWords, outcomeOf } from "./outcome.ts";
import { renderReport, subjectOf } from "./summary.ts";

const plan: Plan = {
  version: 1,
  purpose: "release",
  repository: "acme/checkout",
  commit: "3f2a91c".padEnd(40, "0"),
  ref: "refs/tags/v1.5.0",
  services: ["checkout"],
  environment: "production",
  targets: ["in", "eu"],
  file: "towline.yaml",
  extends: [],
  pins: {},
};

const job = (name: string, conclusion: string | null, second = 0): RunJob => ({
  name,
  conclusion,
  url: `https://github.com/acme/checkout/actions/runs/7/job/${second}`,
  startedAt: `2026-11-21T10:00:${String(second).padStart(2, "0")}Z`,
  completedAt: conclusion === null ? undefined : `2026-11-21T10:01:${String(second).padStart(2, "0")}Z`,
});
const jobs = endedJobs([
  job("release / Plan", "success", 1),
  job("release / wave-1 / Deploy production-in", "success", 12),
  job("release / wave-2 / Deploy production-eu", "failure", 40),
  job("release / Scan", "skipped", 2),
  job("release / Report", null, 50),
]);

describe("what became of a run", () => {
  it.each([
    [[], "success"],
    [["success", "skipped"], "success"],
    [["success", "cancelled"], "cancelled"],
    [["success", "failure", "cancelled"], "failure"],
  ] as const)("%j is %s", (results, outcome) => {
    expect(outcomeOf(results)).toBe(outcome);
  });

  it("lasts from the first start to the last end", () => {
    expect(inWords(durationOf(jobs))).toBe("1 min 39 s");
    expect(durationOf([])).toBe(0);
    expect(inWords(47_600)).toBe("48 s");
  });

  it("leaves out what was skipped, and the reporting job", () => {
    expect(jobs).toHaveLength(3);
  });
});

describe("the subject", () => {
  it.each([
    [{}, "checkout v1.5.0 → production"],
    [{ ref: "refs/heads/feature/y" }, "checkout feature/y@3f2a91c → production"],
    [{ services: ["a", "b", "c", "d", "e"] }, "5 services v1.5.0 → production"],
    [{ environment: undefined }, "checkout v1.5.0"],
  ])("with %j is %s", (more, subject) => {
    expect(subjectOf({ ...plan, ...more })).toBe(subject);
  });
});

describe("the summary", () => {
  it("shows each job with its result, the image, and what to do", () => {
    const digests = { checkout: `sha256:${"a".repeat(64)}` };
    const text = renderReport({ outcome: "failure", plan, jobs, digests, takenBack: false });
    expect(text.split("\n")[0]).toBe("### ❌ checkout v1.5.0 → production: failure");
    expect(text).toContain(
      "| ❌ [Deploy production-eu](https://github.com/acme/checkout/actions/runs/7/job/40) | failure | 1 min 0 s |",
    );
    expect(text).toContain("| <code>checkout</code> | <code>sha256:aaaa");
    expect(text).toContain("_Re-run failed jobs_");
  });

  it("says to run all jobs again where the targets that were done were taken back", () => {
    const text = renderReport({ outcome: "failure", plan, jobs, digests: {}, takenBack: true });
    expect(text).toContain("_Re-run all jobs_");
    expect(text).not.toContain("_Re-run failed jobs_");
  });

  it("advises no re-run of single jobs that the deploy would refuse", () => {
    const whole = { ...plan, onlyAttempt: 1 };
    const text = renderReport({ outcome: "failure", plan: whole, jobs, digests: {}, takenBack: false });
    expect(text).toContain("_Re-run all jobs_ goes on");
    expect(text).not.toContain("_Re-run failed jobs_");
  });

  it("says that nothing was changed where the plan failed", () => {
    const text = renderReport({
      outcome: "failure",
      plan: undefined,
      jobs: [],
      digests: {},
      takenBack: false,
    });
    expect(text).toBe("### ❌ The plan failed: nothing was changed: failure\n");
  });

  it("has no table without jobs, and no advice without a failure", () => {
    const text = renderReport({ outcome: "success", plan, jobs: [], digests: {}, takenBack: false });
    expect(text).toBe("### ✅ checkout v1.5.0 → production: success\n");
  });
});

describe("the message", () => {
  const reported = { plan, jobs, digests: {}, takenBack: false };
  it.each([
    ["success", ":white_check_mark: checkout v1.5.0 → production: done in 1 min 39 s (<u|run> by mona)"],
    [
      "cancelled",
      ":black_square_for_stop: checkout v1.5.0 → production: cancelled after 1 min 39 s (<u|run> by mona)",
    ],
    [
      "failure",
      ":x: checkout v1.5.0 → production: failed: <https://github.com/acme/checkout/actions/runs/7/job/40|Deploy production-eu> (<u|run> by mona)",
    ],
  ] as const)("of %s is one line", (outcome, line) => {
    expect(renderMessage({ ...reported, outcome }, "u", "mona")).toBe(line);
  });

  it("names ten broken jobs at most", () => {
    const broken = Array.from({ length: 12 }, (_, index) => job(`Deploy t${index}`, "timed_out", index));
    const line = renderMessage({ ...reported, jobs: broken, outcome: "failure" }, "u", "mona");
    expect(line).toContain("|Deploy t9> and 2 more (");
  });
});

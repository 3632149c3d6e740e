import { describe, expect, it } from "@jest/globals";
import { renderFailure, renderFailureMarkdown, renderRolloutMarkdown } from "./render.ts";
import type { RolloutFailure } from "./types.ts";

const failure: RolloutFailure = {
  workload: { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "checkout" },
  summary: "deployment/checkout: container app crashed 3 times with exit code 1",
  reason: "CrashLoopBackOff",
  pod: "checkout-1",
  container: "app",
  evidence: ["Last end: Error, exit code 1: <b>*boom*</b>"],
  hint: "Its last log lines say why",
  logs: [],
  containerLogs: [
    {
      pod: "checkout-1",
      container: "app",
      previous: true,
      lines: ["::error::not ours", "##[add-mask]a", "```", "</details><script>"],
    },
  ],
};

describe("a failure", () => {
  it("reads in the log as what broke, what to do, then the evidence", () => {
    expect(renderFailure(failure)).toEqual([
      "deployment/checkout: container app crashed 3 times with exit code 1. Its last log lines say why",
      "  Reason CrashLoopBackOff, pod checkout-1, container app",
      "  Last end: Error, exit code 1: <b>*boom*</b>",
      "  Last log lines of container app in pod checkout-1 (the instance before):",
      "  | ::error::not ours",
      "  | ## [add-mask]a",
      "  | ```",
      "  | </details><script>",
    ]);
  });

  it("has no line that the runner would obey", () => {
    for (const line of renderFailure(failure)) expect(line).not.toMatch(/^\s*::|##\[/);
  });

  it("is escaped in the summary; logs stay in their block", () => {
    expect(renderFailureMarkdown(failure)).toBe(
      [
        "**deployment/checkout: container app crashed 3 times with exit code 1**",
        "Its last log lines say why",
        "- Reason CrashLoopBackOff, pod checkout-1, container app\n- Last end: Error, exit code 1: &lt;b&gt;\\*boom\\*&lt;/b&gt;",
        "<details><summary>Last log lines of container app in pod checkout-1 (the instance before)</summary>\n\n````text\n::error::not ours\n##[add-mask]a\n```\n</details><script>\n````\n\n</details>",
        "",
      ].join("\n\n"),
    );
  });
});

describe("a rollout", () => {
  const progress = { desired: 2, updated: 2, ready: 2, text: "2/2 updated" };
  const workloads = [{ ref: failure.workload, progress }];

  it("that is ready shows its workloads", () => {
    expect(renderRolloutMarkdown({ outcome: "ready", workloads, live: [], milliseconds: 8040 })).toBe(
      "### ✅ Rolled out (8.0 s)\n\n| Workload | State |\n|---|---|\n| deployment/checkout | 2/2 updated |\n\n",
    );
  });

  it("that failed shows why, below", () => {
    const text = renderRolloutMarkdown({
      outcome: "failed",
      failures: [failure],
      workloads,
      milliseconds: 1,
    });
    expect(text).toContain("### ❌ Not rolled out");
    expect(text).toContain(renderFailureMarkdown(failure));
  });
});

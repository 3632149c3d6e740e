import { describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import { expectPlainFailure } from "./telling.ts";

const failedWith = (job: Partial<JobResult>, exitCode = 1): RunResult =>
  ({
    conclusion: "failure",
    exitCode,
    problems: [],
    jobs: [{ log: "", summary: "", annotations: [], ...job }],
  }) as unknown as RunResult;

describe("expectPlainFailure", () => {
  it.each([
    ["a stack trace in the log", failedWith({ log: new Error("oops").stack ?? "" })],
    ["the same in the summary", failedWith({ summary: `❌ oops\n${new TypeError("x").stack}` })],
    ["an uncaught exception", failedWith({ log: "throw er;\n\nNode.js v24.21.0" })],
    ["a bug", failedWith({ annotations: [{ level: "error", message: "Towline itself failed: x" }] })],
    ["a run that ended well", failedWith({}, 0)],
  ])("does not let %s pass", (_, run) => {
    expect(() => expectPlainFailure(run)).toThrow();
  });

  it("lets a failure pass that people can read", () => {
    const message = "The cluster dev cannot be reached at https://10.0.0.1:443";
    const annotations = [{ level: "error", message }] as const;
    expect(() => expectPlainFailure(failedWith({ log: `##[error]${message}`, annotations }))).not.toThrow();
  });
});

import { describe, expect, it } from "@jest/globals";
import { type Log, type SourcePosition, TowlineError } from "@towline/kernel";
import { reportError, summarizeError } from "./report.ts";

const recorder = () => {
  const errors: [string, SourcePosition | undefined][] = [];
  const debug: string[] = [];
  const log = {
    error: (message: string, at?: SourcePosition) => void errors.push([message, at]),
    debug: (message: string) => void debug.push(message),
  } as Partial<Log> as Log;
  return { errors, debug, log };
};

describe("reportError", () => {
  it("says what happened and what to do in one line, at the user's line", () => {
    const { errors, log } = recorder();
    const at = { file: "towline.yaml", line: 3, column: 5 };
    reportError(new TowlineError("spec-invalid", "No such thing.", { hint: "Add it", at }), log);
    expect(errors).toEqual([["No such thing. Add it", at]]);
  });

  it("gives every problem an annotation of its own", () => {
    const { errors, log } = recorder();
    const problems = [{ message: "a" }, { message: "b", hint: "c" }];
    reportError(new TowlineError("input-invalid", "2 inputs are wrong", { problems }), log);
    expect(errors.map(([message]) => message)).toEqual(["a", "b. c"]);
  });

  it("keeps stack traces out of the log, and in the debug log", () => {
    const { errors, debug, log } = recorder();
    reportError(new RangeError("oops"), log);
    expect(errors[0]?.[0]).toMatch(/^Towline itself failed: oops\. This is a bug/);
    expect(errors[0]?.[0]).not.toContain("    at ");
    expect(debug[0]).toContain("    at ");
  });

  it("shows the cause to those who debug", () => {
    const { debug, log } = recorder();
    reportError(new TowlineError("aws-failed", "x", { cause: new Error("socket hang up") }), log);
    expect(debug).toEqual(["aws-failed, caused by: socket hang up"]);
  });
});

describe("summarizeError", () => {
  it("lists every problem with its place, markup made harmless", () => {
    const at = { file: "k8s/web.yaml", line: 2, column: 1 };
    const problems = [
      { message: "bad <img> ![x](https://a.b) **b**", at },
      { message: "b", hint: "c" },
    ];
    expect(summarizeError(new TowlineError("manifest-invalid", "2 problems", { problems }))).toBe(
      "❌ <code>k8s/web.yaml:2:1</code> bad &lt;img&gt; \\!\\[x\\]\\(https://a.b\\) \\*\\*b\\*\\*\n\n❌ b. c\n",
    );
  });
});

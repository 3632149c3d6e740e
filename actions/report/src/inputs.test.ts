import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const parse = (record: Readonly<Record<string, string>>) =>
  parseInputs((name) => record[name] ?? "", readInputs);
const needed = { results: '["failure","skipped"]', token: "t" };

describe("inputs", () => {
  it("have defaults: a run whose plan failed is reported too", () => {
    expect(parse(needed)).toEqual({
      plan: undefined,
      results: ["failure", "skipped"],
      takeBack: "skipped",
      digests: {},
      token: "t",
      webhook: undefined,
    });
  });

  it("have no image of what a dry run found yet to be built", () => {
    expect(parse({ ...needed, digests: '{"a":"sha256:1","b":""}' }).digests).toEqual({ a: "sha256:1" });
  });

  it.each([
    ["results", { token: "t" }, "Input results is missing"],
    ["results", { ...needed, results: '["good"]' }, "Input results is not what"],
    ["results", { ...needed, results: "{}" }, "Input results is not what"],
    ["take-back", { ...needed, "take-back": "good" }, 'Input take-back is "good"'],
    ["token", { results: needed.results }, "Input token is missing"],
    ["plan", { ...needed, plan: "{}" }, "Input plan is not what"],
    ["digests", { ...needed, digests: '{"checkout":1}' }, "Input digests is not what"],
    ["chat-webhook", { ...needed, "chat-webhook": "x" }, "Input chat-webhook is not an https"],
  ])("refuse a wrong %s", (_, record, message) => {
    expect(() => parse(record)).toThrow(message);
  });
});

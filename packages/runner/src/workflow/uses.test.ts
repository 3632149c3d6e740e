import { describe, expect, it } from "@jest/globals";
import { parseUses } from "./uses.ts";

const at = { file: "a.yml", line: 1, column: 2 };

describe("parseUses", () => {
  it.each([
    ["$/actions/x", { kind: "same-commit", path: "actions/x" }],
    ["./", { kind: "local", path: "" }],
    ["o/r@v1", { kind: "remote", repository: "o/r", path: "", ref: "v1" }],
    ["o/r/a/b@refs/heads/x/y", { kind: "remote", repository: "o/r", path: "a/b", ref: "refs/heads/x/y" }],
  ])("%s", (uses, expected) => {
    expect(parseUses(uses, at)).toEqual(expected);
  });

  it.each([
    [
      "$/actions/x@v1",
      "a.yml:1:2: the value '$/actions/x@v1' of 'uses' is invalid: it must not have an @ref",
    ],
    ["o/r", "expected owner/repository[/path]@ref"],
    ["docker://alpine", "a container action ('docker://alpine') is not supported by this runner"],
  ])("refuses %s", (uses, message) => {
    expect(() => parseUses(uses, at)).toThrow(message);
  });
});

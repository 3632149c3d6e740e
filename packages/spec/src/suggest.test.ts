import { describe, expect, it } from "@jest/globals";
import { didYouMean, suggest } from "./suggest.ts";

const keys = ["account", "aws-region", "cluster", "role-to-assume", "branches", "tags", "timeout-minutes"];

describe("what was probably meant", () => {
  it.each([
    ["acount", "account"],
    ["accuont", "account"],
    ["Cluster", "cluster"],
    ["aws_region", "aws-region"],
    ["region", "aws-region"],
    ["role", "role-to-assume"],
    ["timeout", "timeout-minutes"],
    ["brnch", undefined],
    ["tag", "tags"],
    ["ta", undefined],
    ["kubernetes", undefined],
  ])("%s: %s", (word, meant) => {
    expect(suggest(word, keys)).toBe(meant);
  });

  it("comes with everything that could have been meant", () => {
    expect(didYouMean("tgas", ["tags", "account"], "keys")).toBe(
      'Did you mean "tags"? Known keys: tags, account',
    );
    expect(didYouMean("x", [], "targets")).toBe("There are no targets");
  });
});

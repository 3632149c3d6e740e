import { describe, expect, it } from "@jest/globals";
import { isFreeTag, sourceTag, tagsOf } from "./tags.ts";

const commit = "a".repeat(40);
const key = "b".repeat(64);

describe("tagsOf", () => {
  it.each<[string | undefined, readonly string[]]>([
    ["refs/heads/main", [commit, "main"]],
    ["refs/heads/feature/Pay now", [commit, "feature-Pay-now"]],
    ["refs/heads/.hidden", [commit, "hidden"]],
    ["refs/heads/ünïcode", [commit, "n-code"]],
    [`refs/heads/${"x".repeat(200)}`, [commit, "x".repeat(128)]],
    ["refs/tags/v1.2.0+build", [commit, "v1.2.0-build"]],
    ["refs/pull/7/merge", [commit, "pr-7"]],
    [undefined, [commit]],
  ])("of %s", (ref, expected) => {
    expect(tagsOf({ commit, ref, extra: [] })).toEqual(expected);
  });

  it("adds environment and what the user asks for, each once", () => {
    expect(tagsOf({ commit, ref: "refs/heads/dev", environment: "dev", extra: ["v1", "v1"] })).toEqual([
      commit,
      "dev",
      "v1",
    ]);
  });

  it.each([sourceTag(key), "c".repeat(40)])("lets no branch pose as a source or a commit: %s", (branch) => {
    expect(tagsOf({ commit, ref: `refs/heads/${branch}`, extra: [] })).toEqual([
      commit,
      `ref-${branch}`.slice(0, 128),
    ]);
  });
});

it.each([
  ["v1.2.0", true],
  ["_x", true],
  ["-x", false],
  ["a/b", false],
  ["src-1", false],
  [commit, false],
  ["x".repeat(129), false],
])("isFreeTag(%s): %j", (tag, expected) => {
  expect(isFreeTag(tag)).toBe(expected);
});

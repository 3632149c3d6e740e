import { describe, expect, it } from "@jest/globals";
import { isFreeTag, tagOfName } from "./tag-names.ts";

const oddCharacters = [..."!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~ \t\u00e9\u{1f680}\u0416\u4e2d"];

describe("tagOfName", () => {
  it.each([["main"], ["a.b_c-D9"], ["_x"], ["x-"], ["x".repeat(128)]])("is the name itself: %s", (name) => {
    expect(tagOfName(name)).toBe(name);
  });

  it.each([
    ["feature/Pay now", "feature-Pay-now-"],
    [".hidden", "hidden-"],
    ["..-x", "x-"],
    ["\u00fcn\u00efcode", "n-code-"],
    ["\u{1f680}", "ref-"],
    ["\u{1f680}/x", "x-"],
    ["user@host:8080", "user-host-8080-"],
    ["x".repeat(129), `${"x".repeat(120)}-`],
    ["src-1", "ref-src-1-"],
  ])("is what is left of the name, and a hash: %s", (name, start) => {
    const tag = tagOfName(name);
    expect(tag.slice(0, -7)).toBe(start);
    expect(tag.slice(-7)).toMatch(/^[0-9a-f]{7}$/);
  });

  it.each(oddCharacters)("takes whatever stands in a name: %j", (character) => {
    for (const name of [`a${character}b`, `${character}b`, `a${character}`, character]) {
      expect(tagOfName(name)).toMatch(/^\w[\w.-]{0,127}$/);
      expect(tagOfName(name)).not.toBe(tagOfName(name.replace(character, "-")));
    }
  });

  it("is one of its own for each of many names alike", () => {
    const names = ["a/b", "a-b", "a b", "a+b", "a@b", "a/b/", "/a/b", "A/b", "a.b", "a..b", "ref-a/b"];
    expect(new Set(names.map((name) => tagOfName(name))).size).toBe(names.length);
  });

  it("ends in the beginning of the name's SHA-256", () => {
    expect(tagOfName("feature/x")).toBe("feature-x-217d2bf");
  });
});

it.each([
  ["v1.2.0", true],
  ["_x", true],
  ["-x", false],
  [".x", false],
  ["a/b", false],
  ["src-1", false],
  [`sha256-${"a".repeat(64)}.sig`, false],
  [`sha256-${"a".repeat(64)}`, false],
  ["sha256-short", true],
  ["a".repeat(40), false],
  ["x".repeat(128), true],
  ["x".repeat(129), false],
  ["", false],
])("isFreeTag(%s): %j", (tag, expected) => {
  expect(isFreeTag(tag)).toBe(expected);
});

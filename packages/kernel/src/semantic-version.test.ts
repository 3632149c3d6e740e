import { describe, expect, it } from "@jest/globals";
import { compareVersions, type SemanticVersion, semanticVersionOf } from "./semantic-version.ts";

describe("a tag", () => {
  it.each([
    ["v1.4.2", undefined, [1, 4, 2], "", ""],
    ["1.4.2", undefined, [1, 4, 2], "", ""],
    ["cart-v1.4.2-rc.1+b.5", "cart", [1, 4, 2], "rc.1", "b.5"],
    ["cart/v1.4.2", "cart", [1, 4, 2], "", ""],
    ["cart-api@1.4.2", "cart-api", [1, 4, 2], "", ""],
  ])("%s is read", (tag, scope, numbers, preRelease, build) => {
    expect(semanticVersionOf(tag)).toEqual({ scope, numbers, preRelease, build });
  });

  it.each(["latest", "v1.4", "v01.2.3", "v1.2.3-", "v1.2.3+", "vv1.2.3x", "release"])("%s is none", (tag) => {
    expect(semanticVersionOf(tag)).toBeUndefined();
  });
});

describe("precedence", () => {
  const versionOf = (tag: string): SemanticVersion => {
    const version = semanticVersionOf(tag);
    if (version === undefined) throw new Error(`${tag} is no version`);
    return version;
  };

  it("is that of semver.org, paragraph 11", () => {
    const ordered = [
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
      "1.0.1",
      "1.2.0",
      "1.10.0",
      "2.0.0-0",
      "2.0.0",
    ];
    for (const [i, a] of ordered.entries())
      for (const [j, b] of ordered.entries())
        expect([a, b, Math.sign(compareVersions(versionOf(a), versionOf(b)))]).toEqual([
          a,
          b,
          Math.sign(i - j),
        ]);
  });

  it("leaves build metadata and the scope out", () => {
    expect(compareVersions(versionOf("v1.0.0+a"), versionOf("cart-v1.0.0+b"))).toBe(0);
  });
});

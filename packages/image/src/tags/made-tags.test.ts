import { describe, expect, it } from "@jest/globals";
import { type TagSources, tagsOf } from "./made-tags.ts";

const commit = "a".repeat(40);
const namesOf = (sources: Partial<TagSources>, repository = "shop/cart") =>
  tagsOf({ commit, extra: [], ...sources }, repository).map(({ name }) => name);

describe("tagsOf", () => {
  it.each<[string | undefined, readonly string[]]>([
    ["refs/heads/main", ["main"]],
    ["refs/heads/release_1.x", ["release_1.x"]],
    ["refs/heads/feature/login", ["feature-login-df7c7ae"]],
    ["refs/heads/feature-login", ["feature-login"]],
    ["refs/tags/nightly", ["nightly"]],
    ["refs/tags/2026.11", ["2026.11"]],
    ["refs/tags/v1.4.2", ["v1.4.2", "1.4.2", "1.4", "1"]],
    ["refs/tags/1.4.2", ["1.4.2", "1.4", "1"]],
    ["refs/tags/v0.4.2", ["v0.4.2", "0.4.2", "0.4"]],
    ["refs/tags/v1.5.0-rc.1", ["v1.5.0-rc.1", "1.5.0-rc.1"]],
    ["refs/tags/v1.5.0+build.7", ["v1.5.0_build.7", "1.5.0_build.7", "1.5", "1"]],
    ["refs/tags/v1.5.0-rc.1+7", ["v1.5.0-rc.1_7", "1.5.0-rc.1_7"]],
    ["refs/tags/cart-v1.2.3", ["cart-v1.2.3", "1.2.3", "1.2", "1"]],
    ["refs/tags/cart/v1.2.3", ["cart-v1.2.3-0d03476", "1.2.3", "1.2", "1"]],
    ["refs/tags/cart@1.2.3", ["cart-1.2.3-baebf21", "1.2.3", "1.2", "1"]],
    ["refs/tags/web-v1.2.3", ["web-v1.2.3"]],
    ["refs/tags/v01.2.3", ["v01.2.3"]],
    ["refs/tags/v1.2", ["v1.2"]],
    ["refs/pull/7/merge", ["pr-7"]],
    [undefined, []],
  ])("of %s", (ref, expected) => {
    expect(namesOf({ ref })).toEqual([commit, ...expected]);
  });

  it.each([
    ["latest", "ref-latest-"],
    ["pr-7", "ref-pr-7-"],
    ["1", "ref-1-"],
    ["1.4", "ref-1.4-"],
    ["1.4.2", "ref-1.4.2-"],
    ["v1.4.2", "ref-v1.4.2-"],
    ["cart-v1.4.2", "ref-cart-v1.4.2-"],
    [`sha256-${"d".repeat(64)}.sig`, `ref-sha256-${"d".repeat(64)}.sig-`],
    [`src-${"b".repeat(64)}`, `ref-src-${"b".repeat(64)}-`],
    ["c".repeat(40), `ref-${"c".repeat(40)}-`],
  ])("lets no branch take the tag of something else: %s", (branch, start) => {
    const [, tag = ""] = namesOf({ ref: `refs/heads/${branch}` });
    expect(tag.slice(0, -7)).toBe(start);
  });

  it("adds environment and what the user asks for, each once", () => {
    expect(namesOf({ ref: "refs/heads/dev", environment: "dev", extra: ["v1", "v1"] })).toEqual([
      commit,
      "dev",
      "v1",
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["refs/tags/v1.4.2", [commit, "v1.4.2", "1.4.2", "1.4", "1", "latest"]],
    ["refs/tags/v1.5.0-rc.1", [commit, "v1.5.0-rc.1", "1.5.0-rc.1"]],
    ["refs/heads/main", [commit, "main"]],
  ])("moves latest, where asked to, with a version only: %s", (ref, expected) => {
    expect(namesOf({ ref, latest: true })).toEqual(expected);
  });

  it("makes the kinds that are asked for", () => {
    const sources = { ref: "refs/tags/v1.4.2", environment: "prod", extra: ["x"] };
    expect(namesOf({ ...sources, kinds: ["semver", "environment"] })).toEqual([
      "1.4.2",
      "1.4",
      "1",
      "prod",
      "x",
    ]);
    expect(namesOf({ ...sources, kinds: [] })).toEqual(["x"]);
  });

  it("knows which tags name an image for good", () => {
    const sources = { ref: "refs/tags/v1.4.2", environment: "prod", extra: ["x"], latest: true };
    const kinds = tagsOf({ commit, ...sources }, "cart").map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual([
      `${commit} commit`,
      "v1.4.2 version",
      "1.4.2 version",
      "1.4 moving",
      "1 moving",
      "latest moving",
      "prod moving",
      "x free",
    ]);
  });

  it("knows which of the user's tags move with every version", () => {
    const extra = ["latest", "1.4.2", "1.4", "stable"];
    const kinds = tagsOf({ commit, extra, kinds: [] }, "cart").map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual(["latest moving", "1.4.2 free", "1.4 moving", "stable free"]);
    const [, ...tags] = tagsOf({ commit, ref: "refs/tags/v1.4.2", extra: ["1.4"], kinds: ["ref"] }, "cart");
    expect(tags).toEqual([{ name: "1.4", kind: "moving" }]);
  });

  it("leaves the commit's tag to who is trusted: a pull request's build has one of its own, which no branch takes", () => {
    const named = (sources: Partial<TagSources>, lineage: Parameters<typeof tagsOf>[2]) =>
      tagsOf({ commit, extra: [], ...sources }, "cart", lineage).map(({ name }) => name);
    const own = `pr-7-${commit}`;
    expect(named({ ref: "refs/pull/7/merge" }, { kind: "pull-request", name: "7" })).toEqual([own, "pr-7"]);
    expect(named({}, { kind: "pull-request", name: "0123456789ab" })).toEqual([commit]);
    expect(named({ ref: "refs/heads/main" }, { kind: "branch", name: "main" })).toEqual([commit, "main"]);
    expect(named({ ref: `refs/heads/${own}` }, { kind: "branch", name: own })).not.toContain(own);
  });
});

import { expect, it } from "@jest/globals";
import { cacheReferences } from "./references.ts";
import { cacheRepositoryOf } from "./repository.ts";

it.each<[string, Parameters<typeof cacheReferences>[0], ReturnType<typeof cacheReferences>]>([
  [
    "the default branch",
    { kind: "branch", name: "main", fallbacks: ["main"] },
    { read: ["branch-main"], write: "branch-main" },
  ],
  [
    "another branch",
    { kind: "branch", name: "hotfix_1.2", fallbacks: ["main"] },
    { read: ["branch-hotfix_1.2", "branch-main"], write: "branch-hotfix_1.2" },
  ],
  ["a branch alone", { kind: "branch", name: "x" }, { read: ["branch-x"], write: "branch-x" }],
  [
    "a pull request",
    { kind: "pull-request", name: "7", fallbacks: ["release", "main"] },
    { read: ["pr-7", "branch-release", "branch-main"], write: "pr-7" },
  ],
  ["a release", { kind: "tag", name: "v1", fallbacks: ["main"] }, { read: ["branch-main"] }],
])("are those of %s", (_, lineage, expected) => {
  expect(cacheReferences(lineage)).toEqual(expected);
});

it("have a tag of its own for every branch, which a registry takes", () => {
  const names = [
    "feature/x",
    "feature-x",
    "feature x",
    "ä",
    "ö",
    "a".repeat(240),
    "a".repeat(241),
    "pr-7",
    "X",
    "x",
  ];
  const tags = names.map((name) => cacheReferences({ kind: "branch", name }).write ?? "");
  expect(new Set(tags).size).toBe(names.length);
  for (const tag of tags) expect(tag).toMatch(/^\w[\w.-]{0,127}$/);
  expect(tags[0]).toMatch(/^branch-feature-x-[0-9a-f]{8}$/);
});

it.each([
  [{ kind: "registry" }, "checkout/cache"],
  [{ kind: "registry", repository: "caches/checkout" }, "caches/checkout"],
  [{ kind: "none" }, "checkout/cache"],
] as const)("lie, as records do, in a repository of their own: %j", (cache, expected) => {
  expect(cacheRepositoryOf({ cache, repository: "checkout" })).toBe(expected);
});

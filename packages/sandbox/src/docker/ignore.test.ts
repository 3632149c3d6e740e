import { expect, it } from "@jest/globals";
import { parseIgnores } from "./ignore.ts";

it.each([
  ["*\n!bin", "src/a.c", true],
  ["*\n!bin", "bin/checkout", false],
  ["**/*.log", "a/b/c.log", true],
  ["**/*.log", "c.log", true],
  ["*.log", "a/c.log", false],
  ["docs", "docs/a/b", true],
  ["docs", "docs2", false],
  ["# comment\n\n/docs/", "docs/a", true],
  ["a?c", "abc", true],
  ["*.md\n!README.md", "README.md", false],
])("%j and %s", (text, path, ignored) => {
  expect(parseIgnores(text)(path)).toBe(ignored);
});

it("refuses a pattern that it does not know", () => {
  expect(() => parseIgnores("a\n[ab]*")).toThrow("the pattern [ab]* in line 2 of .dockerignore");
});

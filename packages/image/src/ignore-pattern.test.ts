import { describe, expect, it } from "@jest/globals";
import { parseDockerIgnore, type Verdict } from "./dockerignore.ts";

/** As BuildKit walks: each folder's verdict is handed to what lies in it. */
const isIgnored = (lines: readonly string[], path: string): boolean => {
  const ignore = parseDockerIgnore(lines.join("\n"), ".dockerignore");
  const parts = path.split("/");
  let verdict: Verdict | undefined;
  for (let i = 1; i <= parts.length; i += 1) verdict = ignore.verdict(parts.slice(0, i).join("/"), verdict);
  return verdict?.ignored === true;
};

describe("a pattern of a .dockerignore", () => {
  it.each<[string, string, boolean]>([
    ["**", "file", true],
    ["**/", "dir/file", true],
    ["**/**", "dir/file", true],
    ["dir/**", "dir/dir2/file", true],
    ["**/dir", "dir", true],
    ["**/dir", "dir/file", true],
    ["**/dir2/*", "dir/dir2/file", true],
    ["**/dir2/**", "dir/dir2/dir3/file", true],
    ["**file", "dir/dir/file", true],
    ["**/file", "dir/file", true],
    ["**/file*", "dir/dir/file.txt", true],
    ["**/file*.txt*", "dir/dir/file.txt", true],
    ["**/**/*.txt", "file.txt", true],
    ["**/**/*.txt2", "dir/dir/file.txt", false],
    ["a**/*.txt", "a/dir/dir/file.txt", true],
    ["a/*.txt", "a/dir/file.txt", false],
    ["a/*.txt**", "a/file.txt", true],
    ["a[b-d]e", "ace", true],
    ["a[b-d]e", "aae", false],
    ["a[^b-d]e", "aze", true],
    ["a[^a]b", "a☺b", true],
    ["a?b", "a☺b", true],
    ["a???b", "a☺b", false],
    ["[a-ζ]*", "α", true],
    ["*[a-ζ]", "A", false],
    [".*", ".foo", true],
    [".*", "foo", false],
    ["abc.def", "abcZdef", false],
    ["abc?def", "abcdef", false],
    ["a*", "ab/c", true],
    ["a*/b", "a/c/b", false],
    ["abc/**", "abc", false],
    ["abc/**", "abc/def/ghi", true],
    ["**/.foo", "bar.foo", false],
    ["a(b)c/def", "a(b)c/def", true],
    ["a.|)$(}+{bc", "a.|)$(}+{bc", true],
    ["dist/*.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", true],
    ["a\\*b", "a*b", true],
    ["a\\*b", "ab", false],
    ["[\\]a]", "]", true],
    ["[x\\-]", "-", true],
    ["[x\\-]", "z", false],
    ["[\\-x]", "a", false],
    ["a?b", "a/b", false],
    ["/abs", "abs", true],
    ["./here/", "here/file", true],
    ["a/../b", "b", true],
    ["  spaced  ", "spaced", true],
    ["# comment", "# comment", false],
    [" # not at the line's begin", "# not at the line's begin", true],
    ["]", "]", true],
  ])("%j against %j: %j", (pattern, path, expected) => {
    expect(isIgnored([pattern], path)).toBe(expected);
  });

  it.each<[readonly string[], string, boolean]>([
    [["**", "!util/docker/web"], "util/docker/web/foo", false],
    [["**", "!util/docker/web", "util/docker/web/foo"], "util/docker/web/foo", true],
    [["docs", "!docs/README.md"], "docs/README.md", false],
    [["docs/*", "!docs/README.md"], "docs/other", true],
    [["!fileutils.go", "*.go"], "fileutils.go", true],
    [["*.go", "! /fileutils.go"], "fileutils.go", false],
    // !docs had nothing to bring back when the folder was looked at, so it does not reach what lies in it
    [["**/*.md", "!docs"], "docs/README.md", true],
    [["**/*.md", "!docs/*"], "docs/README.md", false],
  ])("%j against %j: %j", (patterns, path, expected) => {
    expect(isIgnored(patterns, path)).toBe(expected);
  });

  it.each(["!", "[", "[]a]", "[-]", "[x-]", "[a-b-c]", "a[", "[^bc", "\\", "a\\d", "[z-a]"])(
    "refuses %j with its place",
    (pattern) => {
      expect(() => isIgnored(["ok", pattern], "x")).toThrow(
        expect.objectContaining({
          code: "input-invalid",
          at: { file: ".dockerignore", line: 2, column: 1 },
        }),
      );
    },
  );
});

import { describe, expect, it } from "@jest/globals";
import { contextEntries } from "./context.ts";
import { parseDockerIgnore } from "./dockerignore.ts";
import { workspaceWith } from "./testing/workspace.ts";

const files = { "a/b/c.txt": "c", "a/b/d.md": "d", "a/e.txt": "e", Dockerfile: "", "z.txt": "z" };

const pathsOf = (ignore: string): readonly string[] => {
  using workspace = workspaceWith(files);
  workspace.folder("empty");
  return [...contextEntries(workspace.path, parseDockerIgnore(ignore, ".dockerignore"))].map(
    ({ path, type }) => (type === "folder" ? `${path}/` : path),
  );
};

describe("contextEntries", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "everything, empty folders too",
      "",
      ["Dockerfile", "a/", "a/b/", "a/b/c.txt", "a/b/d.md", "a/e.txt", "empty/", "z.txt"],
    ],
    ["without a folder and what lies in it", "a\nempty", ["Dockerfile", "z.txt"]],
    [
      "a file of an ignored folder, with the folders that lead to it",
      "*\n!a/b/c.txt",
      ["a/", "a/b/", "a/b/c.txt"],
    ],
    ["no ignored folder from which nothing comes back", "**\n!z.txt", ["z.txt"]],
    [
      "an order of patterns",
      "**/*.txt\n!a/**\n**/c.txt",
      ["Dockerfile", "a/", "a/b/", "a/b/d.md", "a/e.txt", "empty/"],
    ],
  ])("%s", (_, ignore, expected) => {
    expect(pathsOf(ignore)).toEqual(expected);
  });

  it("tells links, modes and types", () => {
    using workspace = workspaceWith({ "run.sh": "" });
    workspace.write("run.sh", "", 0o755);
    workspace.link("link", "../outside");
    expect([...contextEntries(workspace.path, parseDockerIgnore("", ""))]).toEqual([
      { type: "link", path: "link", target: "../outside" },
      { type: "file", path: "run.sh", mode: 0o755 },
    ]);
  });
});

import { expect, it } from "@jest/globals";
import { forbiddenText } from "../../scripts/checks/text.ts";
import { fixture } from "./fixture.ts";

/** Spelled in parts: this file is checked too. */
const join = (separator: string, ...parts: string[]): string => parts.join(separator);

it.each([
  [
    "npm's registry",
    `fetch("https://${join(".", "registry", "npmjs", "org")}/x")`,
    "names a package registry",
  ],
  ["Python's registry", join(".", "pypi", "org"), "names a package registry"],
  ["a folder beside the repository", join("/", "..", "shared", "design.md"), "outside of the repository"],
  ["a developer's folder", join("/", "", "work", "shared", "design.md"), "outside of the repository"],
])("refuses %s", async (_, text, message) => {
  using repository = fixture({ "docs/a.md": `first line\n${text}\n` });
  expect(await forbiddenText.run(repository.root)).toEqual([
    expect.stringMatching(`^docs/a.md:2 .*${message}`),
  ]);
});

it("passes other text, and does not look at what git ignores", async () => {
  const ignored = join(".", "registry", "npmjs", "org");
  using repository = fixture({
    ".gitignore": "*.log\n",
    "npm.log": ignored,
    "README.md": "shared/design.md\n",
  });
  expect(await forbiddenText.run(repository.root)).toEqual([]);
});

it("fails when it finds no file at all", async () => {
  using repository = fixture({});
  expect(await forbiddenText.run(repository.root)).toEqual(["no tracked file was found"]);
});

import { expect, it } from "@jest/globals";
import { unlistedFrontend } from "./frontend.ts";

const digest = `sha256:${"a".repeat(64)}`;
const listed = { uri: "pkg:docker/docker/dockerfile@1?platform=linux%2Famd64", digest };

it.each<[string, string, Record<string, string>, string | undefined]>([
  ["none", "FROM scratch", {}, undefined],
  ["one in the list", "# syntax=docker/dockerfile:1\nFROM scratch", {}, undefined],
  ["one in the list, by its whole name", "# syntax=docker.io/docker/dockerfile:1\n", {}, undefined],
  ["one by digest", `# syntax=x/y:1@${digest}\nFROM scratch`, {}, undefined],
  ["another", "#syntax = x/y:2\nFROM scratch", {}, "x/y:2"],
  [
    "another without tag",
    "\uFEFF# escape=`\r\n# Syntax=docker/dockerfile\r\nFROM scratch",
    {},
    "docker/dockerfile",
  ],
  ["one in a later comment", "FROM scratch\n# syntax=x/y:2", {}, undefined],
  [
    "one after a comment, which BuildKit does not heed",
    "# Ours\n# syntax=x/y:2\nFROM scratch",
    {},
    undefined,
  ],
  ["one after directives of another sign", "# escape=`\n// syntax=x/y:2\nFROM scratch", {}, undefined],
  ["one after a shebang", "#!/usr/bin/env x\n// syntax=x/y:2\n", {}, "x/y:2"],
  ["an argument", "# syntax=docker/dockerfile:1\nFROM scratch", { BUILDKIT_SYNTAX: "x/y:3" }, "x/y:3"],
])("finds a frontend that BuildKit did not list: %s", (_, dockerfile, args, expected) => {
  expect(unlistedFrontend(dockerfile, args, [listed])).toBe(expected);
});

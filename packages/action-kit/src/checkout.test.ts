import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { checkedOutCommit, requireCommit } from "./checkout.ts";

const commit = "a".repeat(40);
const other = "b".repeat(40);

describe("checkedOutCommit", () => {
  it.each([
    ["a detached checkout", { HEAD: `${commit}\n` }, commit],
    ["a branch", { HEAD: "ref: refs/heads/main\n", "refs/heads/main": `${other}\n` }, other],
    ["a packed branch", { HEAD: "ref: refs/heads/main\n" }, undefined],
    ["no repository", {}, undefined],
  ])("of %s", (_, files, expected) => {
    const workspace = mkdtempSync(join(tmpdir(), "towline-checkout-"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(workspace, ".git", name, ".."), { recursive: true });
      writeFileSync(join(workspace, ".git", name), text);
    }
    expect(checkedOutCommit(workspace)).toBe(expected);
    rmSync(workspace, { recursive: true });
  });
});

describe("requireCommit", () => {
  const expected = {
    repository: "acme/config",
    commit,
    path: ".towline/config",
    output: "config-commit",
  } as const;

  it.each([commit, undefined])("lets %s pass", (checkedOut) => {
    expect(() => requireCommit(checkedOut, expected)).not.toThrow();
  });

  it("names the folder, both commits, and the output to check out", () => {
    expect(() => requireCommit(other, expected)).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: ".towline/config is at commit bbbbbbb, but the plan names aaaaaaa of acme/config",
        hint: 'Give actions/checkout of acme/config in this job the "ref:" that the plan names (its output config-commit)',
      }),
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import { defaultPermissions, excessOf, grantOf } from "./permissions.ts";

describe("permissions", () => {
  it("that are written are all there is, besides metadata", () => {
    expect(grantOf({ kind: "scopes", scopes: { contents: "read", issues: "none" } })).toEqual({
      contents: "read",
      metadata: "read",
    });
  });

  it("of write-all include OIDC tokens, those of read-all do not", () => {
    expect(grantOf({ kind: "all", level: "write" })).toMatchObject({
      "id-token": "write",
      contents: "write",
      models: "read",
    });
    expect(grantOf({ kind: "all", level: "read" })).not.toHaveProperty("id-token");
  });

  it("by default never include OIDC tokens", () => {
    expect(defaultPermissions("restricted")).toEqual({
      contents: "read",
      metadata: "read",
      packages: "read",
    });
    expect(defaultPermissions("permissive")).not.toHaveProperty("id-token");
  });

  it.each([
    [{ contents: "read" }, { contents: "write" }, undefined],
    [{ contents: "write" }, { contents: "read" }, { asked: "contents: write", allowed: "contents: read" }],
    [{ "id-token": "write" }, {}, { asked: "id-token: write", allowed: "id-token: none" }],
  ] as const)("%j within %j", (asked, allowed, excess) => {
    expect(excessOf(asked, allowed)).toEqual(excess);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { removeKubeconfig, renderKubeconfig, writeKubeconfig } from "./kubeconfig.ts";

const access = { name: "dev", server: "https://example.org", certificateAuthorityPem: "PEM" };

let temp = "";
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), "towline-test-"));
});
afterEach(() => rmSync(temp, { recursive: true }));

describe("kubeconfig", () => {
  it("has one context, which is current", () => {
    expect(JSON.parse(renderKubeconfig({ access, user: { token: "secret" }, namespace: "shop" }))).toEqual({
      apiVersion: "v1",
      kind: "Config",
      clusters: [
        { name: "dev", cluster: { server: "https://example.org", "certificate-authority-data": "UEVN" } },
      ],
      users: [{ name: "dev", user: { token: "secret" } }],
      contexts: [{ name: "dev", context: { cluster: "dev", user: "dev", namespace: "shop" } }],
      "current-context": "dev",
    });
  });

  it("names no namespace where none is given", () => {
    const { contexts } = JSON.parse(renderKubeconfig({ access, user: { token: "t" }, namespace: undefined }));
    expect(contexts[0].context).toEqual({ cluster: "dev", user: "dev" });
  });

  it("names a program where that gives the tokens", () => {
    const user = { command: "/node", args: ["main.cjs", "token", "/t/login.json"] };
    const { users } = JSON.parse(renderKubeconfig({ access, user, namespace: undefined }));
    expect(users[0].user.exec).toEqual({
      apiVersion: "client.authentication.k8s.io/v1",
      ...user,
      interactiveMode: "Never",
    });
  });

  it("is readable by its owner alone, whatever the umask, and leaves nothing behind", async () => {
    const before = process.umask(0);
    const path = await writeKubeconfig(() => ({ config: "text" }), temp).finally(() => process.umask(before));
    expect(readFileSync(path, "utf8")).toBe("text");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
    await removeKubeconfig(path);
    expect(readdirSync(temp)).toEqual([]);
  });
});

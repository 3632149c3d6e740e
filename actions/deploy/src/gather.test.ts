import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ActionKit } from "@towline/action-kit";
import type { Log } from "@towline/kernel";
import { readFiles, readSettings } from "./gather.ts";
import type { Inputs } from "./inputs.ts";

const exec = () => Promise.reject(new Error("plain YAML needs no program"));
const commit = "a".repeat(40);
const configCommit = "c".repeat(40);
const other = "b".repeat(40);

const inputs: Inputs = {
  plan: {
    version: 1,
    purpose: "deploy",
    repository: "acme/checkout",
    commit,
    ref: "refs/heads/main",
    services: ["checkout"],
    environment: "dev",
    targets: ["default"],
    file: "towline.yaml",
    extends: [],
    pins: { "acme/checkout": other, "acme/config": configCommit },
  },
  service: undefined,
  target: "default",
  digest: `sha256:${"0".repeat(64)}`,
  token: "t",
  configToken: undefined,
  path: ".",
  configPath: ".towline/config",
  credentials: "oidc",
  dryRun: false,
  confirmedPrunes: [],
  allowOlder: false,
  takeOver: false,
  webhook: undefined,
};

const manifest = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: web, image: checkout, envFrom: [{ configMapRef: { name: checkout-env } }] }] }
`;
const files = {
  ".git/HEAD": `${commit}\n`,
  "k8s/pod.yaml": manifest,
  ".towline/config/.git/HEAD": `${configCommit}\n`,
  ".towline/config/dev/checkout/.env": "A=1\n",
};

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "towline-gather-"));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const read = async (changed: Readonly<Record<string, string | undefined>> = {}, repository?: string) => {
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const lines: string[] = [];
  const say = (message: string) => void lines.push(message);
  const log = { info: say, warning: (message: string) => say(`warning: ${message}`) } as Partial<Log> as Log;
  const settings = {
    service: "checkout",
    environment: "dev",
    namespace: "dev",
    manifests: { folders: ["k8s"] },
    config: {
      from: repository === undefined ? undefined : { repository, commit: configCommit },
      path: "dev/checkout",
    },
  };
  const { signal } = new AbortController();
  const run = { workspace } as ActionKit["run"];
  const { manifests, config } = await readFiles(inputs, settings, { run, log, exec, env: {}, signal });
  return { manifests: manifests.length, config: config.map(({ name }) => name), lines };
};

describe("readFiles", () => {
  it("reads manifests and configuration at the plan's commits", async () => {
    expect(await read({}, "acme/config")).toEqual({
      manifests: 1,
      config: ["checkout-env"],
      lines: ["1 objects; configuration: checkout-env (.env)"],
    });
  });

  it("says which folder gave no configuration", async () => {
    const without = { ".towline/config/dev/checkout/.env": undefined };
    expect((await read(without, "acme/config")).lines).toEqual([
      "1 objects; configuration: none (acme/config@ccccccc:dev/checkout does not exist)",
    ]);
  });

  it("refuses manifests of another commit than the plan's", async () => {
    await expect(read({ ".git/HEAD": other })).rejects.toMatchObject({
      code: "input-invalid",
      message: "The workspace is at commit bbbbbbb, but the plan names aaaaaaa of acme/checkout",
    });
  });

  it("refuses configuration of another commit than the plan's", async () => {
    await expect(read({ ".towline/config/.git/HEAD": other }, "acme/config")).rejects.toMatchObject({
      message: ".towline/config is at commit bbbbbbb, but the plan names ccccccc of acme/config",
    });
  });

  it("says what to add where the configuration is not checked out", async () => {
    const without = {
      ".towline/config/.git/HEAD": undefined,
      ".towline/config/dev/checkout/.env": undefined,
    };
    await expect(read(without, "acme/config")).rejects.toMatchObject({
      code: "input-invalid",
      message: "acme/config is not checked out at .towline/config",
      hint: expect.stringContaining("Leave config-path out, and it is fetched"),
    });
  });
});

it("refuses single jobs of a release whose targets go back together", async () => {
  const kit = { run: { attempt: 2 }, log: {} } as unknown as ActionKit;
  const planned = { ...inputs, plan: { ...inputs.plan, onlyAttempt: 1 } };
  await expect(readSettings(planned, kit)).rejects.toMatchObject({
    code: "not-allowed",
    hint: expect.stringContaining("Re-run all jobs"),
  });
});

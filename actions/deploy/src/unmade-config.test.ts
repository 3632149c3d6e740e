import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { readConfig } from "@towline/config";
import type { KubeObject } from "@towline/kernel";
import { warnOfUnmadeConfig } from "./unmade-config.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "towline-unmade-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const podOf = (kind: string, name: string): KubeObject => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web", namespace: "dev" },
  spec: {
    containers: [
      { name: "web", envFrom: [{ [kind === "Secret" ? "secretRef" : "configMapRef"]: { name } }] },
    ],
  },
});

const warnings = async (
  refersTo: string,
  files: readonly string[] | undefined,
  kind = "ConfigMap",
): Promise<readonly string[]> => {
  if (files !== undefined) mkdirSync(join(root, "dev"));
  for (const name of files ?? []) writeFileSync(join(root, "dev", name), "A=1\n");
  const { entries: config, secrets } = await readConfig({
    root,
    path: "dev",
    service: "checkout",
    namespace: "dev",
  });
  const object = podOf(kind, refersTo);
  const at = { file: "k8s/pod.yaml", line: 1, column: 1 };
  const manifests = [{ object, at, positionOf: () => at }];
  const lines: string[] = [];
  const place = { root, path: "dev", label: "acme/config@421a734" };
  await warnOfUnmadeConfig({ manifests, config, secrets, place }, "checkout", {
    warning: (line) => void lines.push(line),
  });
  return lines;
};

it.each([
  ["does not exist", "checkout-env", undefined],
  ["is empty", "checkout-env", []],
  ["holds no .env", "checkout-env", ["settings.json"]],
  ["holds no file besides .env", "checkout-config", [".env"]],
  ["holds no secrets.yaml", "checkout-secrets", [".env"], "Secret"],
])("names the folder that %s", async (state, name, files, kind = "ConfigMap") => {
  expect(await warnings(name, files, kind)).toEqual([
    `The configuration folder acme/config@421a734:dev ${state}, so nothing makes ${kind} "${name}". Correct "config.path" in towline.yaml, or add the files there`,
  ]);
});

it.each([
  ["what the folder made", "checkout-env", [".env"]],
  ["what no folder would make", "shared", []],
])("is silent about %s", async (_, name, files) => {
  expect(await warnings(name, files)).toEqual([]);
});

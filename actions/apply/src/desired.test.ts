import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Log } from "@towline/kernel";
import { readDesired } from "./desired.ts";
import type { Inputs } from "./inputs.ts";

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  template:
    spec:
      containers:
        - name: app
          image: checkout
          args: [--config-map=checkout-config]
          envFrom:
            - configMapRef: { name: checkout-config }
`;

const inputs: Inputs = {
  service: "checkout",
  namespace: "shop",
  manifests: ["a.yaml"],
  values: [],
  images: [{ repository: "checkout", reference: "r.example/checkout@sha256:1" }],
  references: { "ConfigMap/checkout-config": "checkout-config-1a2b3c4d5e" },
  dryRun: false,
  kubeconfig: undefined,
};

let root = "";
let warnings: string[] = [];
const log = { warning: (message: string) => warnings.push(message) } as unknown as Log;
const kit = {
  log,
  env: {},
  signal: new AbortController().signal,
  exec: () => Promise.reject(new Error("plain YAML needs no program")),
};

beforeEach(async () => {
  warnings = [];
  root = await mkdtemp(join(tmpdir(), "towline-apply-"));
  await writeFile(join(root, "a.yaml"), manifest);
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe("readDesired", () => {
  it("puts in images, versioned names and labels, and warns of names that it cannot replace", async () => {
    const [desired, ...more] = await readDesired(inputs, root, kit);
    expect(more).toEqual([]);
    expect(desired?.at).toEqual({ file: "a.yaml", line: 1, column: 1 });
    expect(desired?.object.metadata).toMatchObject({
      namespace: "shop",
      labels: { "towline.dev/service": "checkout", "app.kubernetes.io/managed-by": "towline" },
    });
    expect(desired?.object.spec.template.spec.containers[0]).toMatchObject({
      image: "r.example/checkout@sha256:1",
      envFrom: [{ configMapRef: { name: "checkout-config-1a2b3c4d5e" } }],
    });
    expect(warnings).toEqual([
      'deployment/checkout names "checkout-config" in spec.template.spec.containers[0].args[0], where it is not replaced by its versioned name',
    ]);
  });

  it("refuses an image that no container takes", async () => {
    const images = [{ repository: "chekout", reference: "r.example/chekout" }];
    await expect(readDesired({ ...inputs, images }, root, kit)).rejects.toThrow(
      'No container takes the image "chekout": there are checkout',
    );
  });

  it("refuses hooks, Helm's too: nobody would wait for them", async () => {
    const job = (annotation: string) =>
      `apiVersion: batch/v1\nkind: Job\nmetadata: { name: migrate, annotations: { ${annotation} } }\n`;
    for (const annotation of ["towline.dev/hook: pre-deploy", '"helm.sh/hook": "pre-install,pre-upgrade"']) {
      await writeFile(join(root, "a.yaml"), `${manifest}---\n${job(annotation)}`);
      await expect(readDesired(inputs, root, kit)).rejects.toMatchObject({
        message: "job/migrate is a hook of a deploy (towline.dev/hook), and this action deploys nothing",
        at: { file: "a.yaml", line: 15 },
      });
    }
  });
});

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";

const actions = join(import.meta.dirname, "..", "..");
const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  replicas: 0
  selector: { matchLabels: { app: checkout } }
  template:
    metadata: { labels: { app: checkout } }
    spec:
      containers:
        - name: app
          image: checkout
          envFrom: [{ configMapRef: { name: checkout-env } }]
          volumeMounts: [{ name: files, mountPath: /etc/checkout }]
      volumes: [{ name: files, configMap: { name: checkout-config } }]
---
apiVersion: v1
kind: Service
metadata: { name: checkout }
spec: { selector: { app: checkout }, ports: [{ port: 80 }] }
`;

let server: KubernetesServer;
let workspace = "";

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "towline-action-"));
  server = await startKubernetes({
    name: "dev",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
    namespaces: ["shop"],
  });
  await write("kubeconfig", server.adminKubeconfig());
  await write("config/.env", "LOG_LEVEL=info\n");
  await write("config/app.json", '{"currency":"INR"}\n');
  await write("k8s/checkout.yaml", manifest);
});

afterAll(async () => {
  await server.stop();
  await rm(workspace, { recursive: true });
});

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
};

interface Run {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Outputs stand in the file as `name<<delimiter`, the value, and the delimiter. */
const parseOutputs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );

/** Runs an action as the runner does: inputs and command files by environment. */
const run = async (action: string, inputs: Readonly<Record<string, string>>): Promise<Run> => {
  await write("output", "");
  await write("summary", "");
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(workspace, "output"),
    GITHUB_STEP_SUMMARY: join(workspace, "summary"),
    KUBECONFIG: join(workspace, "kubeconfig"),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const main = join(actions, action, "src", "main.ts");
  const [exitCode, log] = await new Promise<[number, string]>((resolve) => {
    const child = execFile(process.execPath, [main], { env }, (_, stdout, stderr) =>
      resolve([child.exitCode ?? -1, stdout + stderr]),
    );
  });
  const [outputs, summary] = await Promise.all(
    ["output", "summary"].map((name) => readFile(join(workspace, name), "utf8")),
  );
  return { exitCode, log, outputs: parseOutputs(outputs ?? ""), summary: summary ?? "" };
};

const base = { service: "checkout", namespace: "shop" };

describe("configmap, then apply", () => {
  it("makes configuration and objects, and then finds nothing to do", async () => {
    const dry = await run("configmap", { ...base, path: "config", "dry-run": "true" });
    expect(dry).toMatchObject({ exitCode: 0, outputs: { changed: "true" } });
    const references = dry.outputs.references ?? "";
    expect(JSON.parse(references)).toEqual({
      "ConfigMap/checkout-config": expect.stringMatching(/^checkout-config-[0-9a-f]{10}$/),
      "ConfigMap/checkout-env": expect.stringMatching(/^checkout-env-[0-9a-f]{10}$/),
    });
    const inputs = { ...base, manifests: "k8s", images: "checkout=r.example/checkout:1", references };
    expect(await run("apply", { ...inputs, "dry-run": "true" })).toMatchObject({
      exitCode: 0,
      outputs: { changed: '["deployment/checkout","service/checkout"]', workloads: "[]" },
    });

    const early = await run("apply", inputs);
    expect(early.exitCode).toBe(1);
    expect(early.log).toMatch(
      /::error file=k8s\/checkout.yaml,line=16,col=51::.*refers to ConfigMap "checkout-config-/,
    );
    expect(server.history.some(({ manager }) => manager === "towline/checkout")).toBe(false);

    expect(await run("configmap", { ...base, path: "config" })).toMatchObject({
      exitCode: 0,
      outputs: { references, changed: "true" },
    });
    const applied = await run("apply", inputs);
    expect(applied).toMatchObject({
      exitCode: 0,
      outputs: {
        changed: '["deployment/checkout","service/checkout"]',
        workloads: '[{"kind":"Deployment","name":"checkout","generation":1}]',
      },
    });
    expect(applied.summary).toContain("2 new, 0 changed, 0 as before");

    expect(await run("configmap", { ...base, path: "config" })).toMatchObject({
      outputs: { changed: "false" },
    });
    const again = await run("apply", inputs);
    expect(again.outputs).toMatchObject({ changed: "[]", workloads: applied.outputs.workloads });
  });

  it("annotates every mistake, without a stack trace", async () => {
    await write("wrong/.env", "A=1\nA=2\n");
    await write("wrong/secrets.yaml", "a: b\n");
    const config = await run("configmap", { ...base, path: "wrong" });
    expect(config).toMatchObject({ exitCode: 1, outputs: {} });
    expect(config.log).toContain("::error file=wrong/.env,line=2,col=1::A stands twice, first in line 1");
    expect(config.log).toContain("file=wrong/secrets.yaml,line=1,col=4::The value of a is no reference");
    expect(config.log).not.toMatch(/^\s+at /m);
    await write(
      "mistyped/web.yaml",
      manifest
        .replace("  replicas: 0\n", "  replcas: 0\n  replicas: two\n")
        .replace("- name: app", "- name: app\n          prots: []"),
    );
    const mistyped = await run("apply", {
      ...base,
      manifests: "mistyped",
      images: "checkout=r.example/checkout:1",
    });
    const errors = mistyped.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toEqual([
      expect.stringContaining(
        "file=mistyped/web.yaml,line=6,col=3::deployment/checkout in namespace shop: there is no field spec.replcas. Correct the spelling",
      ),
      expect.stringContaining(
        "file=mistyped/web.yaml,line=7,col=3::deployment/checkout in namespace shop: spec.replicas must be a number.",
      ),
      expect.stringContaining(
        "file=mistyped/web.yaml,line=14,col=11::deployment/checkout in namespace shop: there is no field spec.template.spec.containers[app].prots.",
      ),
    ]);
    const missing = await run("apply", { ...base, manifests: "nowhere" });
    expect(missing.log).toContain("::error::There is no nowhere in the repository");
    expect(missing.exitCode).toBe(1);
  });
});

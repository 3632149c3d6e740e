import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { connect } from "@towline/cluster";
import { type Log, systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";

let server: KubernetesServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "towline-rollout-"));
  const digest = `sha256:${"a".repeat(64)}`;
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({
      kind: "found",
      digest,
      entrypoint: ["/checkout"],
      command: [],
      environment: [],
    }),
    namespaces: ["shop"],
    timing: { podStart: 20, pull: 5, crashBackOff: 20 },
  });
  writeFileSync(join(folder, "kubeconfig"), server.adminKubeconfig(), { mode: 0o600 });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const silent: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  mask: () => {},
  group: (_, body) => body(),
};

const apply = async (args: readonly string[]): Promise<void> => {
  const access = { kind: "kubeconfig", path: join(folder, "kubeconfig") } as const;
  const cluster = await connect(access, { log: silent, clock: systemClock });
  const labels = { app: "checkout" };
  const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
  const containers = [
    { name: "app", image: "shop/checkout:1", args, ports: [{ containerPort: 8080 }], readinessProbe },
  ];
  const template = { metadata: { labels }, spec: { containers } };
  const spec = { replicas: 1, selector: { matchLabels: labels }, template };
  const metadata = { name: "checkout", namespace: "shop", labels };
  await cluster.apply({ apiVersion: "apps/v1", kind: "Deployment", metadata, spec }, { manager: "test" });
  cluster.close();
};

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly output: string;
  readonly summary: string;
}

/** The action as the runner starts it: inputs and files by environment variables. */
const run = async (inputs: Readonly<Record<string, string>>): Promise<Ran> => {
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = Object.entries({
    namespace: "shop",
    workloads: "deployment/checkout",
    timeout: "30",
    ...inputs,
  });
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    KUBECONFIG: join(folder, "kubeconfig"),
    ...files,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const main = join(import.meta.dirname, "main.ts");
  const { exitCode, stdout } = await new Promise<Pick<Ran, "exitCode" | "stdout">>((resolve) => {
    const child = execFile(process.execPath, ["--no-warnings", main], { env }, (_, text) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout: text }),
    );
  });
  const [output, summary] = Object.values(files).map((file) => readFileSync(file, "utf8"));
  return { exitCode, stdout, output: output ?? "", summary: summary ?? "" };
};

describe("the rollout action", () => {
  it("waits for a workload and says when it is ready", async () => {
    await apply(["serve"]);
    const { exitCode, stdout, output, summary } = await run({});
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("checkout 1/1 updated: ready")]);
    expect(output).toContain("ready");
    expect(summary).toContain("| deployment/checkout | 1/1 updated |");
  });

  it("explains a crash: one annotation, the evidence in the log and in the summary", async () => {
    await apply(["crash", "--after", "50ms"]);
    const { exitCode, stdout, output, summary } = await run({ timeout: "20" });
    const annotations = stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatch(
      /^::error::deployment\/checkout: container app crashed \d times with exit code 1\. Its last log lines say why/,
    );
    expect(stdout).toContain("  | fatal: cannot reach the payment gateway (demo crash)");
    expect(output).toContain("failed");
    expect(summary).toContain("<details><summary>Last log lines of container app");
  });

  it("restarts what the labels select, and waits for it; a pause waits for nothing", async () => {
    await apply(["serve"]);
    const selected = { workloads: "", selector: "app=checkout" };
    const restarted = await run({ ...selected, command: "restart" });
    expect([restarted.exitCode, restarted.stdout]).toEqual([
      0,
      expect.stringMatching(/^deployment\/checkout is restarted$[\s\S]*^checkout 1\/1 updated: ready$/m),
    ]);
    expect(restarted.summary).toContain("- deployment/checkout is restarted");
    const paused = await run({ ...selected, command: "pause" });
    expect([paused.exitCode, paused.stdout]).toEqual([
      0,
      expect.stringMatching(/^deployment\/checkout is paused$[\s\S]*^Paused: nothing is rolled out/m),
    ]);
    expect(paused.summary).toContain("### ⏸️ Paused");
    const status = await run({});
    expect([status.exitCode, status.stdout]).toEqual([
      0,
      expect.stringContaining("checkout 1/1 updated, paused: ready"),
    ]);
    expect(paused.output).toContain("paused");
    expect((await run({ ...selected, command: "resume" })).exitCode).toBe(0);
  });

  it("says of a CronJob that there is nothing to wait for", async () => {
    const { exitCode, stdout, summary } = await run({ workloads: "cronjob/report" });
    const says = "cronjob/report needs no waiting: its schedule starts it";
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(says)]);
    expect(summary).toContain(says);
  });

  it.each([
    [{ workloads: "deployment/typo" }, "::error::deployment/typo: does not exist in namespace shop"],
    [{ workloads: "rs/db" }, "::error::Towline cannot wait for replicaset/db"],
    [{ kubeconfig: "/none" }, "::error::kubeconfig /none: it cannot be read"],
  ])("%j fails with one message and no stack trace", async (inputs, message) => {
    const { exitCode, stdout } = await run(inputs);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(message);
    expect(stdout).not.toMatch(/^ +at /m);
  });
});

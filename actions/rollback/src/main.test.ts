import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type Log, systemClock } from "@towline/kernel";
import { type DeployRequest, deploy } from "@towline/release";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";

const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;

let server: KubernetesServer;
let cluster: Cluster;
let folder: string;

const silent: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  mask: () => {},
  group: (_, body) => body(),
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "towline-rollback-"));
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async (reference) => {
      const digest = reference.split("@")[1] ?? "";
      return { kind: "found", digest, entrypoint: ["/checkout"], command: ["serve"], environment: [] };
    },
    namespaces: ["shop"],
    timing: { podStart: 20, pull: 5, crashBackOff: 20 },
  });
  const path = join(folder, "kubeconfig");
  writeFileSync(path, server.adminKubeconfig(), { mode: 0o600 });
  cluster = await connect({ kind: "kubeconfig", path }, { log: silent, clock: systemClock });
});

afterAll(async () => {
  cluster.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const requestOf = (letter: string, run: number): DeployRequest => {
  const labels = { app: "checkout" };
  const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
  const env = [{ name: "LETTER", value: letter }];
  const containers = [
    { name: "app", image: "checkout", env, ports: [{ containerPort: 8080 }], readinessProbe },
  ];
  const spec = {
    replicas: 1,
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers } },
  };
  const metadata = { name: "checkout", namespace: "shop" };
  return {
    identity: {
      service: "checkout",
      environment: "dev",
      target: "default",
      namespace: "shop",
      commit: letter.repeat(40),
      ref: `refs/tags/v${run}`,
      actor: "mona",
      runId: String(run),
      attempt: 1,
      runUrl: `https://github.example/runs/${run}`,
    },
    image: {
      repository: "checkout",
      digest: digestOf(letter),
      reference: `registry.example/checkout@${digestOf(letter)}`,
    },
    manifests: [
      {
        object: { apiVersion: "apps/v1", kind: "Deployment", metadata, spec },
        at: { file: "k8s/checkout.yaml", line: 1, column: 1 },
      },
    ],
    config: [],
    timeoutSeconds: 20,
    dryRun: false,
  };
};

/** The action as the runner starts it: inputs and files by environment variables. */
const run = async (inputs: Readonly<Record<string, string>>, runId: number) => {
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = Object.entries({ service: "checkout", namespace: "shop", ...inputs });
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    KUBECONFIG: join(folder, "kubeconfig"),
    GITHUB_RUN_ID: String(runId),
    ...files,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const main = join(import.meta.dirname, "main.ts");
  const ran = await new Promise<{ exitCode: number; stdout: string }>((resolve) => {
    const child = execFile(process.execPath, ["--no-warnings", main], { env }, (_, text) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout: text }),
    );
  });
  const [output = "", summary = ""] = Object.values(files).map((file) => readFileSync(file, "utf8"));
  return { ...ran, output, summary };
};

const letterServed = async (): Promise<string> => {
  const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "checkout" };
  const [container] = (await cluster.get(ref))?.spec.template.spec.containers ?? [];
  return `${container.env[0].value} ${container.image.at(-1)}`;
};

describe("the rollback action", () => {
  it("says that there is nothing to go back to", async () => {
    const { exitCode, stdout } = await run({}, 1);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining("::error::There is nothing to go back to"),
    ]);
    expect(stdout).not.toMatch(/^ +at /m);
  });

  it("brings a service back, says so in the summary, and shows a dry run before", async () => {
    for (const [index, letter] of ["a", "b"].entries())
      await deploy(requestOf(letter, index + 1), {
        cluster,
        log: silent,
        clock: systemClock,
        signal: new AbortController().signal,
      });
    const shown = await run({ "dry-run": "true", to: "v1" }, 3);
    expect([shown.exitCode, shown.output]).toEqual([0, expect.stringContaining("planned")]);
    expect(shown.stdout).toContain(`Image checkout: ${digestOf("b")} → ${digestOf("a")}`);
    expect(await letterServed()).toBe("b b");

    const { exitCode, output, summary } = await run({ to: "v1" }, 3);
    expect([exitCode, output]).toEqual([0, expect.stringContaining("rolled-back")]);
    expect(summary).toContain("checkout → dev: rolled back to deploy #1");
    expect(await letterServed()).toBe("a a");
  });

  it("fails with what there is for a version that is not on record", async () => {
    const { exitCode, stdout } = await run({ to: "v7" }, 4);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('No record of this service is "v7"')]);
    expect(stdout).toContain("#2 bbbbbbb v2 sha256:bbbbbbb");
  });
});

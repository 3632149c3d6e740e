import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";

let server: KubernetesServer;
let workspace = "";

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
};

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "towline-configmap-"));
  server = await startKubernetes({
    name: "dev",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
    namespaces: ["shop"],
  });
  await write("kubeconfig", server.adminKubeconfig());
  await write("config/.env", "LOG_LEVEL=info\n");
});

afterAll(async () => {
  await server.stop();
  await rm(workspace, { recursive: true });
});

interface Run {
  readonly exitCode: number;
  readonly log: string;
  readonly output: string;
  readonly summary: string;
}

/** The action as the runner starts it: inputs and files by environment variables. */
const run = async (
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = { KUBECONFIG: join(workspace, "kubeconfig") },
): Promise<Run> => {
  await write("output", "");
  await write("summary", "");
  const given = Object.entries({ service: "checkout", namespace: "shop", path: "config", ...inputs });
  const env = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(workspace, "output"),
    GITHUB_STEP_SUMMARY: join(workspace, "summary"),
    ...variables,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const main = join(import.meta.dirname, "main.ts");
  const [exitCode, log] = await new Promise<[number, string]>((resolve) => {
    const child = execFile(process.execPath, ["--no-warnings", main], { env }, (_, stdout, stderr) =>
      resolve([child.exitCode ?? -1, stdout + stderr]),
    );
  });
  const output = await readFile(join(workspace, "output"), "utf8");
  return { exitCode, log, output, summary: await readFile(join(workspace, "summary"), "utf8") };
};

/** What the action has written; dry runs leave no trace. */
const written = (): number => server.history.filter(({ manager }) => manager.startsWith("towline/")).length;

describe("the configmap action", () => {
  it("makes one object for each content, after a dry run that makes none", async () => {
    const dry = await run({ "dry-run": "true" });
    expect([dry.exitCode, written()]).toEqual([0, 0]);
    expect(dry.summary).toContain("1 new, 0 changed, 0 as before (dry run: nothing was changed)");

    const made = await run({});
    expect([made.exitCode, written()]).toEqual([0, 1]);
    const [, name] = /"ConfigMap\/checkout-env":"(checkout-env-[0-9a-f]{10})"/.exec(made.output) ?? [];
    expect(made.log).toContain(`+ configmap/${name}`);
    expect(dry.output).toContain(`"${name}"`);

    const again = await run({});
    expect([again.exitCode, written()]).toEqual([0, 1]);
    expect(again.log).toContain(`= configmap/${name}`);
    expect(again.output).toMatch(/changed<<(.+)\nfalse\n\1/);
  });

  it.each([
    [{ path: "nowhere" }, "::error::There is no configuration in nowhere. Check the repository out"],
    [{ namespace: "shpo" }, '::error::Cluster dev has no namespace "shpo". Create it first'],
    [{ strategy: "mutable" }, "::error::Input strategy is"],
  ])("%j fails with one message and without an output", async (inputs, message) => {
    const before = written();
    const { exitCode, log, output } = await run(inputs);
    expect([exitCode, output, written()]).toEqual([1, "", before]);
    expect(log.split("\n").filter((line) => line.startsWith("::error"))).toEqual([
      expect.stringContaining(message),
    ]);
    expect(log).not.toMatch(/^\s+at /m);
  });

  it("takes no cluster that nobody named, not even the one that its runner is a pod of", async () => {
    const { port } = new URL(/server: "?(https:[^"\s]+)/.exec(server.adminKubeconfig())?.[1] ?? "");
    const pod = { KUBERNETES_SERVICE_HOST: "127.0.0.1", KUBERNETES_SERVICE_PORT: port };
    const { exitCode, log } = await run({}, pod);
    expect(exitCode).toBe(1);
    expect(log).toContain("::error::No cluster is chosen: there is no kubeconfig. Run eks-login earlier");
  });
});

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  buildAccount,
  exampleRegion,
  type KubernetesServer,
  type Sandbox,
  startKubernetes,
  startSandbox,
} from "@towline/sandbox";

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
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
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

  it("replaces in place what is to keep its name", async () => {
    await write("kept/.env", "LOG_LEVEL=debug\n");
    await write(
      "kept/towline-objects.yaml",
      '- configmap: checkout-env\n  strategy: replace\n- configmap: extra\n  values: { A: "1" }\n',
    );
    const made = await run({ path: "kept" });
    expect(made.log).toContain("+ configmap/checkout-env");
    expect(made.output).toMatch(/\{"ConfigMap\/extra":"extra-[0-9a-f]{10}"\}/);
    await write("kept/.env", "LOG_LEVEL=info\n");
    const changed = await run({ path: "kept" });
    expect(changed.log).toContain('data.LOG_LEVEL: "debug" → "info"');
    expect(server.history.at(-1)).toMatchObject({
      verb: "update",
      object: { metadata: { name: "checkout-env" }, data: { LOG_LEVEL: "info" } },
    });
  }, 30_000);

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

describe("Secrets of the configmap action", () => {
  const password = "correct-horse-battery";
  const place = { account: buildAccount, region: exampleRegion };
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({
      clusters: [],
      repositories: [],
      secrets: [{ ...place, name: "dev/db", value: { password } }],
    });
    await write("secret/secrets.yaml", "PASSWORD: aws-secretsmanager:dev/db#password\n");
  });
  afterAll(() => sandbox.stop());

  const aws = {
    path: "secret",
    "aws-region": exampleRegion,
    account: buildAccount,
    credentials: "runner",
  };
  const runWith = (inputs: Readonly<Record<string, string>>) =>
    run(inputs, {
      KUBECONFIG: join(workspace, "kubeconfig"),
      ...sandbox.env,
      ...sandbox.userEnv(buildAccount),
    });
  const secrets = () =>
    server.history.flatMap(({ object }) => (object.kind === "Secret" ? [object.metadata.name] : []));

  it("are made once for each content, by a key of the namespace, and shown nowhere", async () => {
    const dry = await runWith({ ...aws, "dry-run": "true" });
    expect([dry.exitCode, secrets()]).toEqual([0, []]);
    const made = await runWith(aws);
    expect(made.exitCode).toBe(0);
    const [, name = ""] =
      /"Secret\/checkout-secrets":"(checkout-secrets-[0-9a-f]{10})"/.exec(made.output) ?? [];
    expect(secrets()).toEqual(["towline.checkout.key", name]);
    const again = await runWith(aws);
    expect([again.exitCode, secrets().length]).toEqual([0, 2]);
    expect(again.log).toContain(`= secret/${name}`);
    sandbox.secrets.put({ ...place, name: "dev/db", value: { password: `${password}-2` } });
    const rotated = await runWith(aws);
    expect(secrets()).toHaveLength(3);
    expect(rotated.output).not.toContain(name);
    for (const { log, output, summary } of [dry, made, again, rotated])
      for (const text of [log.replaceAll(/::add-mask::.*/g, ""), output, summary])
        expect(text).not.toContain(password);
  }, 30_000);

  it("need a region, and a key that is there", async () => {
    const without = await runWith({ path: "secret" });
    expect(without.log).toContain(
      "::error::The configuration refers to secrets of AWS, and aws-region is missing. Give this step",
    );
    await write("secret/secrets.yaml", "PASSWORD: aws-secretsmanager:dev/db#pasword\n");
    const { exitCode, log } = await runWith(aws);
    expect(exitCode).toBe(1);
    expect(log).toContain(
      '::error file=secret/secrets.yaml,line=1,col=11::PASSWORD: aws-secretsmanager:dev/db#pasword: what it names has no key "pasword". Correct the key',
    );
  }, 30_000);
});

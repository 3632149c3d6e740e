import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, TowlineError } from "@towline/kernel";
import { accessFromEnvironment } from "./access.ts";
import { connect } from "./connect.ts";
import {
  certificate,
  FakeClock,
  json,
  LogLines,
  startServer,
  status,
  type TestServer,
} from "./testserver.ts";

const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", name: "a" };
const answer = json(200, { metadata: { name: "a" } });
const folder = mkdtempSync(join(tmpdir(), "towline-kubeconfig-"));
const open: { close(): unknown }[] = [];
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const write = (name: string, text: string, mode = 0o600): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

const kubeconfig = (server: string, user: object, more = {}): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "main",
    clusters: [
      {
        name: "dev-in",
        cluster: {
          server,
          "certificate-authority-data": Buffer.from(certificate).toString("base64"),
          ...more,
        },
      },
    ],
    users: [{ name: "me", user }],
    contexts: [{ name: "main", context: { cluster: "dev-in", user: "me" } }],
  });

const deps = () => ({ log: new LogLines(), clock: new FakeClock() });

const getThrough = async (server: TestServer, path: string, context?: string): Promise<void> => {
  const cluster = await connect({ kind: "kubeconfig", path, context }, deps());
  open.push(cluster, server);
  await cluster.get(ref);
};

/** A credential plugin that counts its calls, as `aws eks get-token` would be run. */
const plugin = (): { path: string; calls: () => number } => {
  const counter = write("calls", "");
  const credential =
    '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"t%s"}}';
  const script = `#!/bin/sh\nprintf x >> ${counter}\nprintf '${credential}' "$(wc -c < ${counter} | tr -d ' ')"\n`;
  return { path: write("plugin", script, 0o755), calls: () => readFileSync(counter, "utf8").length };
};

const execUser = (command: string): object => ({
  exec: { apiVersion: "client.authentication.k8s.io/v1", command, args: [], interactiveMode: "Never" },
});

describe("a kubeconfig", () => {
  it("gives server, authority and token", async () => {
    const server = await startServer(answer);
    await getThrough(server, write("token", kubeconfig(server.url, { token: "abc" })));
    expect(server.seen[0]?.authorization).toBe("Bearer abc");
  });

  it("may be split over several files, as KUBECONFIG may", async () => {
    const server = await startServer(answer);
    const first = write("first", JSON.stringify({ "current-context": "main" }));
    const second = write("second", kubeconfig(server.url, { token: "abc" }));
    await getThrough(server, `${first}${delimiter}${second}`);
    expect(server.seen[0]?.authorization).toBe("Bearer abc");
  });

  it("runs its plugin once for concurrent calls, and again after a 401", async () => {
    const { path, calls } = plugin();
    const server = await startServer(answer, answer, status(401, "Unauthorized", "Unauthorized"), answer);
    const access = {
      kind: "kubeconfig",
      path: write("exec", kubeconfig(server.url, execUser(path))),
    } as const;
    const cluster = await connect(access, deps());
    open.push(cluster, server);
    await Promise.all([cluster.get(ref), cluster.get(ref)]);
    expect(calls()).toBe(1);
    await cluster.get(ref);
    expect(calls()).toBe(2);
    expect(server.seen.map((seen) => seen.authorization)).toEqual([
      "Bearer t1",
      "Bearer t1",
      "Bearer t1",
      "Bearer t2",
    ]);
  });
});

describe("a kubeconfig that cannot be used", () => {
  const server = "https://127.0.0.1:1";
  const rows: readonly (readonly [string, string, string | undefined, string])[] = [
    ["is missing", join(folder, "none"), undefined, "ENOENT: no such file or directory"],
    ["is no YAML", write("bad", "{"), undefined, "it cannot be read"],
    ["lacks the context", write("ctx", kubeconfig(server, {})), "other", 'it has no context "other"'],
    [
      "goes through a proxy",
      write("proxy", kubeconfig(server, {}, { "proxy-url": "http://proxy" })),
      undefined,
      "proxy-url is not supported",
    ],
  ];
  it.each(rows)("%s", async (_, path, context, says) => {
    const error = await connect({ kind: "kubeconfig", path, context }, deps()).catch(
      (thrown: unknown) => thrown,
    );
    expect(isTowlineError(error, "input-invalid")).toBe(true);
    expect((error as TowlineError).message).toContain(`kubeconfig ${path}: `);
    expect((error as TowlineError).message).toContain(says);
  });

  it("has a plugin that fails: its own words are passed on", async () => {
    const failing = write("failing", "#!/bin/sh\necho 'no AWS credentials' >&2\nexit 1\n", 0o755);
    const path = write("exec-failing", kubeconfig(server, execUser(failing)));
    const cluster = await connect({ kind: "kubeconfig", path }, deps());
    const error = await cluster.get(ref).catch((thrown: unknown) => thrown);
    expect(isTowlineError(error, "kube-unauthorized")).toBe(true);
    expect((error as TowlineError).message).toContain("gave no credentials: no AWS credentials");
  });
});

describe("the cluster of a step", () => {
  it.each([
    ["the input first", "/input", { KUBECONFIG: "/env" }, { kind: "kubeconfig", path: "/input" }],
    ["then KUBECONFIG", undefined, { KUBECONFIG: "/env" }, { kind: "kubeconfig", path: "/env" }],
    [
      "the pod's own account by name",
      "in-cluster",
      { KUBECONFIG: "/env", KUBERNETES_SERVICE_HOST: "10.0.0.1" },
      { kind: "in-cluster" },
    ],
  ])("%s", (_, input, env, access) => {
    expect(accessFromEnvironment(input, env)).toEqual(access);
  });

  it.each([
    ["nothing says which", {}],
    ["there is a kubeconfig at home", { HOME: folder }],
    ["the runner is a pod of some cluster", { KUBERNETES_SERVICE_HOST: "10.0.0.1" }],
  ])("is never guessed where %s", (_, env) => {
    mkdirSync(join(folder, ".kube"), { recursive: true });
    write(".kube/config", "{}");
    const choose = () => accessFromEnvironment(undefined, env);
    expect(choose).toThrow(TowlineError);
    expect(choose).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: expect.stringContaining("No cluster is chosen"),
        hint: expect.stringMatching(/eks-login.*kubeconfig.*in-cluster/),
      }),
    );
  });

  it("cannot be the runner's own where the runner is no pod", () => {
    expect(() => accessFromEnvironment("in-cluster", { KUBECONFIG: "/env" })).toThrow(
      'Input kubeconfig is "in-cluster", but this runner is no pod of a cluster',
    );
  });
});

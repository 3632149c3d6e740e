import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type Clock, type KubeObject, type ObjectRef, systemClock, TowlineError } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { observe } from "./observe.ts";
import { InfoLines, ManualClock, ScriptedCluster, settle } from "./testcluster.ts";
import { deployment, epoch, pod, replicaSet } from "./testobjects.ts";
import type { RolloutRequest, RolloutResult } from "./types.ts";

const token = "sandbox-token";
let server: KubernetesServer;
let cluster: Cluster;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async (given) =>
      given === token ? { kind: "user", name: "ci", groups: ["system:masters"] } : { kind: "unauthorized" },
    pullImage: async () => ({
      kind: "found",
      digest: `sha256:${"a".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: [],
    }),
    namespaces: ["shop"],
    timing: { podStart: 50, pull: 10, crashBackOff: 50, deploymentSecond: 100 },
  });
  const access = {
    kind: "token",
    name: "dev-in",
    server: server.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async () => token,
  } as const;
  cluster = await connect(access, { log: new InfoLines(), clock: systemClock });
});

afterAll(async () => {
  cluster.close();
  await server.stop();
});

interface Variant {
  readonly args?: readonly string[];
  readonly spec?: object;
  readonly initArgs?: readonly string[];
}

const manifest = (
  kind: string,
  name: string,
  { args = ["serve"], spec = {}, initArgs }: Variant,
): KubeObject => {
  const image = "registry.example/checkout:1";
  const container = { name: "app", image, args };
  const isJob = kind === "Job";
  const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
  return {
    apiVersion: isJob ? "batch/v1" : "apps/v1",
    kind,
    metadata: { name, namespace: "shop" },
    spec: {
      ...(isJob ? {} : { selector: { matchLabels: { app: name } } }),
      ...spec,
      template: {
        metadata: { labels: { app: name } },
        spec: {
          ...(isJob ? { restartPolicy: "Never" } : {}),
          ...(initArgs ? { initContainers: [{ name: "migrate", image, args: initArgs }] } : {}),
          containers: [isJob ? container : { ...container, readinessProbe }],
        },
      },
    },
  };
};

const apply = async (kind: string, name: string, variant: Variant = {}) => {
  const applied = await cluster.apply(manifest(kind, name, variant), {
    manager: "towline/shop",
    force: true,
  });
  const { apiVersion } = applied;
  const ref: ObjectRef = { apiVersion, kind, namespace: "shop", name };
  return { ref, generation: applied.metadata.generation ?? 0 };
};

const refOf = (kind: string, name: string): ObjectRef => ({
  apiVersion: "apps/v1",
  kind,
  namespace: "shop",
  name,
});

/** By how they begin. */
const watchesSince = (from: number): readonly string[] =>
  server.requests
    .slice(from)
    .filter(({ path }) => path.includes("sendInitialEvents=true"))
    .map(({ path }) => path.split("?")[0]?.split("/").at(-1) ?? "");

const rollOut = async (
  workloads: RolloutRequest["workloads"],
  more: Partial<RolloutRequest> = {},
): Promise<{
  readonly result: RolloutResult;
  readonly lines: readonly string[];
  readonly watches: readonly string[];
}> => {
  const log = new InfoLines();
  const from = server.requests.length;
  const result = await observe({
    cluster,
    namespace: "shop",
    workloads,
    timeoutSeconds: more.clock === fast ? 400 : 20,
    log,
    clock: systemClock,
    signal: AbortSignal.timeout(25_000),
    ...more,
  });
  return { result, lines: log.lines, watches: watchesSince(from) };
};

/** The graces pass at twenty times the speed. */
const fast: Clock = {
  now: () => systemClock.now() * 20,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 20, signal),
};

const summaries = (result: RolloutResult): readonly string[] =>
  result.outcome === "failed" ? result.failures.map(({ summary }) => summary) : [];

describe("workloads of every kind at once", () => {
  it("are watched over as many watches as there are kinds, however many workloads there are", async () => {
    const names = ["one", "two", "three"];
    const all = [
      ...(await Promise.all(names.map((name) => apply("Deployment", name)))),
      ...(await Promise.all(
        names.map((name) => apply("StatefulSet", `${name}-db`, { spec: { replicas: 2 } })),
      )),
      ...(await Promise.all(names.map((name) => apply("DaemonSet", `${name}-agent`)))),
      ...(await Promise.all(names.map((name) => apply("Job", `${name}-job`, { args: ["exit", "0"] })))),
    ];
    const { result, lines, watches } = await rollOut(all);
    expect(result.outcome).toBe("ready");
    expect([...watches].sort()).toEqual([
      "controllerrevisions",
      "daemonsets",
      "deployments",
      "events",
      "jobs",
      "pods",
      "replicasets",
      "statefulsets",
    ]);
    expect(lines.filter((line) => line.endsWith(": ready")).sort()).toEqual(
      [
        ...names.map((name) => `${name} 1/1 updated: ready`),
        ...names.map((name) => `${name}-agent 2/2 updated: ready`),
        ...names.map((name) => `${name}-db 2/2 updated: ready`),
        ...names.map((name) => `${name}-job 1/1 completed: ready`),
      ].sort(),
    );
  });

  it("of one name are told apart", async () => {
    const both = [await apply("StatefulSet", "same"), await apply("Job", "same", { args: ["exit", "0"] })];
    const { lines } = await rollOut(both);
    expect(lines).toContain("statefulset/same 1/1 updated: ready");
    expect(lines).toContain("job/same 1/1 completed: ready");
  });
});

describe("a StatefulSet", () => {
  it("that crashes is told with its last words, and once it is put back blocks itself", async () => {
    await rollOut([await apply("StatefulSet", "db", { spec: { replicas: 2 } })]);
    const broken = await apply("StatefulSet", "db", { spec: { replicas: 2 }, args: ["crash"] });
    const failed = await rollOut([broken]);
    expect(summaries(failed.result)).toEqual([
      expect.stringMatching(/^statefulset\/db: container app crashed \d times with exit code 1$/),
    ]);
    const back = await apply("StatefulSet", "db", { spec: { replicas: 2 } });
    const blocked = await rollOut([back], { clock: fast });
    expect(summaries(blocked.result)[0]).toContain("pod db-1 of an earlier version is not ready");
    const healed = await rollOut([back], { deletesBlockingPods: true, clock: fast });
    expect(healed.result.outcome).toBe("ready");
    expect(healed.lines.filter((line) => line.startsWith("Deleted pod"))).toEqual([
      "Deleted pod db-1, which kept statefulset/db from going on: it is not ready, and of an earlier version",
    ]);
  });

  it("fails as before where the blocking pod may not be deleted", async () => {
    await rollOut([await apply("StatefulSet", "locked", { spec: { replicas: 1 } })]);
    await rollOut([await apply("StatefulSet", "locked", { spec: { replicas: 1 }, args: ["crash"] })]);
    server.setFaults(({ method }) => (method === "DELETE" ? { kind: "status", status: 403 } : undefined));
    const back = await apply("StatefulSet", "locked", { spec: { replicas: 1 } });
    const { result } = await rollOut([back], { deletesBlockingPods: true, clock: fast });
    server.setFaults(undefined);
    expect(result.outcome === "failed" && result.failures[0]?.hint).toContain("kubectl delete pod locked-0");
  });

  it("is told when its init container crashes", async () => {
    await rollOut([await apply("StatefulSet", "initial", {})]);
    const { result } = await rollOut([
      await apply("StatefulSet", "initial", { initArgs: ["crash", "--exit", "9"] }),
    ]);
    expect(summaries(result)).toEqual([
      expect.stringMatching(/^statefulset\/initial: container migrate crashed \d times with exit code 9$/),
    ]);
    expect(result.outcome === "failed" && result.failures[0]?.containerLogs[0]).toMatchObject({
      container: "migrate",
      lines: ["checkout starting", "fatal: cannot reach the payment gateway (demo crash)"],
    });
  });

  it("whose pods may not be made is told at once", async () => {
    const made = manifest("StatefulSet", "refused", {});
    made.spec.template.spec.serviceAccountName = "none";
    const applied = await cluster.apply(made, { manager: "towline/shop", force: true });
    const ref = { apiVersion: "apps/v1", kind: "StatefulSet", namespace: "shop", name: "refused" };
    const { result } = await rollOut([{ ref, generation: applied.metadata.generation ?? 0 }]);
    expect(summaries(result)[0]).toContain("its pods refer to something that does not exist");
    expect(result.milliseconds).toBeLessThan(4_000);
  });
});

describe("a DaemonSet", () => {
  it("that crashes is told, and heals when it is put back", async () => {
    await rollOut([await apply("DaemonSet", "agent")]);
    const failed = await rollOut([await apply("DaemonSet", "agent", { args: ["crash"] })]);
    expect(summaries(failed.result)).toEqual([
      expect.stringMatching(/^daemonset\/agent: container app crashed \d times with exit code 1$/),
    ]);
    const back = await rollOut([await apply("DaemonSet", "agent")]);
    expect(back.result).toMatchObject({
      outcome: "ready",
      workloads: [{ progress: { text: "2/2 updated" } }],
    });
  });
});

describe("a Job", () => {
  it("that fails is told with its last words", async () => {
    const failing = await apply("Job", "failing", {
      args: ["crash", "--exit", "5"],
      spec: { backoffLimit: 1 },
    });
    const { result } = await rollOut([failing]);
    expect(summaries(result)).toEqual(["job/failing: it failed: container app ended with exit code 5"]);
    expect(result.outcome === "failed" && result.failures[0]?.containerLogs[0]?.lines.at(-1)).toContain(
      "fatal:",
    );
  });

  it("that deletes itself after its end was done all the same", async () => {
    const conditions = [{ type: "Complete", status: "True", reason: "CompletionsReached" }];
    const job: KubeObject = {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "brief", namespace: "shop", uid: "j", generation: 1 },
      spec: { completions: 1 },
      status: { succeeded: 1, conditions },
    };
    const scripted = new ScriptedCluster();
    scripted.sync([job, deployment("slow", { replicas: 1 }), replicaSet("slow", 2)]);
    const clock = new ManualClock(epoch);
    const workloads = [
      { ref: { apiVersion: "batch/v1", kind: "Job", namespace: "shop", name: "brief" }, generation: 1 },
      { ref: refOf("Deployment", "slow"), generation: 2 },
    ];
    const observing = rollOut(workloads, { cluster: scripted, clock });
    await settle();
    scripted.change(job, "DELETED");
    await settle();
    scripted.change(pod("slow", 0, "ready"));
    scripted.change(deployment("slow", { replicas: 1, updated: 1, ready: 1 }));
    const { result } = await observing;
    expect(result.workloads.map(({ progress }) => progress.text)).toEqual(["1/1 completed", "1/1 updated"]);
  });
});

describe("a custom resource", () => {
  const certificate = (status: string): KubeObject => ({
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name: "shop", namespace: "shop", uid: "c", generation: 1 },
    status: { conditions: [{ type: "Ready", status, reason: "Issuing", message: "" }] },
  });
  const ref = { apiVersion: "cert-manager.io/v1", kind: "Certificate", namespace: "shop", name: "shop" };
  const request = (scripted: ScriptedCluster, log: InfoLines): RolloutRequest => ({
    cluster: scripted,
    namespace: "shop",
    workloads: [{ ref, generation: 1 }],
    timeoutSeconds: 60,
    log,
    clock: new ManualClock(epoch),
    signal: new AbortController().signal,
  });

  it("is waited for until its controller says so, over one watch", async () => {
    const scripted = new ScriptedCluster();
    scripted.sync([certificate("False")]);
    const result = observe(request(scripted, new InfoLines()));
    await settle();
    scripted.change(certificate("True"));
    expect((await result).workloads).toEqual([
      { ref, progress: { desired: 1, updated: 1, ready: 1, text: "Ready is True (Issuing)" } },
    ]);
    expect(scripted.watches.map(({ kind }) => kind)).toEqual(["Certificate"]);
  });

  it("is not waited for where the role may not watch it, and a warning says so", async () => {
    const scripted = new ScriptedCluster();
    const refused = new TowlineError("kube-forbidden", "certificates is forbidden");
    const warnings: string[] = [];
    const log = Object.assign(new InfoLines(), { warning: (line: string) => void warnings.push(line) });
    const blind = {
      ...request(scripted, log),
      cluster: { ...scripted, name: "dev", watch: () => failing(refused) },
    };
    expect((await observe(blind as unknown as RolloutRequest)).outcome).toBe("ready");
    expect(warnings).toEqual([
      "Whether objects of kind Certificate become ready was not waited for: certificates is forbidden",
    ]);
  });
});

// biome-ignore lint/correctness/useYield: it fails before it has anything to yield
async function* failing(error: Error): AsyncGenerator<never> {
  throw error;
}

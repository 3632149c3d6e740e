import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, refOf, systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { observe } from "./observe.ts";
import { InfoLines } from "./testcluster.ts";
import type { RolloutResult } from "./types.ts";

let server: KubernetesServer;
let cluster: Cluster;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async () => ({ kind: "user", name: "ci", groups: ["system:masters"] }),
    pullImage: async () => ({
      kind: "found",
      digest: `sha256:${"a".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: [],
    }),
    namespaces: ["shop"],
    timing: { podStart: 50, pull: 10, crashBackOff: 50, deploymentSecond: 200 },
  });
  const access = {
    kind: "token",
    name: "dev-in",
    server: server.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async () => "token",
  } as const;
  cluster = await connect(access, { log: new InfoLines(), clock: systemClock });
});
afterAll(async () => {
  cluster.close();
  await server.stop();
});

interface Shape {
  readonly spec?: object;
  readonly pod?: object;
  readonly args?: readonly string[];
}

const manifest = (kind: string, name: string, { spec, pod, args = ["serve"] }: Shape): KubeObject => {
  const labels = { app: name };
  const isJob = kind === "Job";
  const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
  const container = { name: "app", image: "shop/checkout:1", args, ...(isJob ? {} : { readinessProbe }) };
  const podSpec = { ...(isJob ? { restartPolicy: "Never" } : {}), containers: [container], ...pod };
  return {
    apiVersion: isJob ? "batch/v1" : "apps/v1",
    kind,
    metadata: { name, namespace: "shop" },
    spec: {
      ...(isJob ? {} : { selector: { matchLabels: labels } }),
      template: { metadata: { labels }, spec: podSpec },
      ...spec,
    },
  };
};

interface Seen {
  readonly result: RolloutResult;
  readonly text: string | undefined;
  readonly lines: readonly string[];
}

const roll = async (kind: string, name: string, shape: Shape = {}): Promise<Seen> => {
  const applied = await cluster.apply(manifest(kind, name, shape), { manager: "towline/shop", force: true });
  const ref = { ...refOf(applied), namespace: "shop" };
  const log = new InfoLines();
  const result = await observe({
    cluster,
    namespace: "shop",
    workloads: [{ ref, generation: applied.metadata.generation ?? 0 }],
    timeoutSeconds: 15,
    log,
    clock: systemClock,
    signal: AbortSignal.timeout(25_000),
  });
  return { result, text: result.workloads[0]?.progress.text, lines: log.lines };
};

describe("workloads out of the ordinary", () => {
  it("scaled to 0: done at once, and said so", async () => {
    const { result, lines } = await roll("Deployment", "idle", { spec: { replicas: 0 } });
    expect(result.outcome).toBe("ready");
    expect(lines).toEqual(["idle scaled to 0: ready"]);
    expect((await roll("StatefulSet", "idle-db", { spec: { replicas: 0 } })).lines).toEqual([
      "idle-db scaled to 0: ready",
    ]);
  });

  it("a DaemonSet that no node takes: done at once, and said so", async () => {
    const { result, lines } = await roll("DaemonSet", "gpu", { pod: { nodeSelector: { gpu: "yes" } } });
    expect([result.outcome, lines]).toEqual(["ready", ["gpu no node takes it: ready"]]);
  });

  it("a StatefulSet with a partition: done when the pods above it are new", async () => {
    await roll("StatefulSet", "db", { spec: { replicas: 3 } });
    const updateStrategy = { type: "RollingUpdate", rollingUpdate: { partition: 2 } };
    const args = ["serve", "--port", "8080"];
    const { result, text } = await roll("StatefulSet", "db", { spec: { replicas: 3, updateStrategy }, args });
    expect([result.outcome, text]).toEqual(["ready", "1/3 updated, 2 old left (partition 2)"]);
  });

  it("a Job with several completions: done with the last of them", async () => {
    const spec = { completions: 3, parallelism: 1 };
    const { result, text } = await roll("Job", "import", { spec, args: ["exit", "0"] });
    expect([result.outcome, text]).toEqual(["ready", "3/3 completed"]);
  });

  it("minReadySeconds: a pod counts once it has been ready for that long", async () => {
    const spec = { replicas: 1, minReadySeconds: 5 };
    const { result } = await roll("Deployment", "careful", { spec });
    expect(result.outcome).toBe("ready");
    expect(result.milliseconds).toBeGreaterThan(900); // five of the sandbox's seconds
  });

  it("progressDeadlineSeconds: the workload's own limit ends it, with the cause", async () => {
    await roll("Deployment", "late", { spec: { replicas: 1 } });
    const spec = { replicas: 1, progressDeadlineSeconds: 3 };
    const { result } = await roll("Deployment", "late", { spec, args: ["never-ready"] });
    expect(result.outcome === "failed" && result.failures.map(({ summary }) => summary)).toEqual([
      "deployment/late: container app runs, but does not become ready (no progress for 3 s)",
    ]);
  });

  it("one that was failing before: the fix is what counts", async () => {
    const spec = { replicas: 2, progressDeadlineSeconds: 3 };
    expect((await roll("Deployment", "mended", { args: ["crash"], spec })).result.outcome).toBe("failed");
    expect((await roll("Deployment", "mended", { spec })).result.outcome).toBe("ready");
  });

  it("paused before it was changed: told at once that nothing will happen", async () => {
    await roll("Deployment", "held", { spec: { replicas: 1 } });
    const changed = { spec: { replicas: 1, paused: true }, args: ["serve", "--port", "8080"] };
    const { result } = await roll("Deployment", "held", changed);
    expect(result.outcome === "failed" && result.failures.map(({ summary }) => summary)).toEqual([
      "deployment/held: it is paused, so that nothing is rolled out",
    ]);
  });
});

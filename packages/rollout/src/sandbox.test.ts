import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type Clock, type KubeObject, systemClock } from "@towline/kernel";
import { type KubernetesServer, type PulledImage, startKubernetes } from "@towline/sandbox";
import { observe } from "./observe.ts";
import { InfoLines } from "./testcluster.ts";
import type { RolloutFailure, RolloutResult } from "./types.ts";

const token = "sandbox-token";
const image = `registry.example/checkout@sha256:${"a".repeat(64)}`;

const pullImage = async (reference: string): Promise<PulledImage> => {
  if (reference.includes("missing")) return { kind: "not-found" };
  if (reference.includes("private")) return { kind: "denied", message: "401 Unauthorized" };
  return {
    kind: "found",
    digest: `sha256:${"a".repeat(64)}`,
    entrypoint: ["/checkout"],
    command: ["serve"],
    environment: [],
  };
};

let server: KubernetesServer;
let cluster: Cluster;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async (given) =>
      given === token ? { kind: "user", name: "ci", groups: ["system:masters"] } : { kind: "unauthorized" },
    pullImage,
    namespaces: ["shop"],
    timing: { podStart: 50, pull: 10, crashBackOff: 50, pullBackOff: 50 },
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
  readonly image?: string;
  readonly args?: readonly string[];
  readonly replicas?: number;
  readonly env?: readonly object[];
  readonly probe?: false;
  /** In the sandbox's seconds, of which ten are one. */
  readonly initialDelaySeconds?: number;
}

const manifest = (name: string, variant: Variant): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name, namespace: "shop" },
  spec: {
    replicas: variant.replicas ?? 2,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name: "app",
            image: variant.image ?? image,
            args: variant.args ?? ["serve"],
            env: variant.env ?? [],
            ports: [{ containerPort: 8080 }],
            ...(variant.probe === false
              ? {}
              : {
                  readinessProbe: {
                    httpGet: { path: "/healthz", port: 8080 },
                    periodSeconds: 1,
                    initialDelaySeconds: variant.initialDelaySeconds,
                  },
                }),
          },
        ],
      },
    },
  },
});

/** The graces pass at a hundred times the speed. */
const fast: Clock = {
  now: () => systemClock.now() * 100,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 100, signal),
};

const rollOut = async (
  name: string,
  variant: Variant,
  clock = systemClock,
): Promise<{ readonly result: RolloutResult; readonly lines: readonly string[]; readonly at: number }> => {
  const applied = await cluster.apply(manifest(name, variant), { manager: `towline/${name}`, force: true });
  const log = new InfoLines();
  const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name };
  const result = await observe({
    cluster,
    namespace: "shop",
    workloads: [{ ref, generation: applied.metadata.generation ?? 0 }],
    timeoutSeconds: clock === fast ? 2_000 : 20,
    log,
    clock,
    signal: AbortSignal.timeout(25_000),
  });
  return { result, lines: log.lines, at: Date.now() };
};

const failureOf = (result: RolloutResult): RolloutFailure => {
  if (result.outcome !== "failed" || result.failures[0] === undefined)
    throw new Error(`it must fail: ${JSON.stringify(result)}`);
  return result.failures[0];
};

const statusWrites = (name: string): readonly { readonly at: number; readonly pod: KubeObject }[] =>
  server.history
    .filter(({ object }) => object.kind === "Pod" && object.metadata.name.startsWith(`${name}-`))
    .map(({ milliseconds, object }) => ({ at: milliseconds, pod: object as unknown as KubeObject }));

describe("on the sandbox", () => {
  it("a good version becomes ready, and so does a second one", async () => {
    const first = await rollOut("good", {});
    expect(first.result).toMatchObject({
      outcome: "ready",
      workloads: [{ progress: { text: "2/2 updated" } }],
    });
    const second = await rollOut("good", { env: [{ name: "VERSION", value: "2" }] });
    expect(second.result.outcome).toBe("ready");
    expect(second.lines.at(-1)).toBe("good 2/2 updated: ready");
    const old = await rollOut("good", { env: [{ name: "VERSION", value: "2" }] });
    expect(old.result.milliseconds).toBeLessThan(500);
  });

  it("a crash is told within 0.5 s of the third termination, with its last words", async () => {
    await rollOut("crash", {});
    const { result, at } = await rollOut("crash", { args: ["crash", "--after", "100ms", "--exit", "7"] });
    const failure = failureOf(result);
    expect(failure.summary).toBe("deployment/crash: container app crashed 3 times with exit code 7");
    expect(failure.containerLogs.map(({ lines }) => lines)).toEqual([
      ["checkout starting", "fatal: cannot reach the payment gateway (demo crash)"],
    ]);
    const third = statusWrites("crash").find(({ pod }) => {
      const [status] = pod.status?.containerStatuses ?? [];
      return status?.restartCount === 2 && status.state.running === undefined;
    });
    expect(at - (third?.at ?? 0)).toBeLessThan(500);
  });

  it("a crash without readiness probe does not pass for success", async () => {
    await rollOut("hasty", { probe: false, replicas: 1 });
    const hasty = { args: ["crash", "--after", "200ms"], probe: false, replicas: 1 } as const;
    const { result } = await rollOut("hasty", hasty);
    expect(failureOf(result).summary).toBe(
      "deployment/hasty: container app crashed 3 times with exit code 1",
    );
  });

  it("lack of memory is told after the second time", async () => {
    await rollOut("greedy", {});
    const { result } = await rollOut("greedy", { args: ["oom"] });
    expect(failureOf(result)).toMatchObject({
      reason: "OOMKilled",
      summary: expect.stringContaining("was killed 2 times for using more memory"),
    });
  });

  it.each([
    [
      "an image that is not there",
      { image: "registry.example/missing:1" },
      "image registry.example/missing:1 of container app does not exist in its registry",
    ],
    [
      "an image that may not be pulled",
      { image: "registry.example/private:1" },
      "may not be pulled by the nodes",
    ],
    [
      "a ConfigMap that is not there",
      { env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "none", key: "A" } } }] },
      "ConfigMap/none does not exist, and container app needs it",
    ],
    [
      "a container that never becomes ready",
      { args: ["never-ready"] },
      "container app runs, but does not become ready",
    ],
  ] as const)("%s", async (_, variant, says) => {
    await rollOut("broken", {});
    const { result } = await rollOut("broken", variant, fast);
    expect(failureOf(result).summary).toContain(says);
  });

  it("a fix replaces a broken revision without being blamed for it", async () => {
    const { result } = await rollOut("broken", { env: [{ name: "VERSION", value: "3" }] });
    expect(result.outcome).toBe("ready");
  });

  it("goes on through closed watches, lost places and resets", async () => {
    await rollOut("stormy", {});
    let seen = 0;
    server.setFaults(({ path }) => {
      if (!path.includes("watch=true")) return undefined;
      seen += 1;
      if (seen % 5 === 0) return { kind: "reset" };
      return { kind: seen % 2 === 0 ? "close-watch" : "gone-watch", afterMilliseconds: 50 };
    });
    const { result } = await rollOut("stormy", { initialDelaySeconds: 8 });
    server.setFaults(undefined);
    expect(result.outcome).toBe("ready");
    expect(seen).toBeGreaterThan(5);
  });
});

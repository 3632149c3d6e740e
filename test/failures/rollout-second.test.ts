import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type Log, systemClock } from "@towline/kernel";
import { deploy } from "@towline/release";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { deployment, pullImage, requestOf } from "../../packages/release/src/testing/requests.ts";
import { rolloutRows } from "./rollout-rows.ts";

let server: KubernetesServer;
let cluster: Cluster;
const lines: { readonly at: number; readonly text: string }[] = [];

const write = (text: string): void => void lines.push({ at: Date.now(), text });
const ignore = (): void => {};
const log: Log = {
  debug: ignore,
  info: write,
  notice: write,
  warning: ignore,
  error: ignore,
  mask: ignore,
  group: (_, body) => body(),
};

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    authenticate: async () => ({ kind: "user", name: "ci", groups: ["system:masters"] }),
    pullImage,
    namespaces: ["dev"],
    timing: { podStart: 50, pull: 10, crashBackOff: 50, termination: 20 },
  });
  const access = {
    kind: "token",
    name: "dev",
    server: server.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async () => "token",
  } as const;
  cluster = await connect(access, { log, clock: systemClock });
});
afterAll(async () => {
  cluster.close();
  await server.stop();
});

const changed = (spec: object, pod: object, container: object): KubeObject => {
  const made = deployment();
  const [first] = made.spec.template.spec.containers;
  const template = {
    ...made.spec.template,
    spec: { ...made.spec.template.spec, ...pod, containers: [{ ...first, ...container }] },
  };
  return { ...made, spec: { ...made.spec, ...spec, template } };
};

let runId = 100;
const deployed = async (...objects: readonly KubeObject[]): Promise<string> => {
  runId += 1;
  const request = requestOf({ runId, objects });
  const ports = { cluster, log, clock: systemClock, signal: AbortSignal.timeout(60_000) };
  return (await deploy(request, ports)).outcome;
};

const rowOf = (id: string) => {
  const row = rolloutRows.find((each) => each.id === id);
  if (row?.onSandbox === undefined) throw new Error(`the sandbox does not show ${id}`);
  return row.onSandbox;
};

describe("a deploy says what is pending beside its pods", () => {
  it("once they are ready, without waiting for it", async () => {
    const balancer: KubeObject = {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "checkout", namespace: "dev" },
      spec: { type: "LoadBalancer", selector: { app: "checkout" }, ports: [{ port: 80 }] },
    };
    lines.length = 0;
    expect(await deployed(deployment(), balancer)).toBe("deployed");
    const told = lines.map(({ text }) => text);
    expect(told.indexOf("checkout 2/2 updated: ready")).toBeLessThan(
      told.indexOf(
        "service/checkout: it has no address yet, so that nothing reaches it from outside the cluster. A new load balancer takes a few minutes",
      ),
    );
    expect(told).toContain("checkout 2/2 updated: ready");
  });
});

describe("a deploy says why it fails within a second of the cluster knowing", () => {
  beforeAll(async () => {
    expect(await deployed(deployment())).toBe("deployed");
  });

  it.each([
    ["crash-update", /crashed \d times/],
    ["out-of-memory", /\(OOMKilled\)/],
    ["liveness-restarts", /livenessProbe failed/],
    ["exit-zero", /ended \d times with exit code 0/],
    ["progress-deadline", /\(no progress for 2 s\)/],
  ])(
    "%s",
    async (id, says) => {
      const { spec = {}, pod = {}, container = {}, shows } = rowOf(id);
      const from = server.history.length;
      lines.length = 0;
      expect(await deployed(changed(spec, pod, container))).toBe("failed");
      const known = server.history.slice(from).find(({ object }) => shows(object as KubeObject));
      const told = lines.find(({ text }) => says.test(text) && text.startsWith("deployment/checkout: "));
      const milliseconds = (told?.at ?? Number.NaN) - (known?.milliseconds ?? Number.NaN);
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect(milliseconds).toBeLessThan(1_000);
      if (process.env.TOWLINE_SHOW_TIMES) process.stderr.write(`${id}: ${milliseconds} ms\n`);
    },
    40_000,
  );
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type ObjectRef, systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { observe } from "../observe.ts";
import { InfoLines } from "../testcluster.ts";
import { commandRollout, type RolloutCommand } from "./command.ts";
import { selectedWorkloads } from "./selected.ts";

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
    timing: { podStart: 20, pull: 5, termination: 20 },
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

const refOf = (kind: string, name: string): ObjectRef => ({
  apiVersion: "apps/v1",
  kind,
  namespace: "shop",
  name,
});

const roll = async (objects: readonly KubeObject[]): Promise<void> => {
  const result = await observe({
    cluster,
    namespace: "shop",
    workloads: objects.map(({ apiVersion, kind, metadata: { name, generation = 0 } }) => ({
      ref: { apiVersion, kind, namespace: "shop", name },
      generation,
    })),
    timeoutSeconds: 20,
    log: new InfoLines(),
    clock: systemClock,
    signal: AbortSignal.timeout(20_000),
  });
  expect(result.outcome).toBe("ready");
};

const apply = async (kind: string, name: string, version: number, spec: object = {}): Promise<void> => {
  const labels = { app: name, team: "pay" };
  const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
  const containers = [{ name: "app", image: `shop/checkout:${version}`, readinessProbe }];
  const template = { metadata: { labels }, spec: { containers } };
  const metadata = { name, namespace: "shop", labels };
  const body = {
    apiVersion: "apps/v1",
    kind,
    metadata,
    spec: { selector: { matchLabels: { app: name } }, template, ...spec },
  };
  await roll([await cluster.apply(body, { manager: "towline/pay", force: true })]);
};

const commanded = (command: RolloutCommand, ...workloads: ObjectRef[]) =>
  commandRollout({ cluster, workloads, command, now: Date.parse("2026-11-21T12:00:00Z") });
const run = async (command: RolloutCommand, ...workloads: ObjectRef[]) =>
  (await commanded(command, ...workloads)).map(({ object }) => object);
const live = async (ref: ObjectRef): Promise<KubeObject> => {
  const found = await cluster.get(ref);
  if (found === undefined) throw new Error(`${ref.name} is gone`);
  return found;
};
const imageOf = async (ref: ObjectRef): Promise<string> =>
  (await live(ref)).spec.template.spec.containers[0].image;

const kinds = ["Deployment", "StatefulSet", "DaemonSet"];

describe("commands", () => {
  it.each(kinds)("undo takes a %s back to what it ran before, and back again", async (kind) => {
    const ref = refOf(kind, `undo-${kind.toLowerCase()}`);
    await apply(kind, ref.name, 1);
    await apply(kind, ref.name, 2);
    await roll(await run("undo", ref));
    expect(await imageOf(ref)).toBe("shop/checkout:1");
    expect((await live(ref)).spec.template.metadata.labels).toEqual({ app: ref.name, team: "pay" });
    await roll(await run("undo", ref));
    expect(await imageOf(ref)).toBe("shop/checkout:2");
  });

  it.each(kinds)("restart replaces the pods of a %s", async (kind) => {
    const ref = refOf(kind, `restart-${kind.toLowerCase()}`);
    await apply(kind, ref.name, 1);
    const uids = async () => {
      const { items } = await cluster.list({
        apiVersion: "v1",
        kind: "Pod",
        namespace: "shop",
        labelSelector: `app=${ref.name}`,
      });
      return new Set(items.map(({ metadata }) => metadata.uid));
    };
    const before = await uids();
    await roll(await run("restart", ref));
    const after = await uids();
    expect([...after].filter((uid) => before.has(uid))).toEqual([]);
    expect((await live(ref)).spec.template.metadata.annotations).toEqual({
      "kubectl.kubernetes.io/restartedAt": "2026-11-21T12:00:00.000Z",
    });
  });

  it("pause holds a Deployment, which then refuses what would do nothing, and resume lets it go", async () => {
    const ref = refOf("Deployment", "held");
    await apply("Deployment", "held", 1);
    const texts = async (command: RolloutCommand) => (await commanded(command, ref)).map(({ text }) => text);
    expect(await texts("pause")).toEqual(["is paused"]);
    expect(await texts("pause")).toEqual(["was paused already"]);
    expect((await live(ref)).spec.paused).toBe(true);
    await expect(run("restart", ref)).rejects.toThrow(
      "deployment/held is paused, so that restart would do nothing",
    );
    await roll(await run("resume", ref));
    expect((await live(ref)).spec.paused).toBeUndefined();
  });

  it.each([
    [
      "undo",
      refOf("Deployment", "fresh"),
      "rollback-failed",
      "deployment/fresh has no earlier version to go back to",
    ],
    [
      "restart",
      refOf("Deployment", "typo"),
      "kube-not-found",
      "deployment/typo does not exist in namespace shop",
    ],
    ["pause", refOf("StatefulSet", "db"), "input-invalid", "statefulset/db does not take the command pause"],
    [
      "restart",
      refOf("StatefulSet", "by-hand"),
      "input-invalid",
      "statefulset/by-hand: its update strategy is OnDelete",
    ],
  ] as const)("%s %j is refused, and nothing else is changed", async (command, ref, code, message) => {
    await apply("Deployment", "fresh", 1);
    await apply("StatefulSet", "by-hand", 1, { updateStrategy: { type: "OnDelete" } });
    const good = refOf("Deployment", "fresh");
    const { resourceVersion } = (await live(good)).metadata;
    await expect(run(command, good, ref)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect((await live(good)).metadata.resourceVersion).toBe(resourceVersion);
  });
});

it("everything that is wrong is told at once", async () => {
  const refs = [refOf("Deployment", "none"), { ...refOf("Job", "once"), apiVersion: "batch/v1" }];
  await expect(run("restart", ...refs)).rejects.toMatchObject({
    message: "2 of 2 workloads cannot take this",
    problems: [
      { message: "deployment/none does not exist in namespace shop" },
      { message: "job/once does not take the command restart" },
    ],
  });
});

describe("a selector", () => {
  it("that cannot be read is the input's fault", async () => {
    await expect(selectedWorkloads(cluster, "shop", "tier in")).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringMatching(/^Input selector is "tier in": /),
    });
  });

  it("finds what serves, of every kind", async () => {
    for (const kind of kinds) await apply(kind, "chosen", 1);
    const refs = await selectedWorkloads(cluster, "shop", "app=chosen");
    expect(refs).toEqual(kinds.map((kind) => refOf(kind, "chosen")));
  });

  it("that finds nothing is a failure", async () => {
    await expect(selectedWorkloads(cluster, "shop", "app=none")).rejects.toThrow(
      "No workload in namespace shop has the labels app=none",
    );
  });
});

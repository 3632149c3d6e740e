import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type JsonMap, listOf, mapOf } from "../model/json.ts";
import type { Condition, KubeObject } from "../model/objects.ts";
import type { Deployment, ReplicaSet } from "../model/workloads.ts";
import { ApiClient } from "../replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";

let server: KubernetesServer;
let client: ApiClient;

beforeEach(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({
      kind: "found",
      digest: `sha256:${"0".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: [],
    }),
    timing: {
      podStart: 10,
      pull: 2,
      termination: 10,
      controllerReaction: 1,
      crashBackOff: 50,
      deploymentSecond: 40,
    },
  });
  client = new ApiClient(server);
});

afterEach(async () => {
  client.close();
  await server.stop();
});

const APPS = "/apis/apps/v1/namespaces/dev";
const WEB = `${APPS}/deployments/web`;
const MERGE = { "content-type": "application/merge-patch+json" };

function create(spec: JsonMap = {}, podSpec: JsonMap = {}) {
  const containers = [{ name: "app", image: "example/web:1" }];
  const template = { metadata: { labels: { app: "web" } }, spec: { containers, ...podSpec } };
  const body = {
    metadata: { name: "web" },
    spec: { selector: { matchLabels: { app: "web" } }, template, ...spec },
  };
  return client.send("POST", `${APPS}/deployments`, {}, body);
}

async function list<T extends KubeObject>(path: string): Promise<T[]> {
  return listOf(mapOf((await client.send("GET", path)).body).items) as T[];
}

const replicaSets = () => list<ReplicaSet>(`${APPS}/replicasets`);
const pods = () => list<KubeObject>("/api/v1/namespaces/dev/pods");
const deployment = async () => (await client.send("GET", WEB)).body as Deployment;

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const start = Date.now(); Date.now() - start < 20_000; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new Error("it did not happen within 20 s");
}

function complete(): Promise<Deployment> {
  return until(async () => {
    const { metadata, spec, status } = await deployment();
    const done =
      status.observedGeneration === metadata.generation && (status.updatedReplicas ?? 0) === spec.replicas;
    const clean =
      (status.replicas ?? 0) === spec.replicas && (status.availableReplicas ?? 0) === spec.replicas;
    return done && clean && deployment();
  });
}

async function change(version: string): Promise<Deployment> {
  const template = { metadata: { annotations: { version } } };
  await client.send("PATCH", WEB, MERGE, { spec: { template } });
  return complete();
}

function conditionOf(conditions: readonly Condition[] | undefined, type: string): Condition | undefined {
  return conditions?.find((condition) => condition.type === type);
}

/** The largest sum of the ReplicaSets' sizes, and the fewest ready Pods once four were ready. */
function bounds(): { most: number; leastReady: number } {
  const sizes = new Map<string, number>();
  const ready = new Set<string>();
  let most = 0;
  let leastReady = Number.POSITIVE_INFINITY;
  for (const { verb, object } of server.history) {
    const { name, deletionTimestamp } = object.metadata;
    if (object.kind === "ReplicaSet")
      sizes.set(name, verb === "delete" ? 0 : (object as ReplicaSet).spec.replicas);
    if (object.kind !== "Pod") continue;
    const isReady =
      conditionOf(mapOf(object.status).conditions as Condition[] | undefined, "Ready")?.status === "True";
    if (isReady && verb !== "delete" && !deletionTimestamp) ready.add(name);
    else ready.delete(name);
    most = Math.max(
      most,
      [...sizes.values()].reduce((sum, size) => sum + size, 0),
    );
    if (ready.size === 4 || leastReady < Number.POSITIVE_INFINITY)
      leastReady = Math.min(leastReady, ready.size);
  }
  return { most, leastReady };
}

describe("a rolling update", () => {
  it.each([
    [
      { maxSurge: 1, maxUnavailable: 0 },
      { most: 5, leastReady: 4 },
    ],
    [
      { maxSurge: 0, maxUnavailable: 1 },
      { most: 4, leastReady: 3 },
    ],
    [
      { maxSurge: "50%", maxUnavailable: "25%" },
      { most: 6, leastReady: 3 },
    ],
    [
      { maxSurge: "100%", maxUnavailable: 0 },
      { most: 8, leastReady: 4 },
    ],
  ])("with %j keeps within its bounds", async (rollingUpdate, wanted) => {
    await create({ replicas: 4, strategy: { type: "RollingUpdate", rollingUpdate } });
    await complete();
    await change("2");
    expect(bounds()).toEqual(wanted);
  });

  it("keeps as many old ReplicaSets as revisionHistoryLimit says, and comes back to one", async () => {
    await create({ replicas: 1, revisionHistoryLimit: 2 });
    await complete();
    for (const version of ["2", "3", "4"]) await change(version);
    const kept = await until(async () => {
      const sets = await replicaSets();
      return sets.length === 3 && sets;
    });
    expect(kept.map((set) => set.metadata.annotations?.["deployment.kubernetes.io/revision"]).sort()).toEqual(
      ["2", "3", "4"],
    );
    const back = await change("3");
    expect(back.metadata.annotations?.["deployment.kubernetes.io/revision"]).toBe("5");
    expect(await replicaSets()).toHaveLength(3);
  });

  it("waits for minReadySeconds", async () => {
    await create({ replicas: 1, minReadySeconds: 10 });
    await complete();
    // looked up afterwards: on a busy machine a look in between may come too late
    const ready = server.history
      .map(({ object }) => object as Deployment)
      .find(({ kind, status }) => kind === "Deployment" && status?.readyReplicas === 1);
    expect(ready?.status).toMatchObject({ readyReplicas: 1 });
    expect(ready?.status.availableReplicas).toBeUndefined();
  });
});

describe("a Deployment whose Pods are refused", () => {
  it("says why, on the ReplicaSet, as an event and on itself; and heals", async () => {
    await create({ replicas: 1 }, { serviceAccountName: "missing" });
    const failed = await until(async () =>
      conditionOf((await deployment()).status.conditions, "ReplicaFailure"),
    );
    const why =
      /^pods "web-\w+-\w+" is forbidden: error looking up service account dev\/missing: serviceaccount "missing" not found$/;
    expect(failed).toMatchObject({
      status: "True",
      reason: "FailedCreate",
      message: expect.stringMatching(why),
    });
    const [set] = await replicaSets();
    expect(conditionOf(set?.status.conditions, "ReplicaFailure")?.message).toMatch(why);
    const [event] = await list<KubeObject>(
      "/api/v1/namespaces/dev/events?fieldSelector=reason%3DFailedCreate",
    );
    expect(event?.message).toMatch(/^Error creating: pods "web-/);
    await client.send(
      "POST",
      "/api/v1/namespaces/dev/serviceaccounts",
      {},
      { metadata: { name: "missing" } },
    );
    const healed = await complete();
    expect(conditionOf(healed.status.conditions, "ReplicaFailure")).toBeUndefined();
  });

  it("is told before by a dry run of its Pod", async () => {
    const body = {
      metadata: { name: "p" },
      spec: { serviceAccountName: "missing", containers: [{ name: "a", image: "x" }] },
    };
    const answer = await client.send("POST", "/api/v1/namespaces/dev/pods?dryRun=All", {}, body);
    expect(answer.body).toMatchObject({ code: 403, details: { name: "p", kind: "pods" } });
  });
});

it("reports a deadline that passes, in the pace of the cluster", async () => {
  await create(
    { replicas: 1, progressDeadlineSeconds: 5 },
    { containers: [{ name: "app", image: "x", args: ["exit", "1"] }] },
  );
  const start = Date.now();
  const late = await until(async () => {
    const found = conditionOf((await deployment()).status.conditions, "Progressing");
    return found?.status === "False" && found;
  });
  expect(late).toMatchObject({
    reason: "ProgressDeadlineExceeded",
    message: expect.stringMatching(/^ReplicaSet "web-\w+" has timed out progressing\.$/),
  });
  expect(Date.now() - start).toBeGreaterThan(190);
});

describe("deletion", () => {
  it("takes everything below along", async () => {
    await create({ replicas: 2 });
    await complete();
    expect((await client.send("DELETE", WEB)).body).toMatchObject({ status: "Success" });
    await until(async () => (await replicaSets()).length + (await pods()).length === 0);
  });

  it("leaves what is orphaned", async () => {
    await create({ replicas: 1 });
    await complete();
    await client.send("DELETE", WEB, {}, { propagationPolicy: "Orphan" });
    await until(async () => (await client.send("GET", WEB)).status === 404);
    const [set] = await replicaSets();
    expect(set?.metadata.ownerReferences).toBeUndefined();
    expect(await pods()).toHaveLength(1);
  });

  it("of a namespace empties it first", async () => {
    await create({ replicas: 1 });
    await complete();
    expect((await client.send("DELETE", "/api/v1/namespaces/dev")).body).toMatchObject({
      status: { phase: "Terminating" },
    });
    await until(async () => (await client.send("GET", "/api/v1/namespaces/dev")).status === 404);
    const left = server.history.filter(
      ({ verb, object }) => verb === "delete" && object.metadata.namespace === "dev",
    );
    expect(new Set(left.map(({ object }) => object.kind))).toEqual(
      new Set(["Deployment", "ReplicaSet", "Pod", "Event", "ConfigMap", "ServiceAccount"]),
    );
  });
});

it("replaces a Pod that is deleted by hand", async () => {
  await create({ replicas: 1 });
  await complete();
  const [pod] = await pods();
  await client.send("DELETE", `/api/v1/namespaces/dev/pods/${pod?.metadata.name}`);
  await until(async () => (await pods()).some(({ metadata }) => metadata.name !== pod?.metadata.name));
  await complete();
});

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type JsonMap, listOf, mapOf } from "../model/json.ts";
import type { Condition, KubeObject } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import type { ControllerRevision, DaemonSet, Job, StatefulSet } from "../model/workloads.ts";
import { ApiClient } from "../replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";

let server: KubernetesServer;
let client: ApiClient;

beforeEach(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    nodes: ["node-1", "node-2", "node-3"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async (reference) => ({
      kind: "found",
      digest: `sha256:${"0".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: [reference.includes("crash") ? "crash" : "serve"],
      environment: [],
    }),
    timing: {
      podStart: 10,
      pull: 2,
      termination: 10,
      controllerReaction: 1,
      crashBackOff: 20,
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
const BATCH = "/apis/batch/v1/namespaces/dev";
const MERGE = { "content-type": "application/merge-patch+json" };

const template = (image: string, podSpec: JsonMap = {}) => ({
  metadata: { labels: { app: "db" } },
  spec: { containers: [{ name: "app", image }], ...podSpec },
});

async function create(path: string, name: string, spec: JsonMap): Promise<void> {
  const selector = path.startsWith(BATCH) ? {} : { selector: { matchLabels: { app: "db" } } };
  const answer = await client.send("POST", path, {}, { metadata: { name }, spec: { ...selector, ...spec } });
  expect(answer).toMatchObject({ status: 201 });
}

const read = async <T>(path: string): Promise<T> => (await client.send("GET", path)).body as T;
const list = async <T extends KubeObject>(path: string): Promise<T[]> =>
  listOf(mapOf((await client.send("GET", path)).body).items) as T[];
const pods = () => list<Pod>("/api/v1/namespaces/dev/pods");
const patch = (path: string, body: JsonMap) => client.send("PATCH", path, MERGE, body);
const newImage = (path: string, image: string) => patch(path, { spec: { template: template(image) } });
const imageOf = (pod: Pod) => pod.spec.containers[0]?.image;
const imagesByName = async () =>
  Object.fromEntries((await pods()).map((pod) => [pod.metadata.name, imageOf(pod)]));

async function eventTexts(kind: string): Promise<string[]> {
  const events = await list<KubeObject>("/api/v1/namespaces/dev/events");
  return events
    .filter((event) => mapOf(event.involvedObject).kind === kind)
    .map(({ type, reason, message }) => `${String(type)} ${String(reason)} ${String(message)}`);
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const start = Date.now(); Date.now() - start < 20_000; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new Error("it did not happen within 20 s");
}

describe("a StatefulSet", () => {
  const DB = `${APPS}/statefulsets/db`;
  const status = async () => (await read<StatefulSet>(DB)).status;
  const ready = (replicas: number) => until(async () => (await status()).readyReplicas === replicas);
  const rolledOut = () =>
    until(async () => {
      const { metadata, spec, status: now } = await read<StatefulSet>(DB);
      const done = now.currentRevision === now.updateRevision && now.readyReplicas === spec.replicas;
      return done && now.observedGeneration === metadata.generation && now;
    });
  const make = (spec: JsonMap = {}) =>
    create(`${APPS}/statefulsets`, "db", {
      serviceName: "db",
      replicas: 3,
      template: template("a/db:1"),
      ...spec,
    });

  it("starts its Pods one after another, and rolls them from the last to the first", async () => {
    await make();
    await ready(3);
    const created = (await eventTexts("StatefulSet")).filter((text) => text.includes("SuccessfulCreate"));
    expect(created.sort()).toEqual(
      [0, 1, 2].map((n) => `Normal SuccessfulCreate create Pod db-${n} in StatefulSet db successful`),
    );
    await newImage(DB, "a/db:2");
    const images = await until(async () => {
      const now = await imagesByName();
      return now["db-2"] === "a/db:2" && now;
    });
    expect(images["db-0"]).toBe("a/db:1");
    expect(await rolledOut()).toMatchObject({ updatedReplicas: 3, currentReplicas: 3, availableReplicas: 3 });
  });

  it("starts all at once where order does not count, and then is never stuck", async () => {
    await make({ podManagementPolicy: "Parallel" });
    await until(async () => (await pods()).length === 3);
    await ready(3);
    await newImage(DB, "a/crash:2");
    await until(async () => (await status()).readyReplicas === 2);
    await newImage(DB, "a/db:1");
    expect(await rolledOut()).toMatchObject({ readyReplicas: 3 });
  });

  it("leaves the Pods below its partition at the old revision", async () => {
    await make({ updateStrategy: { rollingUpdate: { partition: 2 } } });
    await ready(3);
    await newImage(DB, "a/db:2");
    await until(
      async () => (await imagesByName())["db-2"] === "a/db:2" && (await status()).readyReplicas === 3,
    );
    expect(await imagesByName()).toEqual({ "db-0": "a/db:1", "db-1": "a/db:1", "db-2": "a/db:2" });
    const now = await status();
    expect(now).toMatchObject({ updatedReplicas: 1, currentReplicas: 2 });
    expect(now.currentRevision).not.toBe(now.updateRevision);
    const DB_0 = "/api/v1/namespaces/dev/pods/db-0";
    const { uid } = (await read<Pod>(DB_0)).metadata;
    await client.send("DELETE", DB_0);
    const next = await until(async () => {
      const pod = await read<Pod>(DB_0);
      return pod.kind === "Pod" && pod.metadata.uid !== uid && pod;
    });
    expect(imageOf(next)).toBe("a/db:1");
  });

  it("replaces nothing by itself with OnDelete", async () => {
    await make({ replicas: 1, updateStrategy: { type: "OnDelete" } });
    await ready(1);
    await newImage(DB, "a/db:2");
    await until(async () => (await status()).observedGeneration === 2);
    expect(await imagesByName()).toEqual({ "db-0": "a/db:1" });
    await client.send("DELETE", "/api/v1/namespaces/dev/pods/db-0");
    await until(async () => (await imagesByName())["db-0"] === "a/db:2");
  });

  it("shrinks from the last Pod, and takes its Pods and revisions along when it goes", async () => {
    await make();
    await ready(3);
    await patch(DB, { spec: { replicas: 1 } });
    await until(async () => (await pods()).length === 1);
    expect(Object.keys(await imagesByName())).toEqual(["db-0"]);
    await client.send("DELETE", DB);
    await until(async () => (await pods()).length === 0);
    await until(async () => (await list(`${APPS}/controllerrevisions`)).length === 0);
  });

  it("keeps as many old revisions as it is told to, and makes an old one the newest again", async () => {
    await make({ replicas: 1, revisionHistoryLimit: 1 });
    await rolledOut();
    for (const version of [2, 3, 1]) {
      await newImage(DB, `a/db:${version}`);
      await until(async () => (await imagesByName())["db-0"] === `a/db:${version}`);
      await rolledOut();
    }
    const revisions = await until(async () => {
      const all = await list<ControllerRevision>(`${APPS}/controllerrevisions`);
      return all.length === 2 && all;
    });
    expect(revisions.map(({ revision }) => revision).sort()).toEqual([3, 4]);
  });

  it("says in an event why it cannot make a Pod", async () => {
    await make({ template: template("a/db:1", { serviceAccountName: "none" }) });
    const text = 'create Pod db-0 in StatefulSet db failed error: pods "db-0" is forbidden';
    await until(async () => (await eventTexts("StatefulSet")).some((each) => each.includes(text)));
  });

  it.each([[{ ordinals: { start: 1 } }, "the field ordinals of a StatefulSet"]])(
    "refuses %j",
    async (spec, what) => {
      const body = { metadata: { name: "db" }, spec: { template: template("a"), ...spec } };
      const answer = await client.send("POST", `${APPS}/statefulsets`, {}, body);
      expect(answer).toMatchObject({
        status: 501,
        body: { message: `the Towline sandbox does not implement ${what}` },
      });
    },
  );

  const claims = () => list<KubeObject>("/api/v1/namespaces/dev/persistentvolumeclaims");
  const claimed = (storageClassName?: string) => ({
    replicas: 2,
    template: {
      metadata: { labels: { app: "db" } },
      spec: {
        containers: [{ name: "app", image: "a/db:1", volumeMounts: [{ name: "data", mountPath: "/data" }] }],
      },
    },
    volumeClaimTemplates: [
      {
        metadata: { name: "data" },
        spec: {
          storageClassName,
          accessModes: ["ReadWriteOnce"],
          resources: { requests: { storage: "1Gi" } },
        },
      },
    ],
  });

  it("makes a claim for each of its Pods, which outlives them", async () => {
    await make(claimed("gp3"));
    await ready(2);
    expect((await claims()).map(({ metadata, status }) => [metadata.name, mapOf(status).phase])).toEqual([
      ["data-db-0", "Bound"],
      ["data-db-1", "Bound"],
    ]);
    const [pod] = await pods();
    expect(pod?.spec.volumes?.[0]).toEqual({
      name: "data",
      persistentVolumeClaim: { claimName: "data-db-0" },
    });
    expect(await eventTexts("StatefulSet")).toContain(
      "Normal SuccessfulCreate create Claim data-db-0 Pod db-0 in StatefulSet db success",
    );
    await client.send("DELETE", DB);
    await until(async () => (await pods()).length === 0);
    expect(await claims()).toHaveLength(2);
  });

  it("waits for a claim of a class that is not there", async () => {
    await make(claimed("none"));
    const pod = await until(async () =>
      (await pods()).find(({ status: { conditions } }) => conditions?.length),
    );
    expect(pod.status.conditions?.[0]).toMatchObject({ reason: "Unschedulable", status: "False" });
    expect(pod.status.conditions?.[0]?.message).toMatch(
      /^0\/3 nodes are available: pod has unbound immediate PersistentVolumeClaims\./,
    );
    await until(async () =>
      (await eventTexts("PersistentVolumeClaim")).includes(
        'Warning ProvisioningFailed storageclass.storage.k8s.io "none" not found',
      ),
    );
  });

  it("may not change what its Pods hang on", async () => {
    await make();
    const { status: code, body } = await patch(DB, { spec: { serviceName: "other" } });
    expect(code).toBe(422);
    expect(mapOf(body).message).toContain("updates to statefulset spec for fields other than 'replicas'");
  });
});

describe("a DaemonSet", () => {
  const AGENT = `${APPS}/daemonsets/agent`;
  const status = async () => (await read<DaemonSet>(AGENT)).status;
  const settled = (wanted: Partial<DaemonSet["status"]>) =>
    until(async () => {
      const now = await status();
      return Object.entries(wanted).every(([key, value]) => mapOf(now)[key] === value) && now;
    });
  const make = (spec: JsonMap = {}) =>
    create(`${APPS}/daemonsets`, "agent", { template: template("a/agent:1"), ...spec });

  it("runs one Pod on each node, and none on a node that its selector leaves out", async () => {
    await make();
    await settled({ desiredNumberScheduled: 3, numberAvailable: 3, updatedNumberScheduled: 3 });
    const nodes = (await pods()).map(({ spec }) => spec.nodeName).sort();
    expect(nodes).toEqual(["node-1", "node-2", "node-3"]);
    const selector = { nodeSelector: { "kubernetes.io/hostname": "node-2" } };
    await patch(AGENT, { spec: { template: { spec: selector } } });
    await settled({ desiredNumberScheduled: 1, numberMisscheduled: 0, numberAvailable: 1 });
    await until(async () => (await pods()).length === 1);
  });

  it("replaces no more Pods at once than may be unavailable", async () => {
    await make({ updateStrategy: { rollingUpdate: { maxUnavailable: "34%" } } });
    await settled({ numberAvailable: 3 });
    let most = 0;
    const watch = await client.watch(`${APPS}/daemonsets?watch=1`);
    await newImage(AGENT, "a/agent:2");
    await settled({ observedGeneration: 2, updatedNumberScheduled: 3, numberAvailable: 3 });
    watch.close();
    for (const { object } of watch.events)
      most = Math.max(most, Number(mapOf(object.status).numberUnavailable ?? 0));
    expect(most).toBe(2);
  });

  it("replaces Pods that crash at once when it is put back", async () => {
    await make();
    await settled({ numberAvailable: 3 });
    await newImage(AGENT, "a/crash:2");
    await settled({ observedGeneration: 2, updatedNumberScheduled: 1, numberUnavailable: 1 });
    await newImage(AGENT, "a/agent:1");
    await settled({ observedGeneration: 3, updatedNumberScheduled: 3, numberAvailable: 3 });
  });

  it("waits for its Pods to be deleted with OnDelete", async () => {
    await make({ updateStrategy: { type: "OnDelete" } });
    await settled({ numberAvailable: 3 });
    await newImage(AGENT, "a/agent:2");
    await settled({ observedGeneration: 2, numberAvailable: 3 });
    const [pod] = await pods();
    await client.send("DELETE", `/api/v1/namespaces/dev/pods/${pod?.metadata.name}`);
    await settled({ updatedNumberScheduled: 1, numberAvailable: 3 });
  });
});

describe("a Job", () => {
  const JOB = `${BATCH}/jobs/work`;
  const program = (...args: string[]) => ({
    metadata: { labels: { app: "db" } },
    spec: { restartPolicy: "Never", containers: [{ name: "app", image: "a/job:1", args }] },
  });
  const make = (spec: JsonMap) => create(`${BATCH}/jobs`, "work", spec);
  const ended = () =>
    until(async () => {
      const { status } = await read<Job>(JOB);
      const end = status.conditions?.find(({ type }) => type === "Complete" || type === "Failed");
      return end && { end, status };
    });

  it("runs as many Pods as it takes, so many at once", async () => {
    await make({ completions: 5, parallelism: 2, template: program("exit", "0") });
    const { end, status } = await ended();
    expect(end).toMatchObject({ type: "Complete", reason: "CompletionsReached" });
    expect(status).toMatchObject({ succeeded: 5, uncountedTerminatedPods: {} });
    expect(await pods()).toHaveLength(5);
    expect(await eventTexts("Job")).toContain("Normal Completed Job completed");
  });

  it("gives up after as many failures as it was told", async () => {
    await make({ backoffLimit: 2, template: program("exit", "3") });
    const { end, status } = await ended();
    expect(end).toMatchObject({ type: "Failed", reason: "BackoffLimitExceeded" });
    expect(status).toMatchObject({ failed: 3 });
    expect(await eventTexts("Job")).toContain(
      "Warning BackoffLimitExceeded Job has reached the specified backoff limit",
    );
  });

  it("counts restarts where its Pods restart by themselves", async () => {
    const { metadata, spec } = program("exit", "3");
    await make({ backoffLimit: 2, template: { metadata, spec: { ...spec, restartPolicy: "OnFailure" } } });
    const { end } = await ended();
    expect(end).toMatchObject({ type: "Failed", reason: "BackoffLimitExceeded" });
    await until(async () => (await pods()).length === 0);
  });

  it("ends at its deadline, whatever runs", async () => {
    await make({ activeDeadlineSeconds: 2, template: program("serve") });
    expect((await ended()).end).toMatchObject({ type: "Failed", reason: "DeadlineExceeded" });
    await until(async () => (await pods()).length === 0);
  });

  it("starts nothing while it is suspended", async () => {
    await make({ suspend: true, template: program("exit", "0") });
    const isSuspended = (conditions?: Condition[]) =>
      conditions?.some(({ type, status }) => type === "Suspended" && status === "True");
    await until(async () => isSuspended((await read<Job>(JOB)).status.conditions));
    expect(await pods()).toHaveLength(0);
    await patch(JOB, { spec: { suspend: false } });
    expect((await ended()).end).toMatchObject({ type: "Complete" });
  });

  it("deletes itself and its Pods some time after its end, if it is told to", async () => {
    await make({ ttlSecondsAfterFinished: 1, template: program("exit", "0") });
    await until(async () => (await client.send("GET", JOB)).status === 404);
    await until(async () => (await pods()).length === 0);
  });

  it("lets its Pods go when it is deleted in mid-work", async () => {
    await make({ template: program("serve") });
    await until(async () => (await pods()).some(({ status }) => status.phase === "Running"));
    await client.send("DELETE", `${JOB}?propagationPolicy=Background`);
    await until(async () => (await pods()).length === 0);
  });

  it("wants a restart policy, and refuses what is not implemented", async () => {
    const post = (spec: JsonMap) =>
      client.send("POST", `${BATCH}/jobs`, {}, { metadata: { name: "work" }, spec });
    const always = await post({ template: template("a/job:1") });
    expect(always.status).toBe(422);
    expect(mapOf(always.body).message).toContain(
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
    const indexed = await post({ completionMode: "Indexed", completions: 1, template: program("serve") });
    expect(indexed).toMatchObject({ status: 501 });
  });
});

describe("a CronJob", () => {
  const make = (schedule: string) => {
    const spec = {
      schedule,
      jobTemplate: { spec: { template: template("a/job:1", { restartPolicy: "Never" }) } },
    };
    return client.send("POST", `${BATCH}/cronjobs`, {}, { metadata: { name: "nightly" }, spec });
  };

  it("is stored with its defaults, and runs nothing", async () => {
    const { status, body } = await make("0 3 * * *");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      metadata: { generation: 1 },
      spec: { concurrencyPolicy: "Allow", suspend: false, successfulJobsHistoryLimit: 3 },
    });
    expect(await list(`${BATCH}/jobs`)).toHaveLength(0);
  });

  it.each(["every night", "0 3 * *", "TZ=UTC 0 3 * * *"])("refuses the schedule %s", async (schedule) => {
    const { status, body } = await make(schedule);
    expect(status).toBe(422);
    expect(mapOf(body).message).toContain("spec.schedule");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { PulledImage } from "../../ports.ts";
import { listOf, mapOf, textOf } from "../model/json.ts";
import type { ContainerStatus, Pod } from "../model/pods.ts";
import { ApiClient } from "../replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";

let server: KubernetesServer;
let client: ApiClient;

const DIGEST = `sha256:${"a".repeat(64)}`;

const asked: string[] = [];

/** What stands in the registry. */
function image(reference: string): PulledImage {
  asked.push(reference);
  if (reference.includes("missing")) return { kind: "not-found" };
  if (reference.includes("private")) return { kind: "denied", message: "pull access denied" };
  const entrypoint = reference.includes("nginx") ? ["/docker-entrypoint.sh"] : ["/checkout"];
  return {
    kind: "found",
    digest: DIGEST,
    entrypoint,
    command: ["serve"],
    environment: ["VERSION=7", "FROM_IMAGE=yes"],
  };
}

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async (reference) => image(reference),
    timing: {
      podStart: 20,
      pull: 5,
      crashBackOff: 60,
      crashBackOffLimit: 200,
      pullBackOff: 60,
      configurationRetry: 40,
      termination: 20,
      probeSecond: 20,
    },
  });
  client = new ApiClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

const PODS = "/api/v1/namespaces/dev/pods";
let count = 0;

interface Wanted {
  readonly image?: string;
  readonly args?: readonly string[];
  readonly container?: object;
  readonly spec?: object;
}

async function run({
  image: reference = "example/checkout:7",
  args,
  container = {},
  spec = {},
}: Wanted): Promise<string> {
  count += 1;
  const name = `pod-${count}`;
  const containers = [{ name: "app", image: reference, ...(args ? { args } : {}), ...container }];
  const answer = await client.send("POST", PODS, {}, { metadata: { name }, spec: { containers, ...spec } });
  expect(answer).toMatchObject({ status: 201 });
  return name;
}

async function get(name: string): Promise<Pod> {
  return (await client.send("GET", `${PODS}/${name}`)).body as Pod;
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const start = Date.now(); Date.now() - start < 20_000; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("it did not happen within 20 s");
}

function container(pod: Pod): ContainerStatus | undefined {
  return pod.status.containerStatuses?.[0];
}

async function untilWaiting(name: string, reason: string): Promise<ContainerStatus> {
  return until(async () => {
    const status = container(await get(name));
    return status?.state.waiting?.reason === reason && status;
  });
}

async function untilReady(name: string, ready = true): Promise<Pod> {
  return until(async () => {
    const pod = await get(name);
    return container(pod)?.ready === ready && pod;
  });
}

async function eventsOf(name: string): Promise<string[]> {
  const selector = encodeURIComponent(`involvedObject.name=${name}`);
  const list = mapOf(
    (await client.send("GET", `/api/v1/namespaces/dev/events?fieldSelector=${selector}`)).body,
  );
  return listOf(list.items)
    .map(mapOf)
    .map((event) => `${textOf(event.type)} ${textOf(event.reason)} ${textOf(event.message)}`);
}

async function log(name: string, query = ""): Promise<unknown> {
  return (await client.send("GET", `${PODS}/${name}/log${query}`)).body;
}

async function make(
  kind: "configmaps" | "secrets",
  name: string,
  data: Record<string, string>,
): Promise<void> {
  await client.send(
    "POST",
    `/api/v1/namespaces/dev/${kind}`,
    {},
    { metadata: { name }, ...(kind === "secrets" ? { stringData: data } : { data }) },
  );
}

describe("a container that serves", () => {
  it("runs and is ready; its status names the digest", async () => {
    const pod = await untilReady(await run({ image: "example/checkout:7" }));
    expect(pod.status).toMatchObject({ phase: "Running", qosClass: "BestEffort" });
    expect(container(pod)).toMatchObject({
      image: "example/checkout:7",
      imageID: `example/checkout@${DIGEST}`,
      restartCount: 0,
      started: true,
    });
    expect(pod.status.conditions?.map(({ type, status }) => `${type}=${status}`)).toEqual([
      "PodReadyToStartContainers=True",
      "Initialized=True",
      "Ready=True",
      "ContainersReady=True",
      "PodScheduled=True",
    ]);
  });

  it("tells its story in events", async () => {
    const name = await run({ image: "example/checkout:story" });
    await untilReady(name);
    expect((await eventsOf(name)).map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual(
      expect.arrayContaining([
        "Normal Scheduled",
        "Normal Pulling",
        "Normal Pulled",
        "Normal Created",
        "Normal Started",
      ]),
    );
  });

  it("uses the image that its node has, unless it is to be pulled always", async () => {
    const reference = "example/checkout:once";
    for (const _ of [1, 2, 3]) await untilReady(await run({ image: reference }));
    const nodes = new Set(["node-1", "node-2"]);
    expect(asked.filter((each) => each === reference).length).toBeLessThanOrEqual(nodes.size);
    const before = asked.length;
    await untilReady(await run({ image: reference, container: { imagePullPolicy: "Always" } }));
    expect(asked.length).toBe(before + 1);
  });

  it("reads its environment from ConfigMaps and Secrets when it starts", async () => {
    await make("configmaps", "greetings", { GREETING: "hello" });
    await make("secrets", "tokens", { token: "s3cret" });
    const env = [{ name: "VERSION", valueFrom: { secretKeyRef: { name: "tokens", key: "token" } } }];
    const name = await run({ container: { envFrom: [{ configMapRef: { name: "greetings" } }], env } });
    await untilReady(name);
    expect(await log(name)).toBe("checkout s3cret listening on :8080\ngreeting=hello\n");
  });

  it("is ready only when its probe says so", async () => {
    const readinessProbe = {
      httpGet: { path: "/healthz", port: "http" },
      initialDelaySeconds: 5,
      periodSeconds: 1,
    };
    const name = await run({ container: { readinessProbe, ports: [{ name: "http", containerPort: 8080 }] } });
    await untilReady(name);
    // looked up afterwards: on a busy machine a look in between may come too late
    const running = server.history
      .filter(({ object }) => object.kind === "Pod" && object.metadata.name === name)
      .map(({ object }) => container(object as Pod))
      .filter((status) => status?.state.running);
    expect(running[0]?.ready).toBe(false);
    expect(running.at(-1)?.ready).toBe(true);
  });
});

describe("a container that cannot start", () => {
  it("waits for the configuration that its environment names, and starts when it is there", async () => {
    const name = await run({ container: { envFrom: [{ configMapRef: { name: "late" } }] } });
    expect((await untilWaiting(name, "CreateContainerConfigError")).state.waiting?.message).toBe(
      'configmap "late" not found',
    );
    expect(await eventsOf(name)).toContain('Warning Failed Error: configmap "late" not found');
    await make("configmaps", "late", { GREETING: "at last" });
    await untilReady(name);
    expect(await log(name)).toContain("greeting=at last");
  });

  it.each([
    [
      { configMapKeyRef: { name: "kube-root-ca.crt", key: "none" } },
      "couldn't find key none in ConfigMap dev/kube-root-ca.crt",
    ],
    [{ secretKeyRef: { name: "none", key: "k" } }, 'secret "none" not found'],
  ])("names the key that is missing: %j", async (valueFrom, message) => {
    const name = await run({ container: { env: [{ name: "X", valueFrom }] } });
    expect((await untilWaiting(name, "CreateContainerConfigError")).state.waiting?.message).toBe(message);
  });

  it("does not mind a missing key that is optional", async () => {
    const valueFrom = { configMapKeyRef: { name: "none", key: "k", optional: true } };
    await untilReady(await run({ container: { env: [{ name: "X", valueFrom }] } }));
  });

  it("stays in ContainerCreating while a volume's ConfigMap is missing", async () => {
    const volumes = [{ name: "config", configMap: { name: "volume" } }];
    const name = await run({
      container: { volumeMounts: [{ name: "config", mountPath: "/etc/x" }] },
      spec: { volumes },
    });
    const event =
      'Warning FailedMount MountVolume.SetUp failed for volume "config" : configmap "volume" not found';
    await until(async () => (await eventsOf(name)).includes(event));
    expect(container(await get(name))?.state).toEqual({ waiting: { reason: "ContainerCreating" } });
    await make("configmaps", "volume", { k: "v" });
    await untilReady(name);
  });

  it("reports an image that is not there as containerd does", async () => {
    const name = await run({ image: "registry.local/missing:1" });
    const why =
      'rpc error: code = NotFound desc = failed to pull and unpack image "registry.local/missing:1": failed to resolve reference "registry.local/missing:1": registry.local/missing:1: not found';
    expect((await untilWaiting(name, "ErrImagePull")).state.waiting?.message).toBe(why);
    const waiting = (await untilWaiting(name, "ImagePullBackOff")).state.waiting;
    expect(waiting?.message).toBe(`Back-off pulling image "registry.local/missing:1": ErrImagePull: ${why}`);
    expect(await eventsOf(name)).toEqual(
      expect.arrayContaining([
        `Warning Failed Failed to pull image "registry.local/missing:1": ${why}`,
        "Warning Failed Error: ErrImagePull",
        'Normal BackOff Back-off pulling image "registry.local/missing:1"',
        "Warning Failed Error: ImagePullBackOff",
      ]),
    );
  });

  it("reports a refusal of the registry, and a name that is none", async () => {
    const denied = await run({ image: "registry.local/private:1" });
    expect((await untilWaiting(denied, "ErrImagePull")).state.waiting?.message).toMatch(
      /code = Unknown .*: pull access denied$/,
    );
    const badly = await run({ image: "Example:1" });
    expect((await untilWaiting(badly, "InvalidImageName")).state.waiting?.message).toBe(
      'Failed to apply default image tag "Example:1": couldn\'t parse image name "Example:1": invalid reference format: repository name (library/Example) must be lowercase',
    );
  });

  it("says so where the image is not the example", async () => {
    const name = await run({ image: "nginx:1" });
    const status = await untilWaiting(name, "CrashLoopBackOff");
    expect(status.lastState.terminated).toMatchObject({ reason: "StartError", exitCode: 128 });
    expect(status.lastState.terminated?.message).toContain("the sandbox runs only the example program");
  });
});

describe("a container that ends", () => {
  it("is restarted at once, then backs off; the previous log stays", async () => {
    const name = await run({ args: ["crash", "--after", "100ms", "--exit", "3"] });
    const status = await untilWaiting(name, "CrashLoopBackOff");
    const pod = await get(name);
    expect(status.restartCount).toBeGreaterThanOrEqual(1);
    expect(status.lastState.terminated).toMatchObject({ reason: "Error", exitCode: 3 });
    const text = `${name}_dev(${pod.metadata.uid})`;
    const backOff = /^back-off (60|120|200)ms restarting failed container=app pod=(.*)$/.exec(
      status.state.waiting?.message ?? "",
    );
    expect(backOff?.[2]).toBe(text);
    expect(await eventsOf(name)).toContain(
      `Warning BackOff Back-off restarting failed container app in pod ${text}`,
    );
    expect(await log(name, "?previous=true")).toBe(
      "checkout starting\nfatal: cannot reach the payment gateway (demo crash)\n",
    );
    expect(await log(name, "?previous=true&tailLines=1")).toBe(
      "fatal: cannot reach the payment gateway (demo crash)\n",
    );
  });

  it.each([
    [["exit", "4"], { reason: "Error", exitCode: 4 }],
    [["exit", "0"], { reason: "Completed", exitCode: 0 }],
    [["oom"], { reason: "OOMKilled", exitCode: 137 }],
    [["dance"], { reason: "Error", exitCode: 2 }],
    [["need-env", "NOBODY_SETS_THIS"], { reason: "Error", exitCode: 1 }],
  ])("%j", async (args, terminated) => {
    const name = await run({ args });
    expect((await untilWaiting(name, "CrashLoopBackOff")).lastState.terminated).toMatchObject(terminated);
  });

  it.each([
    ["$(CODE)", 5],
    ["$$(CODE)", 2],
    ["$(NOBODY_SETS_THIS)", 2],
  ])("takes %s of its environment", async (word, exitCode) => {
    const name = await run({ args: ["exit", word], container: { env: [{ name: "CODE", value: "5" }] } });
    expect((await untilWaiting(name, "CrashLoopBackOff")).lastState.terminated).toMatchObject({ exitCode });
  });

  it("does not end where the variable is set", async () => {
    await untilReady(await run({ args: ["need-env", "FROM_IMAGE"] }));
  });

  it("leaves the Pod Succeeded or Failed where it is not to be restarted", async () => {
    const done = await run({ args: ["exit", "0"], spec: { restartPolicy: "Never" } });
    const failed = await run({ args: ["exit", "1"], spec: { restartPolicy: "Never" } });
    await until(async () => (await get(done)).status.phase === "Succeeded");
    await until(async () => (await get(failed)).status.phase === "Failed");
  });
});

describe("a container that never gets ready", () => {
  it("fails its readiness probe with the status that it answers", async () => {
    const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
    const name = await run({ args: ["never-ready"], container: { readinessProbe } });
    await until(async () =>
      (await eventsOf(name)).includes(
        "Warning Unhealthy Readiness probe failed: HTTP probe failed with statuscode: 503",
      ),
    );
    expect((await get(name)).status.conditions?.find(({ type }) => type === "Ready")).toMatchObject({
      status: "False",
      reason: "ContainersNotReady",
      message: "containers with unready status: [app]",
    });
    expect(await log(name)).toBe("warming up, not ready\n");
  });

  it("is restarted by its liveness probe", async () => {
    const livenessProbe = {
      httpGet: { path: "/healthz", port: 8080 },
      periodSeconds: 1,
      failureThreshold: 2,
    };
    const name = await run({ args: ["never-ready"], container: { livenessProbe } });
    await until(async () => (container(await get(name))?.restartCount ?? 0) > 0);
    expect(await eventsOf(name)).toContain(
      "Normal Killing Container app failed liveness probe, will be restarted",
    );
  });
});

describe("logs", () => {
  it("are followed until the container ends", async () => {
    const name = await run({ args: ["crash", "--after", "300ms"] });
    await until(async () => container(await get(name))?.state.running);
    expect(await log(name, "?follow=true")).toBe(
      "checkout starting\nfatal: cannot reach the payment gateway (demo crash)\n",
    );
  });

  it("are refused in the words of the kubelet", async () => {
    const waiting = await run({ image: "registry.local/missing:2" });
    await untilWaiting(waiting, "ImagePullBackOff");
    expect(await log(waiting)).toMatchObject({
      code: 400,
      message: `container "app" in pod "${waiting}" is waiting to start: trying and failing to pull image`,
    });
    expect(await log(waiting, "?container=other")).toMatchObject({
      code: 400,
      message: `container other is not valid for pod ${waiting}`,
    });
    const running = await run({});
    await untilReady(running);
    expect(await log(running, "?previous=true")).toMatchObject({
      code: 400,
      message: `previous terminated container "app" in pod "${running}" not found`,
    });
  });
});

describe("deletion", () => {
  it("gives the container time, then removes the Pod", async () => {
    const name = await run({});
    await untilReady(name);
    const answer = await client.send("DELETE", `${PODS}/${name}`);
    expect(answer.body).toMatchObject({
      kind: "Pod",
      metadata: { deletionGracePeriodSeconds: 30, generation: 2 },
    });
    await until(async () => (await client.send("GET", `${PODS}/${name}`)).status === 404);
    expect(await eventsOf(name)).toContain("Normal Killing Stopping container app");
  });

  it("is immediate without grace", async () => {
    const name = await run({});
    await untilReady(name);
    await client.send("DELETE", `${PODS}/${name}`, {}, { gracePeriodSeconds: 0 });
    expect((await client.send("GET", `${PODS}/${name}`)).status).toBe(404);
  });
});

const columns = async (name: string): Promise<string> => {
  const accept = { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" };
  const { body } = await client.send("GET", `${PODS}/${name}`, accept);
  return textOf(listOf(mapOf(listOf(mapOf(body).rows)[0]).cells)[2]);
};

describe("init containers", () => {
  const init = (name: string, ...args: string[]) => ({ name, image: "example/checkout:7", args });
  it("run one after another before the others start", async () => {
    const name = await run({
      spec: { initContainers: [init("one", "exit", "0"), init("two", "exit", "0")] },
    });
    await untilReady(name);
    const started = (await eventsOf(name)).filter((text) => text.includes("Started container"));
    expect(started).toEqual(["one", "two", "app"].map((each) => `Normal Started Started container ${each}`));
    const { status } = await get(name);
    expect(status.initContainerStatuses?.map(({ name: each, ready }) => [each, ready])).toEqual([
      ["one", true],
      ["two", true],
    ]);
    const logs = await client.send("GET", `${PODS}/${name}/log?container=one`);
    expect(logs.status).toBe(200);
  });

  it("hold the others back while one of them crashes", async () => {
    const name = await run({ spec: { initContainers: [init("migrate", "crash")] } });
    const pod = await until(async () => {
      const now = await get(name);
      return now.status.initContainerStatuses?.[0]?.state.waiting?.reason === "CrashLoopBackOff" && now;
    });
    expect(pod.status).toMatchObject({
      phase: "Pending",
      containerStatuses: [{ state: { waiting: { reason: "PodInitializing" } } }],
    });
    expect(pod.status.conditions).toContainEqual(
      expect.objectContaining({
        type: "Initialized",
        status: "False",
        reason: "ContainersNotInitialized",
        message: "containers with incomplete status: [migrate]",
      }),
    );
    await until(async () => (await columns(name)) === "Init:CrashLoopBackOff");
    await client.send("DELETE", `${PODS}/${name}`, {}, { gracePeriodSeconds: 0 });
  });

  it("fail their Pod where nothing is restarted", async () => {
    const spec = { restartPolicy: "Never", initContainers: [init("migrate", "exit", "4")] };
    const name = await run({ spec });
    await until(async () => (await get(name)).status.phase === "Failed");
    expect(await columns(name)).toBe("Init:Error");
  });
});

describe("sidecars", () => {
  const sidecar = (more: object = {}) => ({
    name: "proxy",
    image: "example/checkout:7",
    restartPolicy: "Always",
    ...more,
  });
  const conditionOf = (pod: Pod, type: string) => pod.status.conditions?.find((each) => each.type === type);

  it("start before the others, run beside them, and count for readiness", async () => {
    const name = await run({ spec: { initContainers: [sidecar()] } });
    const pod = await untilReady(name);
    const started = (await eventsOf(name)).filter((text) => text.includes("Started container"));
    expect(started).toEqual(["proxy", "app"].map((each) => `Normal Started Started container ${each}`));
    expect(await columns(name)).toBe("Running");
    expect(pod.status).toMatchObject({
      phase: "Running",
      initContainerStatuses: [{ name: "proxy", started: true, ready: true, state: { running: {} } }],
    });
  });

  it("that are never ready keep the Pod from being so, and do not hold the others back", async () => {
    const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };
    const name = await run({
      spec: { initContainers: [sidecar({ args: ["never-ready"], readinessProbe })] },
    });
    const pod = await untilReady(name);
    expect(conditionOf(pod, "Initialized")).toMatchObject({ status: "True" });
    expect(conditionOf(pod, "Ready")).toMatchObject({
      status: "False",
      message: "containers with unready status: [proxy]",
    });
  });

  it("that crash are restarted, and keep the others waiting only where they never ran", async () => {
    const name = await run({ spec: { initContainers: [sidecar({ args: ["crash"] })] } });
    await until(async () => {
      const { status } = await get(name);
      return (status.initContainerStatuses?.[0]?.restartCount ?? 0) > 1;
    });
    expect((await get(name)).status.containerStatuses?.[0]?.state.waiting?.reason).toBe("PodInitializing");
    await client.send("DELETE", `${PODS}/${name}`, {}, { gracePeriodSeconds: 0 });
  });

  it("end when what they stand beside has ended", async () => {
    const spec = { restartPolicy: "Never", initContainers: [sidecar()] };
    const name = await run({ args: ["exit", "0"], spec });
    await until(async () => (await get(name)).status.initContainerStatuses?.[0]?.state.terminated);
    const { status } = await get(name);
    expect(status.phase).toBe("Succeeded");
  });
});

it("refuses what it would have to ignore", async () => {
  const body = {
    metadata: { name: "x" },
    spec: {
      initContainers: [{ name: "i", image: "x", restartPolicy: "OnFailure" }],
      containers: [{ name: "a", image: "x" }],
    },
  };
  const answer = await client.send("POST", PODS, {}, body);
  expect(answer.body).toMatchObject({
    code: 501,
    reason: "NotImplemented",
    message: "the Towline sandbox does not implement a restartPolicy of initContainers other than Always",
  });
});

import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { ApiClient } from "../replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";

/** A cluster that takes programs it cannot run to do what their Pod is for. */
let server: KubernetesServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({
      kind: "found",
      digest: `sha256:${"a".repeat(64)}`,
      entrypoint: ["/docker-entrypoint.sh"],
      command: ["nginx"],
      environment: [],
    }),
    timing: { podStart: 10, pull: 5, probeSecond: 10, termination: 10 },
    foreignPrograms: "serve",
  });
  client = new ApiClient(server);
});
afterAll(async () => {
  client.close();
  await server.stop();
});

const PODS = "/api/v1/namespaces/dev/pods";

const settled = async (name: string, phase: string): Promise<unknown> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await client.send("GET", `${PODS}/${name}`);
    const { status } = body as { status: { phase: string; containerStatuses?: { ready: boolean }[] } };
    const ready = status.containerStatuses?.every((each) => each.ready) ?? false;
    if (status.phase === phase && (ready || phase !== "Running")) return status;
    await delay(20);
  }
  throw new Error(`${name} did not come to be ${phase}`);
};

const create = async (name: string, spec: object): Promise<void> => {
  const { status } = await client.send(
    "POST",
    PODS,
    {},
    {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name },
      spec,
    },
  );
  expect(status).toBe(201);
};

it("lets a program serve whatever its probes ask, and its init containers end", async () => {
  await create("web", {
    initContainers: [{ name: "prepare", image: "x/app:1" }],
    containers: [
      { name: "http", image: "x/app:1", readinessProbe: { httpGet: { port: 3000, path: "/up" } } },
      { name: "exec", image: "x/app:1", readinessProbe: { exec: { command: ["/ready"] } } },
      {
        name: "grpc",
        image: "x/app:1",
        startupProbe: { grpc: { port: 9 } },
        lifecycle: { preStop: { sleep: { seconds: 1 } } },
      },
    ],
  });
  expect(await settled("web", "Running")).toMatchObject({ phase: "Running" });
});

it("lets a program that is there to end succeed", async () => {
  await create("migrate", { restartPolicy: "Never", containers: [{ name: "app", image: "x/app:1" }] });
  expect(await settled("migrate", "Succeeded")).toMatchObject({
    containerStatuses: [{ state: { terminated: { exitCode: 0 } } }],
  });
});

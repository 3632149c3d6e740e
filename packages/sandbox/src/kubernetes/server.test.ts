import { get as insecureGet } from "node:https";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Fault } from "../ports.ts";
import { listOf, mapOf } from "./model/json.ts";
import { ApiClient } from "./replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "./server.ts";

let server: KubernetesServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async (token, cluster) => {
      if (token === "operator")
        return { kind: "user", name: `operator@${cluster}`, groups: ["system:masters"] };
      return token === "guest" ? { kind: "user", name: "guest", groups: [] } : { kind: "unauthorized" };
    },
    pullImage: async () => ({ kind: "not-found" }),
  });
  client = new ApiClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

const MAPS = "/api/v1/namespaces/dev/configmaps";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function put(name: string, value: string) {
  const body = { apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data: { value } };
  return client.send(
    "PATCH",
    `${MAPS}/${name}?fieldManager=t&force=true`,
    { "content-type": "application/apply-patch+yaml" },
    body,
  );
}

describe("who may do what", () => {
  it("asks the given function about every token but its own", async () => {
    expect((await client.send("GET", MAPS)).status).toBe(200);
    expect((await client.send("GET", MAPS, bearer("operator"))).status).toBe(200);
    expect((await client.send("GET", MAPS, bearer("nobody"))).body).toMatchObject({
      code: 401,
      reason: "Unauthorized",
      message: "Unauthorized",
    });
  });

  it("lets users outside system:masters look at discovery and nothing else", async () => {
    expect((await client.send("GET", "/apis", bearer("guest"))).status).toBe(200);
    expect((await client.send("GET", MAPS, bearer("guest"))).body).toMatchObject({
      code: 403,
      message:
        'configmaps is forbidden: User "guest" cannot list resource "configmaps" in API group "" in the namespace "dev"',
    });
  });

  it("shows the version to strangers, and refuses them the rest", async () => {
    expect((await client.send("GET", "/version", { authorization: "" })).status).toBe(200);
    expect((await client.send("GET", "/api", { authorization: "" })).body).toMatchObject({
      code: 403,
      message: 'forbidden: User "system:anonymous" cannot get path "/api"',
    });
  });

  it("is trusted only by who knows its authority", async () => {
    const refused = new Promise((resolve) =>
      insecureGet(`${server.url}/version`, () => resolve("answered")).on("error", (error) =>
        resolve(error.message),
      ),
    );
    expect(await refused).toMatch(/unable to verify|self-signed/);
  });

  it("records who wrote what, with what", async () => {
    const from = server.history.length;
    const headers = {
      ...bearer("operator"),
      "user-agent": "towline/1.0",
      "content-type": "application/json",
    };
    await client.send("POST", `${MAPS}?fieldManager=towline%2Fcheckout`, headers, {
      metadata: { name: "who" },
    });
    expect(server.history.slice(from)).toMatchObject([
      {
        verb: "create",
        manager: "towline/checkout",
        userAgent: "towline/1.0",
        user: "operator@dev",
        object: { kind: "ConfigMap", metadata: { name: "who" } },
      },
    ]);
  });
});

describe("what it does not implement", () => {
  it("is truthfully empty in a list, since none can be created", async () => {
    const { status, body } = await client.send("GET", "/api/v1/namespaces/dev/endpoints");
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: "EndpointsList", items: [] });
  });

  it.each([
    ["GET", "/api/v1/namespaces/dev/endpoints?watch=true", "the resource endpoints of v1"],
    ["POST", "/api/v1/namespaces/dev/endpoints", "the resource endpoints of v1"],
    ["GET", "/api/v1/namespaces/dev/endpoints/x", "the resource endpoints of v1"],
    ["GET", "/apis/storage.k8s.io/v1", "the API group storage.k8s.io/v1"],
    ["POST", "/api/v1/namespaces/dev/pods/x/exec", "the subresource pods/exec"],
    ["GET", `${MAPS}?resourceVersionMatch=Exact&resourceVersion=1`, "resourceVersionMatch=Exact"],
    ["GET", "/openapi/v3/apis/storage.k8s.io/v1", "the OpenAPI document apis/storage.k8s.io/v1"],
  ])("%s %s is refused by name", async (method, path, what) => {
    expect((await client.send(method, path)).body).toMatchObject({
      kind: "Status",
      code: 501,
      reason: "NotImplemented",
      message: `the Towline sandbox does not implement ${what}`,
    });
  });

  it("answers 404 as Kubernetes does for what nobody knows", async () => {
    expect((await client.send("GET", "/apis/example.com/v1/things")).body).toMatchObject({
      code: 404,
      message: "the server could not find the requested resource",
    });
  });

  it("refuses protobuf and PodSecurity", async () => {
    const type = "application/vnd.kubernetes.protobuf";
    expect((await client.send("POST", MAPS, { "content-type": type }, "k8s")).body).toMatchObject({
      code: 501,
    });
    const labels = { "pod-security.kubernetes.io/enforce": "restricted" };
    expect(
      (await client.send("POST", "/api/v1/namespaces", {}, { metadata: { name: "strict", labels } })).body,
    ).toMatchObject({ code: 501 });
  });
});

describe("injected faults", () => {
  async function withFault<T>(fault: Fault, work: () => Promise<T>): Promise<T> {
    server.setFaults((request) => (request.path.startsWith(MAPS) ? fault : undefined));
    try {
      return await work();
    } finally {
      server.setFaults(undefined);
    }
  }

  it("answers with a status and headers", async () => {
    const fault: Fault = { kind: "status", status: 429, headers: { "retry-after": "1" } };
    const answer = await withFault(fault, () => client.send("GET", MAPS));
    expect(answer).toMatchObject({
      status: 429,
      headers: { "retry-after": "1" },
      body: { reason: "TooManyRequests" },
    });
  });

  it("breaks the connection", async () => {
    await expect(withFault({ kind: "reset" }, () => client.send("GET", MAPS))).rejects.toThrow(
      /socket hang up|ECONNRESET/,
    );
  });

  it("delays", async () => {
    const start = Date.now();
    await withFault({ kind: "delay", milliseconds: 80 }, () => client.send("GET", MAPS));
    expect(Date.now() - start).toBeGreaterThanOrEqual(75);
  });

  it("closes a watch, or ends it with 410", async () => {
    const closed = await withFault({ kind: "close-watch", afterMilliseconds: 30 }, () =>
      client.watch(`${MAPS}?watch=1&resourceVersion=${server.history.length + 1_000_000}`),
    );
    await closed.ended;
    expect(closed.events).toEqual([]);
    const gone = await withFault({ kind: "gone-watch", afterMilliseconds: 30 }, () =>
      client.watch(`${MAPS}?watch=1`),
    );
    await gone.ended;
    expect(gone.events.at(-1)).toMatchObject({
      type: "ERROR",
      object: { kind: "Status", code: 410, reason: "Expired" },
    });
  });

  it("has seen every request, in order", () => {
    expect(server.requests.map(({ number }) => number)).toEqual(server.requests.map((_, index) => index + 1));
    expect(server.requests.at(-1)).toMatchObject({
      service: "kubernetes",
      method: "GET",
      path: `${MAPS}?watch=1`,
    });
  });
});

describe("writes that change nothing", () => {
  it("make no new version, whatever the verb", async () => {
    await put("still", "1");
    const { metadata } = mapOf((await client.send("GET", `${MAPS}/still`)).body);
    const version = mapOf(metadata).resourceVersion;
    const json = { "content-type": "application/merge-patch+json" };
    const answers = [
      await put("still", "1"),
      await client.send("PATCH", `${MAPS}/still`, json, { data: { value: "1" } }),
      await client.send("PUT", `${MAPS}/still`, {}, { metadata: { name: "still" }, data: { value: "1" } }),
    ];
    for (const answer of answers) expect(mapOf(mapOf(answer.body).metadata).resourceVersion).toBe(version);
  });
});

describe("a list and the watch after it", () => {
  it("miss nothing in between", async () => {
    await put("between", "1");
    const list = mapOf((await client.send("GET", MAPS)).body);
    const version = String(mapOf(list.metadata).resourceVersion);
    await put("between", "2");
    await client.send("DELETE", `${MAPS}/between`);
    const watch = await client.watch(`${MAPS}?watch=1&timeoutSeconds=1&resourceVersion=${version}`);
    await watch.ended;
    expect(watch.events.map(({ type }) => type)).toEqual(["MODIFIED", "DELETED"]);
    expect(listOf(list.items).length).toBeGreaterThan(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type JsonMap, listOf, mapOf } from "../model/json.ts";
import { ApiClient } from "../replay/api-client.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";

let server: KubernetesServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
  });
  client = new ApiClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const TOPICS = "/apis/queue.example/v1/namespaces/dev/topics";
const APPLY = { "content-type": "application/apply-patch+yaml" };

const spec = {
  type: "object",
  required: ["partitions"],
  properties: {
    partitions: { type: "integer", minimum: 1 },
    retention: { type: "string", default: "7d", pattern: "^[0-9]+d$" },
    mode: { type: "string", enum: ["fast", "safe"] },
    listeners: {
      type: "array",
      "x-kubernetes-list-type": "map",
      "x-kubernetes-list-map-keys": ["name"],
      items: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, port: { type: "integer" } },
      },
    },
    extra: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
  },
};

function definition(kind: string, plural: string, changes: { scope?: string; version?: JsonMap } = {}) {
  const status = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
  const openAPIV3Schema = { type: "object", properties: { spec, status } };
  const v1 = {
    name: "v1",
    served: true,
    storage: true,
    schema: { openAPIV3Schema },
    subresources: { status: {} },
    ...changes.version,
  };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.queue.example` },
    spec: {
      group: "queue.example",
      scope: changes.scope ?? "Namespaced",
      names: { kind, plural, shortNames: [plural.slice(0, 2)] },
      versions: [v1, { ...v1, name: "v1beta1", storage: false }],
    },
  };
}

async function established(name: string): Promise<JsonMap> {
  for (let waited = 0; waited < 2000; waited += 5) {
    const { body } = await client.send("GET", `${DEFINITIONS}/${name}`);
    const { conditions } = mapOf(mapOf(body).status);
    if (listOf(conditions).some((each) => mapOf(each).type === "Established")) return mapOf(body);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${name} is not established`);
}

async function defines(kind: string, plural: string, scope?: string): Promise<JsonMap> {
  const made = await client.send("POST", DEFINITIONS, {}, definition(kind, plural, { scope }));
  expect(made.status).toBe(201);
  return established(`${plural}.queue.example`);
}

const topic = (name: string, content: object) => ({
  apiVersion: "queue.example/v1",
  kind: "Topic",
  metadata: { name },
  spec: content,
});

const applyAs = (manager: string, body: ReturnType<typeof topic>, query = "") =>
  client.send("PATCH", `${TOPICS}/${body.metadata.name}?fieldManager=${manager}${query}`, APPLY, body);

describe("a CustomResourceDefinition", () => {
  it("is not served before it is established, and then is, in discovery too", async () => {
    expect((await client.send("GET", TOPICS)).status).toBe(404);
    const made = await client.send("POST", DEFINITIONS, {}, definition("Topic", "topics"));
    expect(made.body).toMatchObject({
      metadata: { generation: 1 },
      spec: { names: { singular: "topic", listKind: "TopicList" }, conversion: { strategy: "None" } },
      status: { conditions: null, acceptedNames: { kind: "", plural: "" }, storedVersions: ["v1"] },
    });
    expect(await established("topics.queue.example")).toMatchObject({
      status: { acceptedNames: { kind: "Topic", plural: "topics", singular: "topic" } },
    });
    expect((await client.send("GET", "/apis/queue.example/v1")).body).toMatchObject({
      kind: "APIResourceList",
      resources: [
        { name: "topics", kind: "Topic", namespaced: true, shortNames: ["to"] },
        { name: "topics/status" },
      ],
    });
    expect((await client.send("GET", "/apis/queue.example")).body).toMatchObject({
      kind: "APIGroup",
      versions: [{ version: "v1" }, { version: "v1beta1" }],
    });
    expect((await client.send("GET", "/openapi/v3")).body).toMatchObject({
      paths: { "apis/queue.example/v1": {} },
    });
  });

  it.each<[string, object, string]>([
    [
      "a wrong name",
      { metadata: { name: "wrong.queue.example" } },
      'must be spec.names.plural+"."+spec.group',
    ],
    ["no scope", { spec: { ...definition("A", "as").spec, scope: undefined } }, "spec.scope: Required value"],
    [
      "two storage versions",
      { spec: { ...definition("A", "as").spec, versions: [] } },
      "must have exactly one version marked as storage version",
    ],
  ])("with %s is invalid", async (_, change, message) => {
    const { status, body } = await client.send(
      "POST",
      DEFINITIONS,
      {},
      { ...definition("A", "as"), ...change },
    );
    expect(status).toBe(422);
    expect(mapOf(body).message).toContain(message);
  });

  it.each<[string, JsonMap, string]>([
    ["rules in CEL", { "x-kubernetes-validations": [{ rule: "true" }] }, "x-kubernetes-validations"],
    ["alternatives", { oneOf: [{ required: ["a"] }] }, "oneOf"],
  ])("with %s is refused by name", async (_, extra, what) => {
    const schema = {
      openAPIV3Schema: { type: "object", properties: { spec: { type: "object", ...extra } } },
    };
    const made = await client.send("POST", DEFINITIONS, {}, definition("B", "bs", { version: { schema } }));
    expect(made.body).toMatchObject({ code: 501, message: expect.stringContaining(what) });
  });

  it("has no namespace, whatever an apply says", async () => {
    const named = definition("Row", "rows");
    const body = { ...named, metadata: { ...named.metadata, namespace: "dev" } };
    const apply = () =>
      client.send("PATCH", `${DEFINITIONS}/rows.queue.example?fieldManager=t&force=true`, APPLY, body);
    const made = await apply();
    expect(made.status).toBe(201);
    await established("rows.queue.example");
    const again = await apply();
    expect(again.status).toBe(200);
    expect(mapOf(mapOf(again.body).metadata)).not.toHaveProperty("namespace");
  });

  it("takes its objects with it when it is deleted", async () => {
    await defines("Shelf", "shelves", "Cluster");
    const shelves = "/apis/queue.example/v1/shelves";
    const shelf = { ...topic("a", { partitions: 1 }), kind: "Shelf" };
    expect((await client.send("POST", shelves, {}, shelf)).status).toBe(201);
    const gone = await client.send("DELETE", `${DEFINITIONS}/shelves.queue.example`);
    expect(gone.body).toMatchObject({
      metadata: { finalizers: ["customresourcecleanup.apiextensions.k8s.io"] },
    });
    for (let waited = 0; waited < 2000; waited += 10) {
      if ((await client.send("GET", `${DEFINITIONS}/shelves.queue.example`)).status === 404) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect((await client.send("GET", shelves)).status).toBe(404);
    expect(
      server.history.filter(({ object, verb }) => object.kind === "Shelf" && verb === "delete"),
    ).toHaveLength(1);
  });
});

describe("a custom resource", () => {
  it("gets the defaults of its schema, and loses what that does not know", async () => {
    const content = { partitions: 3, unknown: true, extra: { anything: { goes: 1 } } };
    const made = await client.send("POST", TOPICS, {}, topic("a", content));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      metadata: { generation: 1, namespace: "dev" },
      spec: { partitions: 3, retention: "7d", extra: { anything: { goes: 1 } } },
    });
    expect(mapOf(mapOf(made.body).spec)).not.toHaveProperty("unknown");
    expect(made.headers.warning).toContain('unknown field \\"spec.unknown\\"');
    const strict = await client.send("POST", `${TOPICS}?fieldValidation=Strict`, {}, topic("b", content));
    expect(strict.body).toMatchObject({
      code: 400,
      message:
        'Topic in version "v1" cannot be handled as a Topic: strict decoding error: unknown field "spec.unknown"',
    });
  });

  it.each<[string, object, string]>([
    ["spec.partitions: Required value", {}, "FieldValueRequired"],
    [
      'spec.partitions: Invalid value: "string": spec.partitions in body must be of type integer: "string"',
      { partitions: "3" },
      "FieldValueTypeInvalid",
    ],
    [
      "spec.partitions: Invalid value: 0: spec.partitions in body should be greater than or equal to 1",
      { partitions: 0 },
      "FieldValueInvalid",
    ],
    [
      "spec.retention: Invalid value: \"long\": spec.retention in body should match '^[0-9]+d$'",
      { partitions: 1, retention: "long" },
      "FieldValueInvalid",
    ],
    [
      'spec.mode: Unsupported value: "odd": supported values: "fast", "safe"',
      { partitions: 1, mode: "odd" },
      "FieldValueNotSupported",
    ],
  ])("is refused: %s", async (message, content, reason) => {
    const { body } = await client.send("POST", TOPICS, {}, topic("wrong", content));
    expect(body).toMatchObject({
      code: 422,
      message: `Topic.queue.example "wrong" is invalid: ${message}`,
      details: { causes: [{ reason }] },
    });
  });

  it("has a status of its own, and a generation that the status does not move", async () => {
    const path = `${TOPICS}/s`;
    await client.send("POST", TOPICS, {}, { ...topic("s", { partitions: 1 }), status: { phase: "odd" } });
    const merge = { "content-type": "application/merge-patch+json" };
    const status = await client.send("PATCH", `${path}/status`, merge, {
      spec: { partitions: 9 },
      status: { phase: "Ready" },
    });
    expect(status.body).toMatchObject({
      metadata: { generation: 1 },
      spec: { partitions: 1 },
      status: { phase: "Ready" },
    });
    const changed = await client.send("PATCH", path, merge, { spec: { partitions: 2 }, status: null });
    expect(changed.body).toMatchObject({ metadata: { generation: 2 }, status: { phase: "Ready" } });
  });

  it("is applied on the server's side, list items by their keys", async () => {
    const first = topic("l", { partitions: 1, listeners: [{ name: "in", port: 1 }] });
    expect((await applyAs("one", first)).status).toBe(201);
    const second = topic("l", { partitions: 1, listeners: [{ name: "out", port: 2 }] });
    const merged = await applyAs("two", second);
    expect(mapOf(mapOf(merged.body).spec).listeners).toEqual([
      { name: "in", port: 1 },
      { name: "out", port: 2 },
    ]);
    const conflict = await applyAs("two", topic("l", { partitions: 2 }));
    expect(conflict.body).toMatchObject({
      code: 409,
      message: 'Apply failed with 1 conflict: conflict with "one": .spec.partitions',
    });
    const again = await applyAs("one", first);
    expect(mapOf(again.body).metadata).toMatchObject({
      resourceVersion: mapOf(mapOf(merged.body).metadata).resourceVersion,
    });
    const unknown = await applyAs("one", topic("l", { partitons: 1 }));
    expect(unknown.body).toMatchObject({
      code: 500,
      message:
        "failed to create typed patch object (/l; queue.example/v1, Kind=Topic): .spec.partitons: field not declared in schema",
    });
  });

  it("is the same object at every version, in watches too", async () => {
    const watch = await client.watch("/apis/queue.example/v1beta1/namespaces/dev/topics?watch=true");
    await client.send("POST", TOPICS, {}, topic("v", { partitions: 1 }));
    const other = await client.send("GET", "/apis/queue.example/v1beta1/namespaces/dev/topics/v");
    expect(other.body).toMatchObject({ apiVersion: "queue.example/v1beta1", spec: { partitions: 1 } });
    const isV = ({ object }: { object: JsonMap }) => mapOf(object.metadata).name === "v";
    for (let waited = 0; waited < 2000 && !watch.events.some(isV); waited += 5)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const seen = watch.events.find(isV);
    expect(seen).toMatchObject({ type: "ADDED", object: { apiVersion: "queue.example/v1beta1" } });
    watch.close();
  });

  it("takes no strategic merge patch, and goes with its namespace", async () => {
    const strategic = { "content-type": "application/strategic-merge-patch+json" };
    expect((await client.send("PATCH", `${TOPICS}/v`, strategic, {})).status).toBe(415);
    await client.send("POST", "/api/v1/namespaces", {}, { metadata: { name: "going" } });
    const there = "/apis/queue.example/v1/namespaces/going/topics";
    await client.send("POST", there, {}, topic("a", { partitions: 1 }));
    await client.send("DELETE", "/api/v1/namespaces/going");
    for (let waited = 0; waited < 3000; waited += 20) {
      if ((await client.send("GET", "/api/v1/namespaces/going")).status === 404) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await client.send("GET", `${there}/a`)).status).toBe(404);
  });
});

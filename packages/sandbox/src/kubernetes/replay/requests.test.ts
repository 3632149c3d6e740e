import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isMap, type JsonMap, listOf, mapOf } from "../model/json.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";
import { ApiClient } from "./api-client.ts";
import { Normalizer } from "./normalize.ts";
import { NOT_MET } from "./not-met.ts";
import { isWatch, type RequestStep, readTranscript, titleOf, type WatchStep } from "./transcript.ts";

/** Run in this order on one server: later ones use what earlier ones left, as when they were recorded. */
const TRANSCRIPTS = ["discovery", "crud", "errors", "apply-configmap", "apply-deployment", "lease", "watch"];
/** Made just before the transcript that begins with it, so that its content is the latest write. */
const NAMESPACES: Readonly<Record<string, string>> = { crud: "crud", "apply-configmap": "ssa", watch: "w" };

let server: KubernetesServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startKubernetes({
    name: "replay",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
    // The controllers sleep: what they write between two requests was a matter of luck when this was recorded.
    timing: { controllerReaction: 600_000 },
  });
  client = new ApiClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

describe.each(TRANSCRIPTS)("the transcript %s", (name) => {
  const expected = new Normalizer();
  const actual = new Normalizer();

  beforeAll(async () => {
    const namespace = NAMESPACES[name];
    if (namespace) await client.send("POST", "/api/v1/namespaces", {}, { metadata: { name: namespace } });
  });

  it.each(readTranscript(name).map((step, index) => ({ title: titleOf(step, index), step, index })))(
    "$title",
    async ({ step, index }) => {
      const same = () =>
        isWatch(step) ? replayWatch(step, expected, actual) : replayRequest(step, expected, actual);
      const excuse = NOT_MET[`${name} ${index}`];
      if (excuse) await expect(same()).rejects.toThrow();
      else await same();
    },
  );
});

async function replayRequest(step: RequestStep, expected: Normalizer, actual: Normalizer): Promise<void> {
  const { method, path, headers, body } = step.request;
  const translate = (text: string) => actual.translate(text, expected);
  const sent =
    body === undefined
      ? undefined
      : typeof body === "string"
        ? body
        : undated(JSON.parse(translate(JSON.stringify(body))));
  const authorization: Record<string, string> = step.note === "no credentials" ? { authorization: "" } : {};
  const answer = await client.send(
    method,
    translate(path),
    { ...headers, ...authorization },
    oversized(sent),
  );
  const wanted = expected.value(comparable(step.response.body));
  const got = actual.value(comparable(answer.body));
  expect({ status: answer.status, contentType: answer.contentType, body: got }).toEqual({
    status: step.response.status,
    contentType: step.response.contentType,
    body: wanted,
  });
  if (step.response.warning) expect(answer.headers.warning).toBe(step.response.warning);
  if (step.response.retryAfter) expect(answer.headers["retry-after"]).toBe(step.response.retryAfter);
}

async function replayWatch(step: WatchStep, expected: Normalizer, actual: Normalizer): Promise<void> {
  const watch = await client.watch(actual.translate(step.watch, expected));
  try {
    if (step.closedByServer) await watch.ended;
    else await waitFor(() => watch.events.length >= step.events.length);
    const wanted = step.events.map((event) => expected.value({ ...event, object: comparable(event.object) }));
    expect(watch.events.map((event) => actual.value({ ...event, object: comparable(event.object) }))).toEqual(
      wanted,
    );
  } finally {
    watch.close();
  }
}

/** When an object was made cannot be repeated; left out, the server fills it in. */
function undated(body: unknown): unknown {
  const { creationTimestamp: _time, ...metadata } = mapOf(mapOf(body).metadata);
  return isMap(body) && isMap(body.metadata) ? { ...body, metadata } : body;
}

async function waitFor(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 3000 && !condition(); waited += 10)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A value that the transcript only describes. */
function oversized(body: unknown): unknown {
  const text = JSON.stringify(body);
  return text?.includes("x × 1100000") ? text.replace("x × 1100000", "x".repeat(1_100_000)) : body;
}

/** Lists were recorded without ownership; what controllers wrote is compared by the roll-out transcripts. */
function comparable(body: unknown): unknown {
  if (isMap(body) && body.kind === "APIGroupDiscoveryList") return withRecordedGroups(body);
  if (!isMap(body) || !Array.isArray(body.items)) return withoutController(withoutCertificateOwners(body));
  return { ...body, items: body.items.map(withoutOwners) };
}

/** The group of CustomResourceDefinitions was among those cut from the recording. */
function withRecordedGroups(body: JsonMap): JsonMap {
  const items = listOf(body.items).filter(
    (item) => mapOf(mapOf(item).metadata).name !== "apiextensions.k8s.io",
  );
  return { ...body, items };
}

function withoutController(body: unknown): unknown {
  const metadata = mapOf(mapOf(body).metadata);
  const owners = listOf(metadata.managedFields).map(mapOf);
  if (!isMap(body) || !owners.some((owner) => owner.manager === CONTROLLERS)) return body;
  const { annotations: _annotations, ...rest } = metadata;
  const managedFields = owners.filter((owner) => owner.manager !== CONTROLLERS);
  return { ...body, metadata: { ...rest, managedFields }, status: {} };
}

const CONTROLLERS = "kube-controller-manager";

function withoutOwners(item: unknown): unknown {
  if (!isMap(item) || !isMap(item.metadata)) return item;
  const { managedFields: _owners, ...metadata } = item.metadata;
  return { ...item, metadata };
}

/** So was the ConfigMap with the authority's certificate, which is not ours to compare. */
function withoutCertificateOwners(body: unknown): unknown {
  const isAuthority = isMap(body) && isMap(body.metadata) && body.metadata.name === "kube-root-ca.crt";
  return isAuthority ? withoutOwners(body as JsonMap) : body;
}

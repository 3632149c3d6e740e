import { afterEach, describe, expect, it } from "@jest/globals";
import { mapOf, same } from "../model/json.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";
import { ApiClient, type OpenWatch, type WatchEvent } from "./api-client.ts";
import { Normalizer } from "./normalize.ts";
import { NOT_MET } from "./not-met.ts";
import { coarse, eventTexts, histories, project } from "./projection.ts";
import { isWatch, type RequestStep, readTranscript, type Step, type WatchStep } from "./transcript.ts";

const TRANSCRIPTS = [
  "rollout-update",
  "rollout-bad-image",
  "rollout-crash",
  "rollout-recreate",
  "rollout-scale-pause",
  "unschedulable",
  "delete-cascade",
];

/** Longer than any wait for the next state in the recordings: the deadline of one Deployment is 6 s. */
const PATIENCE_MILLISECONDS = 9_000;

let server: KubernetesServer;
let client: ApiClient;

afterEach(async () => {
  client.close();
  await server.stop();
});

async function start(namespace: string): Promise<void> {
  server = await startKubernetes({
    name: "replay",
    namespaces: [namespace],
    nodes: ["fake-0"],
    authenticate: async () => ({ kind: "unauthorized" }),
    // The images' names say what the recorder's stand-in for a kubelet did with them.
    pullImage: async (reference) => {
      if (reference.includes("never-pull")) return { kind: "not-found" };
      const command = [reference.includes("crash") ? "crash" : "serve"];
      return {
        kind: "found",
        digest: `sha256:${"0".repeat(64)}`,
        entrypoint: ["/checkout"],
        command,
        environment: [],
      };
    },
    timing: { pull: 0, crashBackOff: 2000, pullBackOff: 2000 },
  });
  client = new ApiClient(server);
}

describe.each(TRANSCRIPTS)("the roll-out %s", (name) => {
  it("goes through the recorded states in the recorded order", async () => {
    const steps = readTranscript(name);
    await start(namespaceOf(steps));
    const { wanted, got } = await replay(steps, name === "delete-cascade");
    expect(firstObjects(got)).toEqual(firstObjects(wanted));
    expect(coarse(got)).toEqual(coarse(wanted));
    const exact = () => expect(details(got)).toEqual(details(wanted));
    if (NOT_MET[name]) expect(exact).toThrow();
    else exact();
  });
});

interface Streams {
  readonly deployments: readonly WatchEvent[];
  readonly replicaSets: readonly WatchEvent[];
  readonly pods: readonly WatchEvent[];
  readonly events: readonly WatchEvent[];
}

async function replay(steps: readonly Step[], isThere: boolean): Promise<{ wanted: Streams; got: Streams }> {
  const watches = steps.filter(isWatch);
  const requests = steps.filter((step): step is RequestStep => !isWatch(step));
  if (isThere) await createRecorded(watches);
  const open: OpenWatch[] = [];
  for (const watch of watches) open.push(await client.watch(watch.watch));
  const recorded = watches[0]?.events ?? [];
  const live = open[0]?.events ?? [];
  for (const [index, step] of requests.entries()) {
    // Requests that change no Deployment come at the end, right after each other.
    const { afterDeploymentEvent = recorded.length - 1, milliseconds = 0 } = step.sent ?? {};
    if (index > 0 || step.sent) await reach(live, recorded[afterDeploymentEvent], milliseconds);
    const answer = await client.send(
      step.request.method,
      step.request.path,
      step.request.headers,
      step.request.body,
    );
    expect(answer.status).toBe(step.response.status);
  }
  await reach(live, recorded.at(-1), 600);
  for (const watch of open) watch.close();
  return {
    wanted: streams(watches.map((watch) => watch.events)),
    got: streams(open.map((watch) => watch.events)),
  };
}

/** The recording begins with a Deployment that runs already. */
async function createRecorded(watches: readonly WatchStep[]): Promise<void> {
  const [first] = watches[0]?.events ?? [];
  if (!first) throw new Error("the transcript has no watch");
  const { name, namespace, labels } = mapOf(first.object.metadata);
  const { spec } = first.object;
  const path = `/apis/apps/v1/namespaces/${String(namespace)}/deployments`;
  const watch = await client.watch(`${path}?watch=1`);
  await client.send("POST", path, {}, { metadata: { name, labels }, spec });
  await reach(watch.events, first, 50);
  watch.close();
}

async function reach(
  live: readonly WatchEvent[],
  state: { type: string; object: Record<string, unknown> } | undefined,
  pause: number,
): Promise<void> {
  const wanted = state && project({ type: state.type, object: state.object });
  const isReached = () => !wanted || live.some((event) => same(project(event), wanted));
  for (const start = Date.now(); !isReached() && Date.now() - start < PATIENCE_MILLISECONDS; ) await sleep(2);
  await sleep(pause);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function namespaceOf(steps: readonly Step[]): string {
  const path = steps.map((step) => (isWatch(step) ? step.watch : step.request.path)).join(" ");
  return /namespaces\/([^/]+)/.exec(path)?.[1] ?? "";
}

function streams(lists: readonly (readonly WatchEvent[])[]): Streams {
  const [deployments = [], replicaSets = [], pods = [], events = []] = lists;
  return { deployments, replicaSets, pods, events };
}

/** Pods have no order among themselves: they are compared as a set of histories. */
function details({ deployments, replicaSets, pods, events }: Streams) {
  return {
    deployments: histories(deployments),
    replicaSets: histories(replicaSets),
    pods: histories(pods)
      .map((states) => JSON.stringify(states))
      .sort(),
    events: ["Deployment", "ReplicaSet", "Pod"].map((kind) => eventTexts(events, kind)),
  };
}

/**
 * The first object of each kind in full: what the server and its controllers fill in. Not a Pod that runs
 * already: its status is the kubelet's, and the recorder's was a stand-in.
 */
function firstObjects({ deployments, replicaSets, pods, events }: Streams) {
  return [deployments, replicaSets, pods, events].map((stream) => {
    const object = mapOf(stream[0]?.object);
    if (object.kind === "Pod" && mapOf(object.status).phase === "Running") return undefined;
    const { managedFields: _owners, ...metadata } = mapOf(object.metadata);
    return new Normalizer().value({ ...object, metadata });
  });
}

import { afterEach, describe, expect, it } from "@jest/globals";
import { type JsonMap, listOf, mapOf, same, textOf } from "../model/json.ts";
import { type KubernetesServer, startKubernetes } from "../server.ts";
import { ApiClient, type OpenWatch, type WatchEvent } from "./api-client.ts";
import { Normalizer } from "./normalize.ts";
import { isWatch, type RequestStep, readTranscript, type Step, type WatchStep } from "./transcript.ts";

const PATIENCE_MILLISECONDS = 6_000;

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
    pullImage: async (reference) => ({
      kind: "found",
      digest: `sha256:${"0".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: [reference.includes("crash") ? "crash" : "serve"],
      environment: [],
    }),
    timing: { pull: 0, crashBackOff: 2000 },
  });
  client = new ApiClient(server);
}

/** Sends what was sent, when the first watch has come as far; answers the watches as recorded and as seen. */
async function replay(steps: readonly Step[]): Promise<{ wanted: WatchEvent[]; got: WatchEvent[] }[]> {
  const watches = steps.filter(isWatch);
  const namespace = /namespaces\/([^/]+)/.exec(watches[0]?.watch ?? "")?.[1] ?? "";
  await start(namespace);
  const open: OpenWatch[] = [];
  for (const { watch } of watches) open.push(await client.watch(watch));
  const [recorded, live] = [watches[0]?.events ?? [], open[0]?.events ?? []];
  for (const step of steps.filter((each): each is RequestStep => !isWatch(each))) {
    const { afterEvent, milliseconds = 0 } = step.sent ?? {};
    if (afterEvent !== undefined) await reach(live, recorded[afterEvent], milliseconds);
    const { method, path, headers, body } = step.request;
    const answer = await client.send(method, path, headers, body);
    expect(answer.status).toBe(step.response.status);
    compareAnswer(step.response.body, answer.body);
  }
  await reach(live, recorded.at(-1), 200);
  for (const watch of open) watch.close();
  return watches.map(({ events }: WatchStep, index) => ({
    wanted: [...events],
    got: open[index]?.events ?? [],
  }));
}

/** A creation's answer in full; of a refusal what the transcript kept. */
function compareAnswer(wanted: unknown, got: unknown): void {
  if (wanted === undefined) return;
  if (mapOf(wanted).kind === "Status") expect(got).toMatchObject(mapOf(wanted));
  else expect(normal(got)).toEqual(normal(wanted));
}

function normal(object: unknown): unknown {
  const { managedFields: _owners, ...metadata } = mapOf(mapOf(object).metadata);
  const text = JSON.stringify({ ...mapOf(object), metadata });
  // A DaemonSet's hash is of Go's own dump, which cannot be had here.
  const plain = text.replace(/"controller-revision-hash":"[^"-]+"/g, '"controller-revision-hash":"*"');
  return new Normalizer().value(JSON.parse(plain.replace(/\b(agent|good|bad)-[a-z0-9]{5}\b/g, "$1-*")));
}

/** The status without its times; uids become numbers, and a condition its texts. */
function statusOf({ object }: WatchEvent): JsonMap {
  const { conditions, startTime, completionTime, uncountedTerminatedPods, ...counts } = mapOf(object.status);
  const texts = listOf(conditions).map(mapOf);
  const uncounted = Object.entries(mapOf(uncountedTerminatedPods)).map(([key, uids]) => [
    key,
    listOf(uids).length,
  ]);
  return {
    name: mapOf(object.metadata).name,
    generation: mapOf(object.metadata).generation,
    ...counts,
    started: startTime !== undefined,
    completed: completionTime !== undefined,
    uncounted: Object.fromEntries(uncounted),
    conditions: texts.map(({ type, status, reason, message }) => `${type}=${status} ${reason}: ${message}`),
  };
}

async function reach(
  live: readonly WatchEvent[],
  state: WatchEvent | undefined,
  pause: number,
): Promise<void> {
  const wanted = state && statusOf(state);
  const isReached = () => !wanted || live.some((event) => same(statusOf(event), wanted));
  for (const begun = Date.now(); !isReached() && Date.now() - begun < PATIENCE_MILLISECONDS; ) await sleep(2);
  await sleep(pause);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The distinct states of every object, by name, objects in the order of their names. */
function histories(
  events: readonly WatchEvent[],
  show: (event: WatchEvent) => unknown,
): [string, unknown[]][] {
  const byName = new Map<string, unknown[]>();
  for (const event of events) {
    const name = textOf(mapOf(event.object.metadata).name);
    const states = byName.get(name) ?? [];
    const next = show(event);
    if (!same(states.at(-1), next)) states.push(next);
    byName.set(name, states);
  }
  return [...byName].sort(([left], [right]) => (left < right ? -1 : 1));
}

function podState({ type, object }: WatchEvent): JsonMap {
  const { labels, finalizers, deletionGracePeriodSeconds, generation } = mapOf(object.metadata);
  const ready = listOf(mapOf(object.status).conditions)
    .map(mapOf)
    .find((each) => each.type === "Ready");
  return {
    labels,
    finalizers,
    generation,
    grace: deletionGracePeriodSeconds,
    phase: mapOf(object.status).phase,
    ready: ready?.status === "True",
    gone: type === "DELETED",
  };
}

describe("a StatefulSet", () => {
  it("starts in order, is stuck after it was put back, and heals when its crashing Pod is deleted", async () => {
    const [sets, pods, revisions] = await replay(readTranscript("statefulset"));
    expect(histories(sets?.got ?? [], statusOf)).toEqual(histories(sets?.wanted ?? [], statusOf));
    expect(histories(pods?.got ?? [], podState)).toEqual(histories(pods?.wanted ?? [], podState));
    expect(normal(pods?.got[0]?.object)).toEqual(normal(pods?.wanted[0]?.object));
    const revision = ({ object }: WatchEvent) => ({ revision: object.revision, data: object.data });
    expect(histories(revisions?.got ?? [], revision)).toEqual(histories(revisions?.wanted ?? [], revision));
    expect(normal(revisions?.got[0]?.object)).toEqual(normal(revisions?.wanted[0]?.object));
  });
});

describe("a DaemonSet", () => {
  it("replaces the Pod of a node once the old one is gone", async () => {
    const [sets, pods] = await replay(readTranscript("daemonset"));
    // Whether a pass of the controller sees the Pod that it made is up to the machine, on a real server too.
    const settled = (events: readonly WatchEvent[] = []) =>
      histories(
        events.filter(({ object }) => mapOf(object.status).currentNumberScheduled !== 0),
        statusOf,
      );
    expect(settled(sets?.got)).toEqual(settled(sets?.wanted));
    expect(normal(pods?.got[0]?.object)).toEqual(normal(pods?.wanted[0]?.object));
    const plain = (event: WatchEvent) => {
      const { labels, ...state } = podState(event);
      return { ...state, generation: mapOf(labels)["pod-template-generation"] };
    };
    const states = (events: readonly WatchEvent[] = []) =>
      histories(events, plain)
        .map(([, each]) => JSON.stringify(each))
        .sort();
    expect(states(pods?.got)).toEqual(states(pods?.wanted));
  });
});

describe("a Job", () => {
  it("counts its Pods before it says that it is complete, or failed", async () => {
    const [jobs, pods] = await replay(asPrograms(readTranscript("job")));
    expect(histories(jobs?.got ?? [], statusOf)).toEqual(histories(jobs?.wanted ?? [], statusOf));
    const ofBad = (events: readonly WatchEvent[] = []) =>
      events.find(({ object }) => mapOf(object.metadata).generateName === "bad-")?.object;
    expect(normal(ofBad(pods?.got))).toEqual(normal(ofBad(pods?.wanted)));
    const last = (events: readonly WatchEvent[] = []) =>
      histories(events, podState).map(([name, states]) => [name.split("-")[0], mapOf(states.at(-1)).phase]);
    expect(last(pods?.got)).toEqual(last(pods?.wanted));
  });
});

/** What the recorder's stand-in for a kubelet made of the arguments, said as the example program knows it. */
function asPrograms(steps: readonly Step[]): Step[] {
  const text = JSON.stringify(steps)
    .replaceAll('["ok"]', '["exit","0"]')
    .replaceAll('["fail"]', '["exit","1"]');
  return JSON.parse(text) as Step[];
}

import { isMap, type JsonMap, listOf, mapOf, same, textOf } from "../model/json.ts";
import type { WatchEvent } from "./api-client.ts";

/**
 * What is compared of a roll-out. Counts of ready, available and terminating Pods are left out on the way
 * (they depend on which of several Pods was first, on a real server too) and compared at the end.
 */
type Projection = JsonMap;

export function project(event: { type: string; object: JsonMap }): Projection {
  const { object } = event;
  const metadata = mapOf(object.metadata);
  const shared = {
    generation: metadata.generation,
    deleting: metadata.deletionTimestamp !== undefined,
    gone: event.type === "DELETED",
  };
  switch (object.kind) {
    case "Deployment":
      return { ...shared, ...projectDeployment(object) };
    case "ReplicaSet":
      return { ...shared, ...projectReplicaSet(object) };
    case "Pod":
      return { ...shared, ...projectPod(object) };
    default:
      return { text: eventText(object), count: object.count ?? null };
  }
}

function projectDeployment(object: JsonMap): JsonMap {
  const spec = mapOf(object.spec);
  const status = mapOf(object.status);
  return {
    replicas: spec.replicas,
    paused: spec.paused === true,
    revision: mapOf(mapOf(object.metadata).annotations)["deployment.kubernetes.io/revision"] ?? null,
    observedGeneration: status.observedGeneration ?? 0,
    updated: status.updatedReplicas ?? 0,
    conditions: conditionTexts(status),
  };
}

function projectReplicaSet(object: JsonMap): JsonMap {
  const status = mapOf(object.status);
  return {
    replicas: mapOf(object.spec).replicas,
    annotations: mapOf(object.metadata).annotations,
    observedGeneration: status.observedGeneration ?? 0,
    running: status.replicas ?? 0,
  };
}

/** The kubelet of the recording was a stand-in: of what it says only this much is compared. */
function projectPod(object: JsonMap): JsonMap {
  const status = mapOf(object.status);
  const condition = (type: string) =>
    textOf(
      listOf(status.conditions)
        .map(mapOf)
        .find((each) => each.type === type)?.status,
    );
  return {
    scheduled: condition("PodScheduled"),
    phase: status.phase,
    ready: condition("Ready") === "True",
    grace: mapOf(object.metadata).deletionGracePeriodSeconds ?? null,
  };
}

function conditionTexts(status: JsonMap): string[] {
  return listOf(status.conditions)
    .map(mapOf)
    .map(
      ({ type, status: value, reason, message }) =>
        `${textOf(type)}=${textOf(value)} ${textOf(reason)}: ${nameless(textOf(message))}`,
    )
    .sort();
}

/** Drawn parts of names become stars. */
function nameless(text: string): string {
  const letters = "[bcdfghjklmnpqrstvwxz2456789]";
  return text
    .replace(new RegExp(`web-${letters}{6,10}(-${letters}{5})?`, "g"), (name) =>
      name.split("-").length > 2 ? "web-*-*" : "web-*",
    )
    .replace(/fake-0/g, "node");
}

function eventText(object: JsonMap): string {
  const about = mapOf(object.involvedObject);
  const text = `${textOf(about.kind)} ${textOf(object.type)} ${textOf(object.reason)}: ${nameless(textOf(object.message))}`;
  return `${text} [${textOf(object.reportingComponent)}]`;
}

function isFromKubelet(object: JsonMap): boolean {
  return mapOf(object.source).component === "kubelet";
}

/** The distinct states of every object, objects in the order of their appearance. */
export function histories(events: readonly WatchEvent[]): Projection[][] {
  const byName = new Map<string, Projection[]>();
  for (const event of events) {
    const name = textOf(mapOf(event.object.metadata).name);
    const states = byName.get(name) ?? [];
    const next = project(event);
    if (!same(states[states.length - 1], next)) states.push(next);
    byName.set(name, states);
  }
  return [...byName.values()];
}

/** Events by the kind of object they are about, each in order: two controllers do not wait for each other. */
export function eventTexts(events: readonly WatchEvent[], kind: string): string[] {
  return events
    .filter((event) => event.type !== "DELETED")
    .map((event) => event.object)
    .filter(
      (object) =>
        isMap(object.involvedObject) && object.involvedObject.kind === kind && !isFromKubelet(object),
    )
    .map(eventText);
}

/** What holds for every run: the milestones of the Deployment, and where everything ends. */
export function coarse(streams: { deployments: readonly WatchEvent[]; replicaSets: readonly WatchEvent[] }) {
  const milestones = histories(streams.deployments).map((states) => distinct(states.map(milestone)));
  const ends = histories(streams.replicaSets)
    .map((states) => states.at(-1))
    .map((state) => ({ ...state, generation: 0, observedGeneration: 0 }));
  return { milestones, status: mapOf(streams.deployments.at(-1)?.object.status).terminatingReplicas, ends };
}

function milestone({
  replicas,
  paused,
  revision,
  conditions,
  generation,
  deleting,
  gone,
}: Projection): Projection {
  const progress = listOf(conditions).filter((text) => textOf(text).startsWith("Progressing"));
  return { generation, replicas, paused, revision, progress, deleting, gone };
}

function distinct(states: readonly Projection[]): Projection[] {
  return states.filter((state, index) => !same(state, states[index - 1]));
}

import { randomBytes } from "node:crypto";
import { noteStoredVersion } from "../custom/definition-rules.ts";
import { DEFINITION, isCustom } from "../custom/definitions.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { fillSkeleton } from "../kinds/skeletons.ts";
import { ensureMap, type JsonMap, mapOf, same, textMapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";

const WITH_GENERATION = new Set([
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "DaemonSet",
  "Job",
  "CronJob",
  "Pod",
  "Ingress",
  "NetworkPolicy",
  "PodDisruptionBudget",
  "CustomResourceDefinition",
]);

/** No vowels and nothing that reads like another letter, as Kubernetes draws them. */
const SUFFIX_LETTERS = "bcdfghjklmnpqrstvwxz2456789";

export function randomSuffix(length = 5): string {
  return [...randomBytes(length)].map((byte) => SUFFIX_LETTERS[byte % SUFFIX_LETTERS.length]).join("");
}

export function prepareNew(object: KubeObject, info: KindInfo): void {
  if (info.subresources.has("status")) {
    delete object.status;
    fillSkeleton(object, object.kind);
  }
  if (object.kind === "Pod") object.status = { phase: "Pending", qosClass: qosClass(object) };
  if (object.kind === "PersistentVolumeClaim") object.status = { phase: "Pending" };
  if (object.kind === "Job") selectOwnPods(object);
  if (object.kind === "DaemonSet") noteTemplate(object, 1);
  if (object.kind === DEFINITION) noteStoredVersion(object);
  if (object.kind === "Namespace") {
    object.spec = { finalizers: ["kubernetes"] };
    object.status = { phase: "Active" };
  }
  const { metadata } = object;
  if (WITH_GENERATION.has(object.kind) || isCustom(info)) metadata.generation = 1;
  else delete metadata.generation;
  delete metadata.deletionTimestamp;
  delete metadata.deletionGracePeriodSeconds;
}

/** What the main endpoint may change: not the status, and not what identifies the object. */
export function prepareChange(object: KubeObject, old: KubeObject, info: KindInfo): void {
  keepIdentity(object, old);
  if (info.subresources.has("status")) object.status = old.status;
  if (object.kind === DEFINITION) noteStoredVersion(object);
  const changes = isCustom(info)
    ? !same(withoutMetadata(object), withoutMetadata(old))
    : WITH_GENERATION.has(object.kind) && !same(object.spec, old.spec);
  if (changes) object.metadata.generation = (old.metadata.generation ?? 0) + 1;
  if (object.kind === "DaemonSet") {
    const changed = !same(mapOf(object.spec).template, mapOf(old.spec).template);
    noteTemplate(object, templateGeneration(old) + (changed ? 1 : 0));
  }
}

function withoutMetadata({ metadata: _, ...content }: KubeObject): JsonMap {
  return content;
}

/** What the status endpoint may change: the status, annotations and finalizers; of a custom resource only the status. */
export function prepareStatusChange(object: KubeObject, old: KubeObject, info: KindInfo): void {
  if (isCustom(info)) {
    const { status } = object;
    for (const field of Object.keys(object)) delete object[field];
    Object.assign(object, {
      ...old,
      metadata: { ...old.metadata },
      ...(status === undefined ? {} : { status }),
    });
    if (status === undefined) delete object.status;
    return;
  }
  keepIdentity(object, old);
  object.spec = old.spec;
  if (old.metadata.labels) object.metadata.labels = old.metadata.labels;
  else delete object.metadata.labels;
}

const TEMPLATE_GENERATION = "deprecated.daemonset.template.generation";

/** How often a DaemonSet's template was changed; its Pods are labelled with it. */
export function templateGeneration({ metadata }: KubeObject): number {
  return Number(metadata.annotations?.[TEMPLATE_GENERATION] ?? 1);
}

function noteTemplate({ metadata }: KubeObject, generation: number): void {
  metadata.annotations = { ...metadata.annotations, [TEMPLATE_GENERATION]: String(generation) };
}

/** A Job finds its Pods by labels that the server makes of its uid. */
function selectOwnPods(job: KubeObject): void {
  const { uid = "", name } = job.metadata;
  const spec = job.spec as JsonMap;
  const template = ensureMap(ensureMap(spec, "template"), "metadata");
  const labels = {
    ...textMapOf(template.labels),
    "batch.kubernetes.io/controller-uid": uid,
    "batch.kubernetes.io/job-name": name,
    "controller-uid": uid,
    "job-name": name,
  };
  template.labels = labels;
  spec.selector = { matchLabels: { "batch.kubernetes.io/controller-uid": uid } };
  if (Object.keys(job.metadata.labels ?? {}).length === 0) job.metadata.labels = { ...labels };
}

function keepIdentity(object: KubeObject, old: KubeObject): void {
  const { metadata } = object;
  metadata.generation = old.metadata.generation;
  metadata.uid ??= old.metadata.uid;
  metadata.creationTimestamp ??= old.metadata.creationTimestamp;
  metadata.deletionTimestamp = old.metadata.deletionTimestamp;
  metadata.deletionGracePeriodSeconds = old.metadata.deletionGracePeriodSeconds;
  if (old.metadata.generateName) metadata.generateName = old.metadata.generateName;
  for (const [key, value] of Object.entries(metadata)) {
    if (value === undefined) delete (metadata as unknown as Record<string, unknown>)[key];
  }
}

function qosClass(pod: KubeObject): string {
  const containers = (mapOf(pod.spec).containers ?? []) as {
    resources?: { limits?: object; requests?: object };
  }[];
  const stated = containers.filter(({ resources }) => resources?.limits || resources?.requests);
  if (stated.length === 0) return "BestEffort";
  const full = containers.every(({ resources }) => {
    const limits = mapOf(resources?.limits);
    return "cpu" in limits && "memory" in limits && same(limits, resources?.requests);
  });
  return full ? "Guaranteed" : "Burstable";
}

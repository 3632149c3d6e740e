import type { KindInfo } from "../kinds/catalog.ts";
import { conflict, MODIFIED } from "../model/api-failure.ts";
import { ensureMap, type JsonMap, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { kindType } from "../model/schema.ts";
import type { Caller } from "./caller.ts";
import { readObject } from "./read-object.ts";
import type { Registry } from "./registry.ts";
import type { Target } from "./target.ts";

export const SCALE: KindInfo = {
  group: "autoscaling",
  version: "v1",
  apiVersion: "autoscaling/v1",
  kind: "Scale",
  resource: { group: "autoscaling", name: "scales" },
  namespaced: true,
  subresources: new Set(),
  type: kindType("autoscaling/v1", "Scale") ?? { kind: "untyped" },
};

/** The `scale` subresource of a Deployment or ReplicaSet. */
export function scaleOf(object: KubeObject): JsonMap {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const replicas = mapOf(object.spec).replicas;
  const running = mapOf(object.status).replicas ?? 0;
  return {
    kind: "Scale",
    apiVersion: "autoscaling/v1",
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: replicas ? { replicas } : {},
    status: { replicas: running, selector: selectorText(object) },
  };
}

/** Writes the replicas that `edit` makes of the current Scale; answers with the new one. */
export function editScale(
  registry: Registry,
  target: Target,
  caller: Caller,
  edit: (scale: JsonMap) => unknown,
): JsonMap {
  const old = registry.get(target);
  const scale = readObject(mapOf(edit(scaleOf(old))), SCALE, caller);
  const wanted = scale.metadata.resourceVersion;
  if (wanted && wanted !== old.metadata.resourceVersion)
    throw conflict(target.info.resource, target.name, MODIFIED);
  const replicas = mapOf(scale.spec).replicas ?? 0;
  const write = (object: JsonMap) => {
    ensureMap(object, "spec").replicas = replicas;
    return object;
  };
  return scaleOf(registry.edit(target, caller, write, "scale"));
}

function selectorText(object: KubeObject): string {
  const labels = mapOf(mapOf(mapOf(object.spec).selector).matchLabels);
  return Object.keys(labels)
    .sort()
    .map((key) => `${key}=${String(labels[key])}`)
    .join(",");
}

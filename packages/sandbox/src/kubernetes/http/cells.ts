import { listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { age, sidecarNames } from "./table.ts";

export const count = (object: KubeObject, field: string) => Number(mapOf(object.status)[field] ?? 0);
export const template = (object: KubeObject) => mapOf(mapOf(mapOf(object.spec).template).spec);
export const containers = (spec: unknown, field: string) =>
  listOf(mapOf(spec).containers)
    .map((container) => textOf(mapOf(container)[field]))
    .join(",");
export const pairs = (map: unknown) =>
  Object.entries(mapOf(map))
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(",") || "<none>";
/** Of the containers that run as long as their Pod. */
const statuses = (pod: KubeObject) => {
  const beside = sidecarNames(pod);
  const { initContainerStatuses, containerStatuses } = mapOf(pod.status);
  const sidecars = listOf(initContainerStatuses)
    .map(mapOf)
    .filter(({ name }) => beside.has(textOf(name)));
  return [...sidecars, ...listOf(containerStatuses).map(mapOf)];
};

export function readyContainers(pod: KubeObject): string {
  const ready = statuses(pod).filter((status) => status.ready === true).length;
  return `${ready}/${sidecarNames(pod).size + listOf(mapOf(pod.spec).containers).length}`;
}

export function restarts(pod: KubeObject): string {
  const total = statuses(pod).reduce((sum, status) => sum + Number(status.restartCount ?? 0), 0);
  const last = statuses(pod)
    .map((status) => textOf(mapOf(mapOf(status.lastState).terminated).finishedAt))
    .sort()
    .pop();
  return total > 0 && last ? `${total} (${age(last)} ago)` : String(total);
}

const MODES: Readonly<Record<string, string>> = {
  ReadWriteOnce: "RWO",
  ReadOnlyMany: "ROX",
  ReadWriteMany: "RWX",
  ReadWriteOncePod: "RWOP",
};

export function accessModes(modes: unknown): string {
  return listOf(modes)
    .map((mode) => MODES[textOf(mode)] ?? textOf(mode))
    .join(",");
}

export function controllerText({ metadata }: KubeObject): string {
  const owner = metadata.ownerReferences?.find((each) => each.controller);
  const group = owner?.apiVersion.split("/")[0];
  return owner ? `${owner.kind.toLowerCase()}.${group}/${owner.name}` : "<none>";
}

export function jobStatus(job: KubeObject): string {
  const conditions = listOf(mapOf(job.status).conditions).map(mapOf);
  const found = ["Complete", "Failed", "Suspended", "FailureTarget", "SuccessCriteriaMet"].find((type) =>
    conditions.some((condition) => condition.type === type && condition.status === "True"),
  );
  if (job.metadata.deletionTimestamp) return "Terminating";
  return found ?? "Running";
}

export function completions(job: KubeObject): string {
  const { completions: wanted, parallelism } = mapOf(job.spec);
  const done = count(job, "succeeded");
  if (wanted !== undefined) return `${done}/${String(wanted)}`;
  return Number(parallelism) > 1 ? `${done}/1 of ${String(parallelism)}` : `${done}/1`;
}

export function jobDuration(job: KubeObject): string {
  const { startTime, completionTime } = mapOf(job.status);
  if (startTime === undefined) return "";
  return age(startTime, completionTime === undefined ? Date.now() : Date.parse(textOf(completionTime)));
}

export function servicePorts(service: KubeObject): string {
  const ports = listOf(mapOf(service.spec).ports).map(mapOf);
  const text = ports.map(
    (port) =>
      `${String(port.port)}${port.nodePort ? `:${String(port.nodePort)}` : ""}/${String(port.protocol)}`,
  );
  return text.join(",") || "<none>";
}

export function eventObject(event: KubeObject): string {
  const about = mapOf(event.involvedObject);
  return `${textOf(about.kind).toLowerCase()}/${textOf(about.name)}`;
}

export function entries(map: unknown): number {
  return Object.keys(mapOf(map)).length;
}

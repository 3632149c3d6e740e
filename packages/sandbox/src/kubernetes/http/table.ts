import type { KindInfo } from "../kinds/catalog.ts";
import { listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { columnsOf } from "./columns.ts";

/** The Table form that `kubectl get` prints. `first` asks for the column names too: a watch sends them once. */
export function tableOf(
  info: KindInfo,
  objects: readonly KubeObject[],
  metadata: object,
  first = true,
): object {
  const columns = columnsOf(info);
  const definitions = columns.map(({ name, wide, type }) => ({
    name,
    type: type ?? "string",
    format: name === "Name" ? "name" : "",
    description: "",
    priority: wide ? 1 : 0,
  }));
  return {
    kind: "Table",
    apiVersion: "meta.k8s.io/v1",
    metadata,
    columnDefinitions: first ? definitions : null,
    rows: objects.map((object) => ({
      cells: columns.map((column) => column.cell(object)),
      object: { kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: object.metadata },
    })),
  };
}

/** `3m20s`, as `duration.HumanDuration` writes ages. */
export function age(timestamp: unknown, now = Date.now()): string {
  const from = Date.parse(textOf(timestamp));
  if (Number.isNaN(from)) return "<unknown>";
  const total = Math.max(0, Math.floor((now - from) / 1000));
  const minutes = Math.floor(total / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (total < 120) return `${total}s`;
  if (minutes < 10) return total % 60 ? `${minutes}m${total % 60}s` : `${minutes}m`;
  if (hours < 3) return `${minutes}m`;
  if (hours < 8) return minutes % 60 ? `${hours}h${minutes % 60}m` : `${hours}h`;
  return hours < 48 ? `${hours}h` : `${days}d`;
}

/** Init containers that run on beside the others. */
export function sidecarNames(pod: KubeObject): ReadonlySet<string> {
  const inits = listOf(mapOf(pod.spec).initContainers).map(mapOf);
  const beside = inits.filter(({ restartPolicy }) => restartPolicy === "Always");
  return new Set(beside.map(({ name }) => textOf(name)));
}

/** `Init:0/1`, or what is wrong with the init container whose turn it is. */
function initText(pod: KubeObject): string | undefined {
  const inits = listOf(mapOf(pod.status).initContainerStatuses).map(mapOf);
  const beside = sidecarNames(pod);
  const at = inits.findIndex(({ name, state, started }) =>
    beside.has(textOf(name)) ? started !== true : mapOf(mapOf(state).terminated).exitCode !== 0,
  );
  const state = mapOf(inits[at]?.state);
  if (at < 0) return undefined;
  const terminated = mapOf(state.terminated);
  if (state.terminated)
    return `Init:${textOf(terminated.reason) || `ExitCode:${String(terminated.exitCode)}`}`;
  const waiting = textOf(mapOf(state.waiting).reason);
  if (waiting && waiting !== "PodInitializing") return `Init:${waiting}`;
  return `Init:${at}/${inits.length}`;
}

/** What `kubectl get pods` shows as STATUS: the phase, or the most telling reason of a container. */
export function podStatusText(pod: KubeObject): string {
  const status = mapOf(pod.status);
  if (pod.metadata.deletionTimestamp) return "Terminating";
  let text = textOf(status.reason) || textOf(status.phase);
  const initializing = initText(pod);
  if (initializing) return initializing;
  for (const container of listOf(status.containerStatuses).map(mapOf).reverse()) {
    const state = mapOf(container.state);
    const waiting = textOf(mapOf(state.waiting).reason);
    const terminated = textOf(mapOf(state.terminated).reason);
    if (waiting) text = waiting;
    else if (terminated) text = terminated;
  }
  return text;
}

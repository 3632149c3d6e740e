import { badRequest, notImplemented } from "../model/api-failure.ts";
import type { ContainerStatus, Pod } from "../model/pods.ts";
import type { ContainerLogs, LogLine } from "../node/container-logs.ts";
import type { Exchange } from "./exchange.ts";

const NOT_SUPPORTED = ["limitBytes", "insecureSkipTLSVerifyBackend", "stream"];

/** `GET …/pods/<name>/log`. Throws 400 where the container has no log, in the words of the kubelet. */
export function sendPodLog(exchange: Exchange, pod: Pod, logs: ContainerLogs): void {
  const { query, response } = exchange;
  for (const name of NOT_SUPPORTED) if (query.has(name)) throw notImplemented(`the log parameter ${name}`);
  const container = chooseContainer(pod, query.get("container") ?? "");
  const previous = query.get("previous") === "true";
  const uid = pod.metadata.uid ?? "";
  const lines = logs.read(uid, container, previous);
  if (!lines) throw noLog(pod, container, previous);
  const print = (line: LogLine) =>
    query.get("timestamps") === "true"
      ? `${new Date(line.at).toISOString()} ${line.text}\n`
      : `${line.text}\n`;
  response.writeHead(200, { "content-type": "text/plain" });
  response.write(select(lines, query).map(print).join(""));
  const running = statusOf(pod, container)?.state.running !== undefined;
  if (query.get("follow") !== "true" || previous || !running) {
    response.end();
    return;
  }
  response.flushHeaders();
  const stop = logs.follow(uid, container, (line) => (line ? response.write(print(line)) : response.end()));
  response.on("close", stop);
}

function select(lines: readonly LogLine[], query: URLSearchParams): readonly LogLine[] {
  const since = sinceOf(query);
  const recent = since === undefined ? lines : lines.filter((line) => line.at >= since);
  const tail = query.get("tailLines");
  if (tail === null) return recent;
  if (!/^\d+$/.test(tail)) throw badRequest(`strconv.ParseInt: parsing "${tail}": invalid syntax`);
  return Number(tail) === 0 ? [] : recent.slice(-Number(tail));
}

function sinceOf(query: URLSearchParams): number | undefined {
  const seconds = query.get("sinceSeconds");
  if (seconds !== null) return Date.now() - Number(seconds) * 1000;
  const time = query.get("sinceTime");
  // the API server passes it on to the kubelet without its fraction of a second
  return time === null ? undefined : Math.floor(Date.parse(time) / 1000) * 1000;
}

function chooseContainer(pod: Pod, wanted: string): string {
  const names = pod.spec.containers.map((container) => container.name);
  const inits = (pod.spec.initContainers ?? []).map((container) => container.name);
  if (wanted && [...names, ...inits].includes(wanted)) return wanted;
  if (wanted) throw badRequest(`container ${wanted} is not valid for pod ${pod.metadata.name}`);
  if (names.length === 1) return names[0] ?? "";
  throw badRequest(
    `a container name must be specified for pod ${pod.metadata.name}, choose one of: [${names.join(" ")}]`,
  );
}

function statusOf(pod: Pod, container: string): ContainerStatus | undefined {
  const { initContainerStatuses = [], containerStatuses = [] } = pod.status;
  return [...initContainerStatuses, ...containerStatuses].find((status) => status.name === container);
}

function noLog(pod: Pod, container: string, previous: boolean) {
  const where = `container "${container}" in pod "${pod.metadata.name}"`;
  if (previous) return badRequest(`previous terminated ${where} not found`);
  const reason = statusOf(pod, container)?.state.waiting?.reason ?? "ContainerCreating";
  const pulls = ["ErrImagePull", "ImagePullBackOff"].includes(reason);
  return badRequest(`${where} is waiting to start: ${pulls ? "trying and failing to pull image" : reason}`);
}

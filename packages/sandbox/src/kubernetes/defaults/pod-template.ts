import { ensureMap, isMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";

/** Fills a pod's (or a template's) spec as the real server does. */
export function defaultPodSpec(spec: JsonMap): void {
  for (const container of [...listOf(spec.initContainers), ...listOf(spec.containers)]) {
    if (isMap(container)) defaultContainer(container);
  }
  for (const volume of listOf(spec.volumes)) if (isMap(volume)) defaultVolume(volume);
  spec.restartPolicy ??= "Always";
  spec.terminationGracePeriodSeconds ??= 30;
  spec.dnsPolicy ??= "ClusterFirst";
  if (typeof spec.serviceAccountName === "string") spec.serviceAccount = spec.serviceAccountName;
  else if (typeof spec.serviceAccount === "string") spec.serviceAccountName = spec.serviceAccount;
  ensureMap(spec, "securityContext");
  spec.schedulerName ??= "default-scheduler";
}

function defaultContainer(container: JsonMap): void {
  for (const port of listOf(container.ports)) if (isMap(port)) port.protocol ??= "TCP";
  for (const name of ["readinessProbe", "livenessProbe", "startupProbe"]) {
    const probe = container[name];
    if (isMap(probe)) defaultProbe(probe);
  }
  for (const variable of listOf(container.env)) {
    const field = mapOf(mapOf(variable).valueFrom).fieldRef;
    if (isMap(field)) field.apiVersion ??= "v1";
  }
  defaultRequests(ensureMap(container, "resources"));
  container.terminationMessagePath ??= "/dev/termination-log";
  container.terminationMessagePolicy ??= "File";
  container.imagePullPolicy ??= pullPolicy(textOf(container.image));
}

/** Without a tag, or with `latest`, an image may change under its name. */
function pullPolicy(image: string): string {
  if (image.includes("@")) return "IfNotPresent";
  const tag = image.slice(image.lastIndexOf("/") + 1).split(":")[1];
  return tag === undefined || tag === "latest" ? "Always" : "IfNotPresent";
}

function defaultProbe(probe: JsonMap): void {
  const http = probe.httpGet;
  if (isMap(http)) {
    http.path ??= "/";
    http.scheme ??= "HTTP";
  }
  probe.timeoutSeconds ??= 1;
  probe.periodSeconds ??= 10;
  probe.successThreshold ??= 1;
  probe.failureThreshold ??= 3;
}

function defaultRequests(resources: JsonMap): void {
  const limits = mapOf(resources.limits);
  if (Object.keys(limits).length === 0) return;
  const requests = ensureMap(resources, "requests");
  for (const [name, amount] of Object.entries(limits)) requests[name] ??= amount;
}

function defaultVolume(volume: JsonMap): void {
  for (const name of ["configMap", "secret", "projected", "downwardAPI"]) {
    const source = volume[name];
    if (isMap(source)) source.defaultMode ??= 420;
  }
  const hostPath = volume.hostPath;
  if (isMap(hostPath)) hostPath.type ??= "";
  if (Object.keys(volume).length === 1) volume.emptyDir = {};
}

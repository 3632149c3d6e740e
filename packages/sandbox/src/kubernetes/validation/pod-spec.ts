import type { Cause } from "../model/api-failure.ts";
import { isMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import { duplicate, invalidValue, notFoundValue, required, unsupported } from "./causes.ts";
import { checkName, LABEL } from "./names.ts";

const HANDLERS = ["httpGet", "tcpSocket", "exec", "grpc"];

/** `claimed`: volumes that a StatefulSet adds. */
export function checkPodSpec(field: string, spec: JsonMap, claimed: readonly string[] = []): Cause[] {
  const own = listOf(spec.volumes).map((volume) => textOf(mapOf(volume).name));
  const volumes = new Set([...own, ...claimed]);
  const containers = listOf(spec.containers).map(mapOf);
  if (containers.length === 0) return [required(`${field}.containers`)];
  return [
    ...checkVolumes(`${field}.volumes`, listOf(spec.volumes).map(mapOf)),
    ...checkContainers(`${field}.containers`, containers, volumes),
    ...checkContainers(`${field}.initContainers`, listOf(spec.initContainers).map(mapOf), volumes),
  ];
}

function checkVolumes(field: string, volumes: readonly JsonMap[]): Cause[] {
  const seen = new Set<string>();
  return volumes.flatMap((volume, index) => {
    const at = `${field}[${index}]`;
    const name = textOf(volume.name);
    if (!name) return [required(`${at}.name`)];
    if (seen.has(name)) return [duplicate(`${at}.name`, name)];
    seen.add(name);
    const causes = checkName(`${at}.name`, name, LABEL);
    if (isMap(volume.configMap) && !volume.configMap.name) causes.push(required(`${at}.configMap.name`));
    if (isMap(volume.secret) && !volume.secret.secretName) causes.push(required(`${at}.secret.secretName`));
    return causes;
  });
}

function checkContainers(
  field: string,
  containers: readonly JsonMap[],
  volumes: ReadonlySet<string>,
): Cause[] {
  const seen = new Set<string>();
  return containers.flatMap((container, index) => {
    const at = `${field}[${index}]`;
    const name = textOf(container.name);
    const causes = name ? checkName(`${at}.name`, name, LABEL) : [required(`${at}.name`)];
    if (seen.has(name)) causes.push(duplicate(`${at}.name`, name));
    seen.add(name);
    return [...causes, ...checkContainer(at, container, volumes)];
  });
}

function checkContainer(at: string, container: JsonMap, volumes: ReadonlySet<string>): Cause[] {
  return [
    ...checkImage(`${at}.image`, textOf(container.image)),
    ...checkPullPolicy(`${at}.imagePullPolicy`, textOf(container.imagePullPolicy)),
    ...listOf(container.ports).flatMap((port, index) => checkPort(`${at}.ports[${index}]`, mapOf(port))),
    ...listOf(container.env).flatMap((variable, index) =>
      checkVariable(`${at}.env[${index}]`, mapOf(variable)),
    ),
    ...listOf(container.volumeMounts).flatMap((mount, index) =>
      checkMount(`${at}.volumeMounts[${index}]`, mapOf(mount), volumes),
    ),
    ...["livenessProbe", "readinessProbe", "startupProbe"].flatMap((name) =>
      checkProbe(`${at}.${name}`, container[name]),
    ),
  ];
}

function checkImage(field: string, image: string): Cause[] {
  if (!image) return [required(field)];
  if (image === image.trim()) return [];
  return [invalidValue(field, image, "must not have leading or trailing whitespace")];
}

function checkPullPolicy(field: string, policy: string): Cause[] {
  const allowed = ["Always", "IfNotPresent", "Never"];
  return allowed.includes(policy) ? [] : [unsupported(field, policy, allowed)];
}

function checkPort(field: string, port: JsonMap): Cause[] {
  const number = port.containerPort;
  if (number === undefined || number === 0) return [required(`${field}.containerPort`)];
  const valid = typeof number === "number" && number >= 1 && number <= 65535;
  return valid
    ? []
    : [invalidValue(`${field}.containerPort`, number, "must be between 1 and 65535, inclusive")];
}

function checkVariable(field: string, variable: JsonMap): Cause[] {
  if (!variable.name) return [required(`${field}.name`)];
  if (!isMap(variable.valueFrom)) return [];
  if (variable.value)
    return [invalidValue(`${field}.valueFrom`, "", "may not be specified when `value` is not empty")];
  const sources = Object.keys(variable.valueFrom);
  if (sources.length === 1) return [];
  const detail =
    sources.length === 0
      ? "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
      : "may not have more than one field specified at a time";
  return [invalidValue(`${field}.valueFrom`, "", detail)];
}

function checkMount(field: string, mount: JsonMap, volumes: ReadonlySet<string>): Cause[] {
  const causes: Cause[] = [];
  const name = textOf(mount.name);
  if (!name) causes.push(required(`${field}.name`));
  else if (!volumes.has(name)) causes.push(notFoundValue(`${field}.name`, name));
  if (!mount.mountPath) causes.push(required(`${field}.mountPath`));
  return causes;
}

function checkProbe(field: string, probe: unknown): Cause[] {
  if (!isMap(probe)) return [];
  return HANDLERS.some((handler) => isMap(probe[handler]))
    ? []
    : [required(field, "must specify a handler type")];
}

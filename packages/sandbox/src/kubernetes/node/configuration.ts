import type { Client } from "../controllers/client.ts";
import { textMapOf } from "../model/json.ts";
import type { Container, EnvVar, KeyReference, Pod, Volume, VolumeItems } from "../model/pods.ts";

export type Environment =
  | { readonly kind: "ready"; readonly values: Record<string, string> }
  /** What a `CreateContainerConfigError` says. */
  | { readonly kind: "missing"; readonly message: string };

class Missing extends Error {}

type Source = "ConfigMap" | "Secret";

/** The environment of a container, read from the cluster at the moment it starts. */
export function environmentOf(
  client: Client,
  pod: Pod,
  container: Container,
  image: readonly string[],
): Environment {
  const namespace = pod.metadata.namespace ?? "";
  const values = Object.fromEntries(
    image.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  try {
    for (const { prefix = "", configMapRef, secretRef } of container.envFrom ?? []) {
      const kind: Source = configMapRef ? "ConfigMap" : "Secret";
      const reference = configMapRef ?? secretRef ?? {};
      const data = dataOf(client, kind, namespace, reference.name ?? "", reference.optional ?? false);
      for (const [key, value] of Object.entries(data ?? {})) values[`${prefix}${key}`] = value;
    }
    for (const variable of container.env ?? []) {
      const value = variableValue(client, pod, variable, values);
      if (value !== undefined) values[variable.name] = value;
    }
    return { kind: "ready", values };
  } catch (error) {
    if (error instanceof Missing) return { kind: "missing", message: error.message };
    throw error;
  }
}

function variableValue(
  client: Client,
  pod: Pod,
  variable: EnvVar,
  values: Record<string, string>,
): string | undefined {
  const { configMapKeyRef, secretKeyRef, fieldRef } = variable.valueFrom ?? {};
  if (configMapKeyRef) return keyOf(client, pod, "ConfigMap", configMapKeyRef);
  if (secretKeyRef) return keyOf(client, pod, "Secret", secretKeyRef);
  if (fieldRef) return fieldOf(pod, fieldRef.fieldPath);
  return expanded(variable.value ?? "", values);
}

/** `$(NAME)` by the variable's value, `$$` by one dollar; what no variable is named by stays. As Go's expansion.Expand. */
export const expanded = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$(?:\$|\(([^)]*)\))/g, (whole, name?: string) =>
    name === undefined ? "$" : (values[name] ?? whole),
  );

function keyOf(client: Client, pod: Pod, kind: Source, reference: KeyReference): string | undefined {
  const namespace = pod.metadata.namespace ?? "";
  const optional = reference.optional ?? false;
  const data = dataOf(client, kind, namespace, reference.name ?? "", optional);
  const value = data?.[reference.key];
  if (value === undefined && !optional)
    throw new Missing(`couldn't find key ${reference.key} in ${kind} ${namespace}/${reference.name}`);
  return value;
}

function fieldOf(pod: Pod, path: string): string {
  const { metadata, spec, status } = pod;
  const fields: Record<string, string | undefined> = {
    "metadata.name": metadata.name,
    "metadata.namespace": metadata.namespace,
    "metadata.uid": metadata.uid,
    "spec.nodeName": spec.nodeName,
    "spec.serviceAccountName": spec.serviceAccountName,
    "status.podIP": status.podIP,
    "status.hostIP": status.hostIP,
  };
  return fields[path] ?? "";
}

function dataOf(
  client: Client,
  kind: Source,
  namespace: string,
  name: string,
  optional: boolean,
): Record<string, string> | undefined {
  const found = client.get(kind, namespace, name);
  if (!found && !optional) throw new Missing(`${kind.toLowerCase()} "${name}" not found`);
  if (!found) return undefined;
  const data = textMapOf(found.data);
  if (kind === "ConfigMap") return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString("utf8")]),
  );
}

/** What stops a volume from being mounted, as the kubelet's event says it; undefined where nothing does. */
export function mountProblem(client: Client, pod: Pod): string | undefined {
  for (const volume of pod.spec.volumes ?? []) {
    for (const { kind, name, items } of sourcesOf(volume)) {
      const problem = sourceProblem(client, pod.metadata.namespace ?? "", kind, name, items);
      if (problem) return `MountVolume.SetUp failed for volume "${volume.name}" : ${problem}`;
    }
  }
  return undefined;
}

interface VolumeSource {
  readonly kind: Source;
  readonly name: string;
  readonly items: VolumeItems;
}

function sourcesOf({ configMap, secret, projected }: Volume): VolumeSource[] {
  const sources: VolumeSource[] = [];
  if (configMap) sources.push({ kind: "ConfigMap", name: configMap.name ?? "", items: configMap });
  if (secret) sources.push({ kind: "Secret", name: secret.secretName ?? "", items: secret });
  for (const each of projected?.sources ?? []) {
    if (each.configMap)
      sources.push({ kind: "ConfigMap", name: each.configMap.name ?? "", items: each.configMap });
    if (each.secret) sources.push({ kind: "Secret", name: each.secret.name ?? "", items: each.secret });
  }
  return sources;
}

function sourceProblem(
  client: Client,
  namespace: string,
  kind: Source,
  name: string,
  items: VolumeItems,
): string | undefined {
  if (items.optional) return undefined;
  const found = client.get(kind, namespace, name);
  if (!found) return `${kind.toLowerCase()} "${name}" not found`;
  const data = { ...textMapOf(found.data), ...textMapOf(found.binaryData) };
  const missing = items.items?.find(({ key }) => !(key in data));
  const what = kind === "Secret" ? "secret" : "config";
  return missing && `references non-existent ${what} key: ${missing.key}`;
}

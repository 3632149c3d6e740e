import type { Cluster } from "@towline/cluster";
import {
  type ConfigEntry,
  type NamedSecrets,
  namedSecrets,
  type ResolvedSecret,
  type SecretDraft,
} from "@towline/config";
import { annotations, isTowlineError, type KubeObject, type Log, labels } from "@towline/kernel";
import { configReferences, podTemplateOf } from "@towline/manifests";
import type { DeployIdentity } from "../types.ts";

type Owner = Pick<DeployIdentity, "service" | "namespace">;

export interface SecretPorts {
  readonly cluster: Cluster;
  readonly log: Pick<Log, "mask">;
  /** Reads the values where they stand, masked. */
  resolve(drafts: readonly SecretDraft[]): Promise<readonly ResolvedSecret[]>;
}

/** The Secrets with their values, or what is known of them without. */
export interface SeenSecrets extends NamedSecrets {
  /** Why values are not among them, and which keys there are. */
  readonly keysOnly?: { readonly why: string; readonly keys: readonly string[] };
}

const workloadKinds = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["batch/v1", "CronJob"],
] as const;

/** Under which names the service's workloads read configuration now. */
const namesInUse = async (cluster: Cluster, { service, namespace }: Owner): Promise<readonly string[]> => {
  const labelSelector = `${labels.service}=${service}`;
  const lists = await Promise.all(
    workloadKinds.map(([apiVersion, kind]) => cluster.list({ apiVersion, kind, namespace, labelSelector })),
  );
  return lists.flatMap(({ items }) => items).flatMap(namesIn);
};

const namesIn = (workload: KubeObject): readonly string[] => {
  const versions = podTemplateOf(workload)?.metadata?.annotations?.[annotations.configVersions];
  return [
    ...configReferences(workload).flatMap(({ kind, name }) => (kind === "Secret" ? [name] : [])),
    ...(typeof versions === "string" ? versions.split(",") : []),
  ];
};

const hash = /^[0-9a-f]{10}$/;

/** Under the name that it has now, so that whatever refers to it does not seem to change. */
const entryWithoutValues = (
  { name, type, files, strategy, values }: SecretDraft,
  { namespace, service }: Owner,
  inUse: readonly string[],
): ConfigEntry => {
  const versioned = inUse.find(
    (each) => each.startsWith(`${name}-`) && hash.test(each.slice(name.length + 1)),
  );
  const object: KubeObject = {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: versioned ?? `${name}-(unknown)`,
      namespace,
      labels: { [labels.service]: service, [labels.managedBy]: "towline", [labels.configName]: name },
    },
    immutable: true,
    type,
    data: Object.fromEntries([...values.keys()].map((key) => [key, ""])),
  };
  return { kind: "Secret", name, object, files, ...(strategy && { strategy }) };
};

/**
 * Secrets as a deploy would name them. A role that may read neither the values nor the key that names come from sees
 * their keys alone. Throws for references that lead nowhere, as a deploy does.
 */
export const seenSecrets = async (
  drafts: readonly SecretDraft[],
  owner: Owner,
  { cluster, log, resolve }: SecretPorts,
): Promise<SeenSecrets> => {
  if (drafts.length === 0) return { entries: [] };
  try {
    return await namedSecrets(cluster, await resolve(drafts), owner, { readOnly: true, mask: log.mask });
  } catch (error) {
    if (!isTowlineError(error, "aws-denied", "kube-forbidden")) throw error;
    const inUse = await namesInUse(cluster, owner);
    return {
      entries: drafts.map((draft) => entryWithoutValues(draft, owner, inUse)),
      keysOnly: {
        why: error.message,
        keys: drafts.map(({ name, values }) => `${name} (${[...values.keys()].join(", ")})`),
      },
    };
  }
};

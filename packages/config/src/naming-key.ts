import { randomBytes } from "node:crypto";
import type { Cluster } from "@towline/cluster";
import { fieldManagerOf, isTowlineError, type KubeObject, labels, TowlineError } from "@towline/kernel";
import { fingerprintOf, secretEntry } from "./secret-entry.ts";
import type { ConfigEntry, ResolvedSecret } from "./types.ts";

interface Owner {
  readonly service: string;
  readonly namespace: string;
}

const keyBytes = 32;

const refOfKey = ({ service, namespace }: Owner) => ({
  apiVersion: "v1",
  kind: "Secret",
  namespace,
  name: `towline.${service}.key`,
});

const keyIn = (object: KubeObject): Uint8Array => {
  const key = Buffer.from(String(object.data?.key ?? ""), "base64");
  if (key.length === keyBytes) return key;
  const { name, namespace } = object.metadata;
  throw new TowlineError("kube-invalid", `secret/${name} does not hold the key that secrets are named by`, {
    hint: `Delete it: kubectl delete secret ${name} -n ${namespace}. The next deploy makes a new one, and new names`,
  });
};

const keyObject = (owner: Owner, key: Uint8Array): KubeObject => {
  const { apiVersion, kind, name, namespace } = refOfKey(owner);
  const own = { [labels.service]: owner.service, [labels.managedBy]: "towline" };
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, labels: own },
    immutable: true,
    type: "towline.dev/key",
    data: { key: Buffer.from(key).toString("base64") },
  };
};

export interface NamingOptions {
  /** Nothing is written: without a key that is kept, names are of this run alone. */
  readonly readOnly: boolean;
  readonly mask: (value: string) => void;
}

/**
 * The key that names of the service's Secrets come from, kept in its namespace. The first deploy makes it.
 * Throws `kube-*` codes.
 */
const namingKey = async (
  cluster: Cluster,
  owner: Owner,
  { readOnly, mask }: NamingOptions,
): Promise<Uint8Array> => {
  const found = await cluster.get(refOfKey(owner));
  const key = found === undefined ? randomBytes(keyBytes) : keyIn(found);
  mask(Buffer.from(key).toString("base64"));
  if (found !== undefined || readOnly) return key;
  try {
    return keyIn(await cluster.create(keyObject(owner, key), { manager: fieldManagerOf(owner.service) }));
  } catch (error) {
    // a namespace that this same deploy makes has no key yet: the next deploy makes it, and new names
    if (isTowlineError(error, "kube-not-found")) return key;
    if (!isTowlineError(error, "kube-already-exists")) throw error;
    const live = await cluster.get(refOfKey(owner));
    if (live === undefined) return key;
    mask(String(live.data?.key));
    return keyIn(live);
  }
};

/** Secrets under their versioned names, and how their values may be shown. */
export interface NamedSecrets {
  readonly entries: readonly ConfigEntry[];
  /** Of a value in base64: the same for the same value. undefined where there is no Secret. */
  readonly fingerprint?: (base64: string) => string;
}

/** The Secrets under their versioned names. No request where there is none. */
export const namedSecrets = async (
  cluster: Cluster,
  secrets: readonly ResolvedSecret[],
  owner: Owner,
  options: NamingOptions,
): Promise<NamedSecrets> => {
  if (secrets.length === 0) return { entries: [] };
  const key = await namingKey(cluster, owner, options);
  return {
    entries: secrets.map((secret) => secretEntry(secret, owner, key)),
    fingerprint: (base64) => fingerprintOf(key, base64),
  };
};

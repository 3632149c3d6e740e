import { gunzipSync, gzipSync } from "node:zlib";
import type { Cluster } from "@towline/cluster";
import {
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  labels,
  type ObjectRef,
  TowlineError,
} from "@towline/kernel";
import type { DeployIdentity, DeployRecord } from "./types.ts";

/** How many records of a service are kept. */
const keptRecords = 10;
const recordLabel = "towline.dev/record";
const recordType = "towline.dev/record";
const sizeLimitBytes = 1_000_000;

/** Newest first, each with the object that holds it. */
export interface StoredRecord {
  readonly record: DeployRecord;
  readonly object: KubeObject;
}

type Place = Pick<DeployIdentity, "service" | "namespace">;

const recordRef = ({ service, namespace }: Place, number: number): ObjectRef => ({
  apiVersion: "v1",
  kind: "Secret",
  namespace,
  name: `towline.${service}.${number}`,
});

const encode = (record: DeployRecord): string =>
  gzipSync(JSON.stringify(record), { level: 9 }).toString("base64");

/** Throws `kube-invalid` for what this version of Towline did not write. */
const decode = (object: KubeObject): DeployRecord => {
  try {
    const record: DeployRecord = JSON.parse(
      gunzipSync(Buffer.from(object.data.record, "base64")).toString("utf8"),
    );
    if (record.version === 1) return record;
  } catch {
    // told below
  }
  const { name, namespace } = object.metadata;
  throw new TowlineError("kube-invalid", `secret/${name} holds a deploy record that cannot be read`, {
    hint: `A newer Towline may have written it: use that version. If it is damaged: kubectl delete secret ${name} -n ${namespace}`,
  });
};

const recordObject = (record: DeployRecord, live?: KubeObject): KubeObject => {
  const { service } = record.identity;
  const ref = recordRef(record.identity, record.number);
  const data = encode(record);
  if (data.length > sizeLimitBytes)
    throw new TowlineError(
      "input-invalid",
      `The record of this deploy takes ${data.length} bytes; a Secret holds 1 MiB`,
      {
        hint: `Deploy fewer objects with one service: ${record.objects.length} are too many for one record`,
      },
    );
  return {
    apiVersion: ref.apiVersion,
    kind: ref.kind,
    metadata: {
      name: ref.name,
      namespace: ref.namespace,
      labels: { [labels.service]: service, [labels.managedBy]: "towline", [recordLabel]: record.outcome },
      ...(live === undefined
        ? {}
        : { resourceVersion: live.metadata.resourceVersion, uid: live.metadata.uid }),
    },
    type: recordType,
    data: { record: data },
  };
};

export const readRecords = async (cluster: Cluster, place: Place): Promise<readonly StoredRecord[]> => {
  const { items } = await cluster.list({
    apiVersion: "v1",
    kind: "Secret",
    namespace: place.namespace,
    labelSelector: `${labels.service}=${place.service},${recordLabel}`,
  });
  return items
    .map((object) => ({ object, record: decode(object) }))
    .sort((left, right) => right.record.number - left.record.number);
};

export const createRecord = async (cluster: Cluster, record: DeployRecord): Promise<StoredRecord> => ({
  record,
  object: await cluster.create(recordObject(record), { manager: fieldManagerOf(record.identity.service) }),
});

/** Writes how a deploy ended into its record. */
export const closeRecord = async (
  cluster: Cluster,
  stored: StoredRecord,
  outcome: DeployRecord["outcome"],
  now: number,
): Promise<StoredRecord> => {
  const record = { ...stored.record, outcome, finishedAt: new Date(now).toISOString() };
  const manager = fieldManagerOf(record.identity.service);
  try {
    return { record, object: await cluster.replace(recordObject(record, stored.object), { manager }) };
  } catch (error) {
    if (!isTowlineError(error, "kube-conflict")) throw error;
    // whoever wrote into it, it is ours: something that labels every Secret, or our own write without an answer
    const live = await cluster.get(recordRef(record.identity, record.number));
    return { record, object: await cluster.replace(recordObject(record, live), { manager }) };
  }
};

/**
 * Deletes what is older than the last `keptRecords`; never the last two good ones, since after many failures a rollback
 * would have nothing to go back to.
 */
export const trimRecords = async (cluster: Cluster, records: readonly StoredRecord[]): Promise<void> => {
  const good = records.filter(({ record }) => record.outcome === "good").slice(0, 2);
  for (const stored of records.slice(keptRecords))
    if (!good.includes(stored)) await cluster.delete(recordRef(stored.record.identity, stored.record.number));
};

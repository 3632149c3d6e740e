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
import { deletePieces, withoutBulk, withPieces, writePieces } from "./record-pieces.ts";
import type { DeployIdentity, DeployRecord } from "./types.ts";

/** How many records of a service are kept. */
const keptRecords = 10;
const recordLabel = "towline.dev/record";
const recordType = "towline.dev/record";
/** Of what stands in the record's own Secret, in base64; more is put into pieces beside it. */
const sizeLimitBytes = 1_000_000;

/** Newest first, each with the object that holds it. */
export interface StoredRecord {
  readonly record: DeployRecord;
  readonly object: KubeObject;
}

type Place = Pick<DeployIdentity, "service" | "namespace">;

/** The number of a deploy that comes after these. Newest first. */
export const nextNumber = (records: readonly StoredRecord[]): number => (records[0]?.record.number ?? 0) + 1;

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

/** How many Secrets beside this one hold the rest of the record. */
const piecesOf = (object: KubeObject): number =>
  Number(Buffer.from(String(object.data?.pieces ?? ""), "base64").toString("utf8"));

const recordObject = (record: DeployRecord, pieces: number, live?: KubeObject): KubeObject => {
  const { service } = record.identity;
  const ref = recordRef(record.identity, record.number);
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
    data:
      pieces === 0
        ? { record: encode(record) }
        : { record: encode(withoutBulk(record)), pieces: Buffer.from(String(pieces)).toString("base64") },
  };
};

const readWhole = async (cluster: Cluster, object: KubeObject): Promise<StoredRecord> => {
  const record = decode(object);
  const pieces = piecesOf(object);
  return { object, record: pieces === 0 ? record : await withPieces(cluster, record, pieces) };
};

export const readRecords = async (cluster: Cluster, place: Place): Promise<readonly StoredRecord[]> => {
  const { items } = await cluster.list({
    apiVersion: "v1",
    kind: "Secret",
    namespace: place.namespace,
    labelSelector: `${labels.service}=${place.service},${recordLabel}`,
  });
  const stored = await Promise.all(items.map((object) => readWhole(cluster, object)));
  return stored.sort((left, right) => right.record.number - left.record.number);
};

/** Records of the same service in other namespaces, newest first, without what stands in pieces. */
export const readRecordsElsewhere = async (
  cluster: Cluster,
  { service, namespace }: Place,
): Promise<readonly DeployRecord[]> => {
  const labelSelector = `${labels.service}=${service},${recordLabel}`;
  const { items } = await cluster.list({ apiVersion: "v1", kind: "Secret", labelSelector });
  return items
    .filter(({ metadata }) => metadata.namespace !== namespace)
    .map(decode)
    .sort((left, right) => right.number - left.number);
};

/** Throws `input-invalid` for a record that is too large even in pieces. */
export const createRecord = async (cluster: Cluster, record: DeployRecord): Promise<StoredRecord> => {
  const whole = recordObject(record, 0);
  const fits = String(whole.data.record).length <= sizeLimitBytes;
  const object = fits ? whole : recordObject(record, await writePieces(cluster, record));
  return {
    record,
    object: await cluster.create(object, { manager: fieldManagerOf(record.identity.service) }),
  };
};

/** Writes how a deploy ended into its record. */
export const closeRecord = async (
  cluster: Cluster,
  stored: StoredRecord,
  outcome: DeployRecord["outcome"],
  now: number,
): Promise<StoredRecord> => {
  const record = { ...stored.record, outcome, finishedAt: new Date(now).toISOString() };
  const manager = fieldManagerOf(record.identity.service);
  const pieces = piecesOf(stored.object);
  try {
    return {
      record,
      object: await cluster.replace(recordObject(record, pieces, stored.object), { manager }),
    };
  } catch (error) {
    if (!isTowlineError(error, "kube-conflict")) throw error;
    // whoever wrote into it, it is ours: something that labels every Secret, or our own write without an answer
    const live = await cluster.get(recordRef(record.identity, record.number));
    return { record, object: await cluster.replace(recordObject(record, pieces, live), { manager }) };
  }
};

/**
 * The last `keptRecords`, and always the last two good ones, since after many failures a rollback would have nothing to
 * go back to. `records` newest first.
 */
export const recordsToKeep = (records: readonly StoredRecord[]): readonly StoredRecord[] => {
  const good = records.filter(({ record }) => record.outcome === "good").slice(0, 2);
  return records.filter((each, index) => index < keptRecords || good.includes(each));
};

/** Deletes the records that need not be kept. */
export const trimRecords = async (cluster: Cluster, records: readonly StoredRecord[]): Promise<void> => {
  const kept = recordsToKeep(records);
  for (const stored of records.filter((each) => !kept.includes(each))) {
    const { record, object } = stored;
    await cluster.delete(recordRef(record.identity, record.number));
    await deletePieces(cluster, record, piecesOf(object));
  }
};

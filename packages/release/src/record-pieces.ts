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

/** A Secret holds 1 MiB. */
const pieceBytes = 900_000;
const piecesMax = 10;

/** What makes a record large. It does not change any more once the deploy has begun. */
type Bulk = Pick<DeployRecord, "snapshot" | "source">;
type Place = Pick<DeployIdentity, "service" | "namespace">;

export const withoutBulk = (record: DeployRecord): DeployRecord => {
  const { source: _, ...rest } = record;
  return { ...rest, snapshot: [] };
};

const pieceRef = ({ service, namespace }: Place, number: number, index: number): ObjectRef => ({
  apiVersion: "v1",
  kind: "Secret",
  namespace,
  name: `towline.${service}.${number}.${index + 1}`,
});

const pieceObject = (place: Place, ref: ObjectRef, bytes: Buffer): KubeObject => ({
  apiVersion: ref.apiVersion,
  kind: ref.kind,
  metadata: {
    name: ref.name,
    namespace: ref.namespace,
    labels: { [labels.service]: place.service, [labels.managedBy]: "towline" },
  },
  type: "towline.dev/record-piece",
  data: { piece: bytes.toString("base64") },
});

const tooLarge = (record: DeployRecord, bytes: number): TowlineError =>
  new TowlineError("input-invalid", `The record of this deploy takes ${bytes} bytes, compressed`, {
    hint: `Deploy fewer objects with one service: ${record.objects.length} are too many for one record`,
  });

/** One of the same number may be left of a deploy that was killed before it had its record. */
const write = async (cluster: Cluster, piece: KubeObject, ref: ObjectRef, manager: string): Promise<void> => {
  try {
    await cluster.create(piece, { manager });
  } catch (error) {
    if (!isTowlineError(error, "kube-already-exists")) throw error;
    const live = await cluster.get(ref);
    const { resourceVersion, uid } = live?.metadata ?? {};
    await cluster.replace({ ...piece, metadata: { ...piece.metadata, resourceVersion, uid } }, { manager });
  }
};

/** Writes what the record's own Secret does not hold; answers how many pieces. Throws `input-invalid` for too much. */
export const writePieces = async (cluster: Cluster, record: DeployRecord): Promise<number> => {
  const { snapshot, source, identity, number } = record;
  const bytes = gzipSync(JSON.stringify({ snapshot, source } satisfies Bulk), { level: 9 });
  const count = Math.ceil(bytes.length / pieceBytes);
  if (count > piecesMax) throw tooLarge(record, bytes.length);
  for (let index = 0; index < count; index += 1) {
    const ref = pieceRef(identity, number, index);
    const piece = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);
    await write(cluster, pieceObject(identity, ref, piece), ref, fieldManagerOf(identity.service));
  }
  return count;
};

/** The record with what its pieces hold. Throws `kube-invalid` where one is missing. */
export const withPieces = async (
  cluster: Cluster,
  record: DeployRecord,
  count: number,
): Promise<DeployRecord> => {
  const refs = Array.from({ length: count }, (_, index) => pieceRef(record.identity, record.number, index));
  const pieces = await Promise.all(
    refs.map(async (ref) => {
      const live = await cluster.get(ref);
      if (live !== undefined) return Buffer.from(String(live.data?.piece), "base64");
      throw new TowlineError("kube-invalid", `secret/${ref.name}, a piece of a deploy record, is gone`, {
        hint: `Delete the record that it belongs to: kubectl delete secret towline.${record.identity.service}.${record.number} -n ${ref.namespace}`,
      });
    }),
  );
  const bulk: Bulk = JSON.parse(gunzipSync(Buffer.concat(pieces)).toString("utf8"));
  return { ...record, ...bulk };
};

export const deletePieces = async (
  cluster: Cluster,
  { identity, number }: DeployRecord,
  count: number,
): Promise<void> => {
  for (let index = 0; index < count; index += 1) await cluster.delete(pieceRef(identity, number, index));
};

import { type Change, fieldChanges, missingReferences, planApply, renderChanges } from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import { labels, TowlineError } from "@towline/kernel";
import type { Wanted } from "./desired.ts";
import { withFingerprints } from "./fingerprints.ts";
import { hooksDiffer } from "./hooks/hook.ts";
import { type PlannedHook, planHooks } from "./hooks/planned.ts";
import { isFree, type SeenLease, seeLease } from "./lease.ts";
import { allReady, isWatched } from "./live.ts";
import { deletionsOf, type PrunePlan, planPrune } from "./prune-plan.ts";
import { requireConfirmed, tellPrune, withoutUnasked } from "./prune-words.ts";
import { nextNumber, readRecords, type StoredRecord } from "./record.ts";
import type { DeployPorts, DeployRequest } from "./types.ts";

/** What the cluster holds against what this deploy wants. */
export interface Comparison {
  /** As it was before anything else was read: taken from that very state, nothing has moved since. */
  readonly lease: SeenLease | undefined;
  readonly changes: readonly Change[];
  readonly records: readonly StoredRecord[];
  /** What runs on the way, where there is anything to do at all. */
  readonly hooks: readonly PlannedHook[];
  /** What becomes of what left the manifests. */
  readonly prune: PrunePlan;
}

/** Reads and dry-runs only. Throws `prune-unconfirmed` where much would be deleted and nobody said that it may. */
export const compare = async (
  { objects, hooks: wanted }: Wanted,
  request: DeployRequest,
  { cluster, log }: DeployPorts,
): Promise<Comparison> => {
  const { identity } = request;
  const { service } = identity;
  const lease = await seeLease(cluster, identity);
  const reading = readRecords(cluster, identity);
  const users = [...objects, ...wanted.map((hook) => hook.desired)];
  const looks = [
    planApply({ cluster, service, desired: objects, log }),
    reading,
    missingReferences({ cluster, service, desired: users, log }),
    reading.then((records) => planHooks(wanted, nextNumber(records), request, { cluster, log })),
  ] as const;
  await foremostFailure(looks);
  const [changes, records, missing, hooks] = await Promise.all(looks);
  if (missing.length > 0) throw missingObjects(missing);
  const last = records.find(({ record }) => record.outcome === "good")?.record;
  const compared = await Promise.all(
    changes.map((change) => againstLast(change, last?.config ?? {}, request, cluster)),
  );
  for (const line of renderChanges(compared)) log.info(line);
  const recorded = records.map(({ record }) => record);
  const desired = [...objects, ...hooks.map(({ job }) => job)];
  const plan = await planPrune({ cluster, request, desired, changes, records: recorded });
  const prune = withoutUnasked(plan, request, log);
  tellPrune(prune, request, log);
  requireConfirmed(prune, request, log);
  return { lease, changes: compared, records, hooks, prune };
};

/** Waits for all, and throws the foremost failure: which one a user is told does not depend on how fast each came. */
const foremostFailure = async (all: readonly Promise<unknown>[]): Promise<void> => {
  await Promise.allSettled(all);
  for (const one of all) await one;
};

/** Configuration under a new name, with what differs from the content that the last good deploy used. */
const againstLast = async (
  change: Change,
  last: Readonly<Record<string, string>>,
  request: DeployRequest,
  cluster: Cluster,
): Promise<Change> => {
  const { metadata, kind } = change.desired.object;
  const name = last[`${kind}/${metadata.labels?.[labels.configName]}`];
  if (change.action === "update") {
    const fields = withFingerprints(change.fields, change.live, change.desired.object, request);
    return { ...change, fields };
  }
  if (change.action !== "create" || name === undefined) return change;
  const before = await cluster.get({ ...change.ref, name });
  if (before === undefined) return change;
  const after = { ...change.desired.object, metadata: before.metadata };
  return { ...change, fields: withFingerprints(fieldChanges(before, after), before, after, request) };
};

const missingObjects = (problems: TowlineError["problems"]): TowlineError =>
  new TowlineError("manifest-invalid", problems[0]?.message ?? "", { hint: problems[0]?.hint, problems });

/** True when nothing differs, hooks included, or is to be deleted, the last deploy ended, everything is ready, and nobody deploys. */
export const nothingToDo = async (
  { lease, changes, records, hooks, prune }: Comparison,
  { identity }: DeployRequest,
  { cluster, clock }: DeployPorts,
): Promise<boolean> => {
  const last = records[0]?.record.outcome;
  if (lease === undefined || !isFree(lease)) return false;
  if (last === undefined || last === "pending" || last === "stuck") return false;
  if (deletionsOf(prune).length > 0) return false;
  const good = records.find(({ record }) => record.outcome === "good")?.record;
  if (hooksDiffer(hooks, good)) return false;
  const live = changes.flatMap((change) => (change.action === "none" ? [change.live] : []));
  if (live.length < changes.length) return false;
  const workloads = live.filter(isWatched);
  return await allReady(cluster, identity.namespace, workloads, clock.now());
};

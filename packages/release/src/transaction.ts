import { type Change, type Desired, podDryRun } from "@towline/apply";
import { keyOf, messageOf, refOf } from "@towline/kernel";
import { type RolloutFailure, type RolloutResult, renderFailure } from "@towline/rollout";
import { carryOut, Progress, type Work } from "./carry-out.ts";
import { collectUnused } from "./collect.ts";
import type { Comparison } from "./compare.ts";
import { secretSources, versionedNames } from "./desired.ts";
import { cleanUpHooks } from "./hooks/earlier.ts";
import { recordedHooks } from "./hooks/recorded.ts";
import { secretsInPlace } from "./notices.ts";
import { prune } from "./prune.ts";
import { leftOf } from "./prune-plan.ts";
import {
  closeRecord,
  createRecord,
  nextNumber,
  recordsToKeep,
  type StoredRecord,
  trimRecords,
} from "./record.ts";
import { recordedSource } from "./recorded-source.ts";
import { leftHalfWay, takeSnapshot } from "./snapshot.ts";
import type { DeployRecord, DeployReport, DeployRequest, TransactionPorts } from "./types.ts";
import { wayBack } from "./way-back.ts";

/** Everything that writes, under the lock. */
export const transact = async (
  compared: Comparison,
  desired: readonly Desired[],
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<DeployReport> => {
  const { changes, records, hooks, prune: told } = compared;
  const { cluster, log, clock, signal } = ports;
  const { service } = request.identity;
  const started = clock.now();
  const previous = records.find(({ record }) => record.outcome === "good")?.record;
  const withPods = [...desired, ...hooks.map((hook) => hook.desired)];
  await podDryRun({ cluster, service, desired: withPods, log });
  for (const { message, at } of secretsInPlace(changes)) log.warning(message, at);
  signal.throwIfAborted(); // from here on something changes: what ends it early goes back
  const pending = newRecord(compared, desired, request, started);
  const stored = await createRecord(cluster, { ...pending, left: leftOf(told), prune: request.prune });
  const progress = new Progress();
  const end = await untilGood(stored, { ...compared, desired, request, ports, progress });
  const base = { changes, previous };
  if (end.kind === "good") {
    const { record, workloads } = end;
    const kept = recordsToKeep([end, ...records]).map((each) => each.record);
    const wanted = [...desired, ...hooks.map(({ job }) => job)];
    const question = { cluster, request, desired: wanted, changes, records: kept };
    const { pruned, stored: last } = await prune({ question, told, stored: end }, ports);
    await houseKeep(request, ports, [last, ...records]);
    return { ...base, outcome: "deployed", record, workloads, pruned, milliseconds: clock.now() - started };
  }
  for (const line of end.failures.flatMap(renderFailure)) log.info(line);
  const untouched = notBegun(compared, progress);
  const back = await wayBack({ stored, changes, untouched, previous }, request, ports);
  const { failures, error } = end;
  const { hook } = progress;
  const begun = changes.filter((change) => hook !== "pre-deploy" || progress.hasBegun(change));
  const milliseconds = clock.now() - started;
  return { ...base, ...back, outcome: "failed", changes: begun, failures, error, hook, milliseconds };
};

/** What this deploy did not come to, and no unfinished one before it may have touched either. */
const notBegun = ({ changes, records }: Comparison, progress: Progress): readonly Change[] => {
  const last = records[0]?.record;
  const inherited = new Set(leftHalfWay(last) ? last.snapshot.map(({ ref }) => keyOf(ref)) : []);
  return changes.filter((change) => !progress.hasBegun(change) && !inherited.has(keyOf(change.ref)));
};

type End =
  | ({ readonly kind: "good"; readonly workloads: RolloutResult["workloads"] } & StoredRecord)
  | { readonly kind: "failed"; readonly failures: readonly RolloutFailure[]; readonly error?: unknown };

/** Up to the record that says `good`: once that is written, nothing goes back any more. */
const untilGood = async (stored: StoredRecord, work: Work): Promise<End> => {
  const { cluster, clock, lost } = work.ports;
  try {
    const carried = await carryOut(work);
    if (carried.kind === "failed") return carried;
    lost.throwIfAborted();
    const closed = await closeRecord(cluster, stored, "good", clock.now());
    return { kind: "good", workloads: carried.workloads, ...closed };
  } catch (error) {
    return { kind: "failed", failures: [], error };
  }
};

const newRecord = (
  { changes, records, hooks }: Comparison,
  desired: readonly Desired[],
  request: DeployRequest,
  now: number,
): DeployRecord => ({
  version: 1,
  number: nextNumber(records),
  outcome: "pending",
  identity: request.identity,
  image: { repository: request.image.repository, digest: request.image.digest },
  config: versionedNames(request.config),
  secrets: secretSources(request.config),
  source: recordedSource(request),
  ...(request.rollbackOf === undefined ? {} : { rollbackOf: request.rollbackOf }),
  objects: desired.map(({ object }) => refOf(object)),
  ...recordedHooks(hooks, request, records),
  snapshot: takeSnapshot(changes, records[0]?.record),
  startedAt: new Date(now).toISOString(),
});

/** What is left lying about harms nobody: a failure here is a warning. */
const houseKeep = async (
  { identity }: DeployRequest,
  { cluster, clock, log, signal }: TransactionPorts,
  records: readonly StoredRecord[],
): Promise<void> => {
  try {
    signal.throwIfAborted(); // without the lock, what these records do not name may be another deploy's
    await trimRecords(cluster, records);
    await collectUnused({
      cluster,
      identity,
      records: records.map(({ record }) => record),
      now: clock.now(),
    });
    if (records.some(({ record }) => record.hooks !== undefined))
      await cleanUpHooks(cluster, identity, records[0]?.record.hooks ?? []);
  } catch (error) {
    log.warning(`Old records and configuration were not cleaned up: ${messageOf(error)}`);
  }
};

import { applyChanges, type Change, type Desired, podDryRun } from "@towline/apply";
import { describeRef, messageOf, refOf } from "@towline/kernel";
import { observe, type RolloutFailure, type RolloutResult, renderFailure } from "@towline/rollout";
import { collectUnused } from "./collect.ts";
import type { Comparison } from "./compare.ts";
import { secretSources, versionedNames } from "./desired.ts";
import { keepContents } from "./kept.ts";
import { isWatched } from "./live.ts";
import { secretsInPlace } from "./notices.ts";
import { prune } from "./prune.ts";
import { leftOf } from "./prune-plan.ts";
import { closeRecord, createRecord, recordsToKeep, type StoredRecord, trimRecords } from "./record.ts";
import { recordedSource } from "./recorded-source.ts";
import { takeSnapshot } from "./snapshot.ts";
import type { DeployRecord, DeployReport, DeployRequest, TransactionPorts } from "./types.ts";
import { verify } from "./verify.ts";
import { expectationOf, wayBack } from "./way-back.ts";

/** Everything that writes, under the lock. */
export const transact = async (
  { changes, records, prune: told }: Comparison,
  desired: readonly Desired[],
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<DeployReport> => {
  const { cluster, log, clock, signal } = ports;
  const { service } = request.identity;
  const started = clock.now();
  const previous = records.find(({ record }) => record.outcome === "good")?.record;
  await podDryRun({ cluster, service, desired, log });
  for (const { message, at } of secretsInPlace(changes)) log.warning(message, at);
  signal.throwIfAborted(); // from here on something changes: what ends it early goes back
  const pending = newRecord(changes, records[0], desired, request, started);
  const stored = await createRecord(cluster, { ...pending, left: leftOf(told), prune: request.prune });
  const end = await carryOut(stored, changes, desired, request, ports);
  const base = { changes, previous };
  if (end.kind === "good") {
    const { record, workloads } = end;
    const kept = recordsToKeep([end, ...records]).map((each) => each.record);
    const question = { cluster, request, desired, changes, records: kept };
    const { pruned, stored: last } = await prune({ question, told, stored: end }, ports);
    await houseKeep(request, ports, [last, ...records]);
    return { ...base, outcome: "deployed", record, workloads, pruned, milliseconds: clock.now() - started };
  }
  for (const line of end.failures.flatMap(renderFailure)) log.info(line);
  const back = await wayBack({ stored, changes, previous }, request, ports);
  const { failures, error } = end;
  return { ...base, ...back, outcome: "failed", failures, error, milliseconds: clock.now() - started };
};

type End =
  | ({ readonly kind: "good"; readonly workloads: RolloutResult["workloads"] } & StoredRecord)
  | { readonly kind: "failed"; readonly failures: readonly RolloutFailure[]; readonly error?: unknown };

/** Up to the record that says `good`: once that is written, nothing goes back any more. */
const carryOut = async (
  stored: StoredRecord,
  changes: readonly Change[],
  desired: readonly Desired[],
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<End> => {
  try {
    const result = await applyAndWatch(changes, desired, request, ports);
    if (result.outcome === "failed") return { kind: "failed", failures: result.failures };
    ports.lost.throwIfAborted();
    const closed = await closeRecord(ports.cluster, stored, "good", ports.clock.now());
    return { kind: "good", workloads: result.workloads, ...closed };
  } catch (error) {
    return { kind: "failed", failures: [], error };
  }
};

const applyAndWatch = async (
  changes: readonly Change[],
  desired: readonly Desired[],
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<RolloutResult> => {
  const { cluster, log, clock, signal } = ports;
  const { service, namespace } = request.identity;
  const applied = await log.group("Apply", async () => {
    await keepContents(cluster, service, changes);
    const done = await applyChanges({ cluster, service, desired, log, signal }, changes);
    for (const { action, ref } of done) if (action !== "none") log.info(`${action}d ${describeRef(ref)}`);
    return done;
  });
  signal.throwIfAborted();
  const objects = applied.map(({ object }) => object);
  const result = await log.group("Roll out", () =>
    observe({
      cluster,
      namespace,
      workloads: objects.filter(isWatched).map(expectationOf),
      companions: objects,
      ownConfiguration: request.config.map(({ object }) => `${object.kind}/${object.metadata.name}`),
      deletesBlockingPods: true,
      timeoutSeconds: request.timeoutSeconds,
      log,
      clock,
      signal,
    }),
  );
  if (result.outcome === "ready") await verify(cluster, objects, request);
  return result;
};

const newRecord = (
  changes: readonly Change[],
  last: StoredRecord | undefined,
  desired: readonly Desired[],
  request: DeployRequest,
  now: number,
): DeployRecord => ({
  version: 1,
  number: (last?.record.number ?? 0) + 1,
  outcome: "pending",
  identity: request.identity,
  image: { repository: request.image.repository, digest: request.image.digest },
  config: versionedNames(request.config),
  secrets: secretSources(request.config),
  source: recordedSource(request),
  ...(request.rollbackOf === undefined ? {} : { rollbackOf: request.rollbackOf }),
  objects: desired.map(({ object }) => refOf(object)),
  snapshot: takeSnapshot(changes, last?.record),
  startedAt: new Date(now).toISOString(),
});

/** What is left lying about harms nobody: a failure here is a warning. */
const houseKeep = async (
  { identity }: DeployRequest,
  { cluster, clock, log }: TransactionPorts,
  records: readonly StoredRecord[],
): Promise<void> => {
  try {
    await trimRecords(cluster, records);
    await collectUnused({
      cluster,
      identity,
      records: records.map(({ record }) => record),
      now: clock.now(),
    });
  } catch (error) {
    log.warning(`Old records and configuration were not cleaned up: ${messageOf(error)}`);
  }
};

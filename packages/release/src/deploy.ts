import { type Desired, inTheirScope } from "@towline/apply";
import { type ObjectRef, refOf } from "@towline/kernel";
import { isWorkload } from "@towline/manifests";
import { type Comparison, compare, nothingToDo } from "./compare.ts";
import { wantedBy } from "./desired.ts";
import { acquireLock } from "./lock.ts";
import { strategyNotices } from "./notices.ts";
import { makeOwnNamespace } from "./own-namespace.ts";
import { deletionsOf } from "./prune-plan.ts";
import { readRecords, type StoredRecord } from "./record.ts";
import { chooseStrategies } from "./strategies.ts";
import { transact } from "./transaction.ts";
import type { DeployPorts, DeployReport, DeployRequest } from "./types.ts";
import { replacedWords, requireNewer } from "./versions.ts";

/**
 * Deploys one service to one target as a transaction: after it, the new version serves in full, or the old one does
 * and the report says why. Throws a TowlineError where nothing was changed: bad manifests, objects of others,
 * missing references, a lock that stays held.
 */
export const deploy = async (asked: DeployRequest, ports: DeployPorts): Promise<DeployReport> => {
  const manifests = await inTheirScope(asked.manifests, asked.identity.namespace, ports.cluster);
  const request = { ...asked, manifests };
  const wanted = wantedBy(request);
  for (const { message, at } of chooseStrategies(request).notices) ports.log.notice(message, at);
  const before = await ports.log.group("Compare with the cluster", () => compare(wanted, request, ports));
  for (const { message, at } of strategyNotices(before.changes)) ports.log.notice(message, at);
  requireNewer(before.records, request);
  if (request.dryRun) return await planned(before, request, ports);
  if (await nothingToDo(before, request, ports))
    return { outcome: "unchanged", workloads: workloadRefs(wanted.objects) };

  tellReplaced(before, request, ports);
  const made = await makeOwnNamespace(before.changes, wanted.objects, request, ports);
  const { takeOver } = request;
  const lock = await acquireLock(request.identity, ports, request.timeoutSeconds, {
    seen: before.lease,
    takeOver,
  });
  const signal = AbortSignal.any([ports.signal, lock.lost]);
  try {
    const records = lock.undisturbed ? before.records : await readRecords(ports.cluster, request.identity);
    const newer = newerRun(records, before.records, request);
    if (newer !== undefined) return { outcome: "superseded", by: newer.record };
    requireNewer(records, request);
    const moved = made || lock.contested || mayHaveMoved(before.records[0], records[0]);
    const now = moved ? await compare(wanted, request, ports) : { ...before, records };
    return await transact(now, wanted.objects, request, { ...ports, signal, lost: lock.lost });
  } finally {
    await lock.release();
  }
};

/** Another's deploy that goes is worth an annotation; the next version of one's own is not. */
const tellReplaced = ({ records }: Comparison, request: DeployRequest, { log, clock }: DeployPorts): void => {
  const replaced = replacedWords(records, request, clock.now());
  if (replaced === undefined) return;
  const line = `${request.identity.service} in ${request.identity.environment}: ${replaced.text}`;
  if (replaced.isOthers) log.notice(line);
  else log.info(line);
};

/** What a dry run found. */
const planned = async (
  before: Comparison,
  request: DeployRequest,
  ports: DeployPorts,
): Promise<DeployReport> => {
  const runs = before.hooks.length > 0 && !(await nothingToDo(before, request, ports));
  const hooks = runs ? before.hooks.map(({ phase, name }) => ({ phase, name })) : [];
  for (const { phase, name } of hooks) ports.log.info(`${phase} hook job/${name} would run`);
  const previous = before.records.find(({ record }) => record.outcome === "good")?.record;
  const { changes, prune } = before;
  return { outcome: "planned", changes, hooks, prunes: deletionsOf(prune), ...(previous && { previous }) };
};

/** Whether another deploy may have changed the cluster since it was compared. An unfinished one may still do so. */
const mayHaveMoved = (before: StoredRecord | undefined, now: StoredRecord | undefined): boolean =>
  before?.record.outcome === "pending" ||
  before?.object.metadata.resourceVersion !== now?.object.metadata.resourceVersion;

/** What a newer run deployed while this one waited: ours is older. */
const newerRun = (
  records: readonly StoredRecord[],
  seenBefore: readonly StoredRecord[],
  { identity }: DeployRequest,
): StoredRecord | undefined => {
  const good = (stored: readonly StoredRecord[]) => stored.filter(({ record }) => record.outcome === "good");
  const known = new Set(good(seenBefore).map(({ record }) => record.number));
  return good(records).find(
    ({ record }) => !known.has(record.number) && BigInt(record.identity.runId) > BigInt(identity.runId),
  );
};

const workloadRefs = (desired: readonly Desired[]): readonly ObjectRef[] =>
  desired
    .map(({ object }) => object)
    .filter(isWorkload)
    .map(refOf);

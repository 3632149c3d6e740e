import { inStages, mapBounded } from "@towline/apply";
import { describeRef, isTowlineError, keyOf, lineOf, messageOf, type ObjectRef } from "@towline/kernel";
import { judge } from "./prune-judge.ts";
import {
  contextOf,
  judgeAll,
  leftOf,
  type PruneItem,
  type PrunePlan,
  type PruneQuestion,
} from "./prune-plan.ts";
import { closeRecord, type StoredRecord } from "./record.ts";
import type { TransactionPorts } from "./types.ts";

export interface PruneOrder {
  readonly question: PruneQuestion;
  /** What was told before anything changed: nothing else is deleted, besides what was needed until now. */
  readonly told: PrunePlan;
  /** The good record of this deploy. */
  readonly stored: StoredRecord;
}

export interface Pruned {
  readonly pruned: readonly ObjectRef[];
  readonly stored: StoredRecord;
}

const triesOnConflict = 5;

/** Deletes exactly the object that was judged; one that was written to meanwhile is judged again. */
const deleteOne = async (item: PruneItem, question: PruneQuestion): Promise<boolean> => {
  const { cluster } = question;
  const { candidate } = item;
  let live = item.live;
  for (let tries = 1; ; tries += 1) {
    const { uid, resourceVersion } = live?.metadata ?? {};
    try {
      return await cluster.delete(candidate.ref, { uid, resourceVersion, propagation: "Background" });
    } catch (error) {
      if (!isTowlineError(error, "kube-conflict") || tries === triesOnConflict) throw error;
      live = await cluster.get(candidate.ref);
      if (judge(candidate, live, contextOf(question)).kind !== "delete") return false;
    }
  }
};

/** Judged again, now that the new version serves. */
const whatGoes = async ({ question, told }: PruneOrder): Promise<readonly PruneItem[]> => {
  const mayGo = new Set(
    told.items
      .filter(({ judgement }) => judgement.kind === "delete" || judgement.whileNeeded)
      .map(({ candidate }) => keyOf(candidate.ref)),
  );
  if (mayGo.size === 0) return [];
  const { items } = await judgeAll(question, mayGo);
  return items.filter(({ judgement }) => judgement.kind === "delete");
};

/** Each before what it needs: the other way round than they are applied. */
const deleteAll = async (
  items: readonly PruneItem[],
  question: PruneQuestion,
  { log, signal }: TransactionPorts,
): Promise<readonly ObjectRef[]> => {
  const pruned: ObjectRef[] = [];
  const problems = new Map<string, string[]>();
  const attempt = async (item: PruneItem): Promise<void> => {
    const { ref } = item.candidate;
    try {
      signal.throwIfAborted();
      if (!(await deleteOne(item, question))) return;
      pruned.push(ref);
      log.info(`deleted ${describeRef(ref)}`);
    } catch (error) {
      const why = isTowlineError(error) ? lineOf(error) : messageOf(error);
      problems.set(why, [...(problems.get(why) ?? []), describeRef(ref)]);
    }
  };
  const placed = items.map((item) => ({ ref: item.candidate.ref, item }));
  const rest: string[] = [];
  // what could not be deleted may need what comes after it
  for (const stage of inStages(placed).toReversed())
    if (problems.size > 0) rest.push(...stage.map(({ ref }) => describeRef(ref)));
    else await mapBounded(stage, ({ item }) => attempt(item));
  for (const [why, names] of problems)
    log.warning(
      `${names.join(", ")} left the manifests and could not be deleted: ${why}. The next deploy tries again`,
    );
  if (rest.length > 0)
    log.info(`Left until then, since what could not be deleted may need it: ${rest.join(", ")}`);
  return pruned;
};

/** The record then says what is left, so that later deploys need not look for what is gone; where it does not, they do. */
const withoutPruned = async (
  { stored, told }: PruneOrder,
  pruned: readonly ObjectRef[],
  { cluster, clock, log }: TransactionPorts,
): Promise<StoredRecord> => {
  const gone = new Set(pruned.map(keyOf));
  const left = leftOf(told).filter((ref) => !gone.has(keyOf(ref)));
  const without = { ...stored, record: { ...stored.record, left } };
  try {
    return await closeRecord(cluster, without, "good", clock.now());
  } catch (error) {
    log.debug(`What was deleted could not be taken out of the record: ${messageOf(error)}`);
    return stored;
  }
};

/**
 * Deletes what left the manifests, after the record says `good`. Never throws: what is left lying about harms nobody, and
 * the next deploy makes up for it, since the record still names it.
 */
export const prune = async (order: PruneOrder, ports: TransactionPorts): Promise<Pruned> => {
  const { log, signal } = ports;
  const done: ObjectRef[] = [];
  let { stored } = order;
  try {
    signal.throwIfAborted();
    const items = await whatGoes(order);
    if (items.length > 0)
      done.push(...(await log.group("Prune", () => deleteAll(items, order.question, ports))));
    if (done.length > 0) stored = await withoutPruned(order, done, ports);
  } catch (error) {
    log.warning(
      `Not everything that left the manifests was deleted: ${messageOf(error)}. The next deploy makes up for it`,
    );
  }
  return { pruned: done, stored };
};

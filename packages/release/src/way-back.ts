import type { Change } from "@towline/apply";
import { type KubeObject, keyOf, messageOf, refOf } from "@towline/kernel";
import { observe, type WorkloadExpectation } from "@towline/rollout";
import { isServing } from "./live.ts";
import { closeRecord, type StoredRecord } from "./record.ts";
import { restore } from "./restore.ts";
import type { DeployRecord, DeployRequest, TransactionPorts, WayBack } from "./types.ts";
import { unblock } from "./unblock.ts";

export const expectationOf = (object: KubeObject): WorkloadExpectation => ({
  ref: refOf(object),
  generation: object.metadata.generation ?? 0,
});

/** A deploy that did not get through. */
export interface Attempt {
  readonly stored: StoredRecord;
  readonly changes: readonly Change[];
  /** Those of them that were never begun: their objects are as they were. */
  readonly untouched: readonly Change[];
  /** The last deploy that did. */
  readonly previous?: DeployRecord;
}

/**
 * Puts the old version back and closes the record. A cancelled deploy has no time to wait for its pods, and leaves its
 * record open. Throws `lock-lost` alone: whoever has the lock by now goes back by the same snapshot.
 */
export const wayBack = async (
  attempt: Attempt,
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<{ readonly record: DeployRecord; readonly wayBack: WayBack }> => {
  const { log, lost } = ports;
  lost.throwIfAborted();
  if (request.onFailure === "leave") {
    const left = { kind: "left" } as const;
    return { record: await close(attempt.stored, left, ports), wayBack: left };
  }
  const way = await log
    .group("Put the old version back", () => goBack(attempt, request, ports))
    .catch((error: unknown): WayBack => {
      lost.throwIfAborted();
      return { kind: "failed", message: messageOf(error) };
    });
  const { stored } = attempt;
  if (way.kind === "applied") return { record: stored.record, wayBack: way };
  return { record: await close(stored, way, ports), wayBack: way };
};

/** Only a restored version makes the live state count again as what served last. */
const close = async (
  stored: StoredRecord,
  way: WayBack,
  { cluster, clock, log }: TransactionPorts,
): Promise<DeployRecord> => {
  try {
    const outcome = way.kind === "restored" ? "failed" : "stuck";
    return (await closeRecord(cluster, stored, outcome, clock.now())).record;
  } catch (error) {
    log.warning(`How this deploy ended could not be recorded: ${messageOf(error)}`);
    return stored.record;
  }
};

const goBack = async (
  { stored, changes, untouched, previous }: Attempt,
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<WayBack> => {
  const { cluster, signal, lost } = ports;
  const { snapshot, identity } = stored.record;
  const servedBefore = snapshot.some(({ before }) => before !== null && isServing(before));
  if (previous === undefined && !servedBefore) return { kind: "nothing-before" };
  const asBefore = new Set(untouched.map(({ ref }) => keyOf(ref)));
  const touched = snapshot.filter(({ ref }) => !asBefore.has(keyOf(ref)));
  const restored = await restore({ cluster, service: identity.service, snapshot: touched, lost });
  const known = new Set(touched.map(({ ref }) => keyOf(ref)));
  const others = changes.flatMap((change) =>
    change.action !== "create" && !known.has(keyOf(change.ref)) ? [change.live] : [],
  );
  if (signal.aborted) return await withoutWaiting(restored, ports);
  return await untilServing([...restored, ...others].filter(isServing), request, ports);
};

/** The old specification is applied; what would block it for ever is taken away, as far as that goes. */
const withoutWaiting = async (
  restored: readonly KubeObject[],
  { cluster, clock, log, lost }: TransactionPorts,
): Promise<WayBack> => {
  try {
    await unblock(cluster, clock, restored);
  } catch (error) {
    lost.throwIfAborted();
    log.warning(`A StatefulSet may keep a pod of the new version until that is deleted: ${messageOf(error)}`);
  }
  return { kind: "applied" };
};

const untilServing = async (
  objects: readonly KubeObject[],
  { identity: { namespace, service }, timeoutSeconds }: DeployRequest,
  ports: TransactionPorts,
): Promise<WayBack> => {
  const { cluster, log, clock, signal, lost } = ports;
  if (objects.length === 0)
    return { kind: "failed", message: `no workload of ${service} was there before this deploy` };
  const workloads = objects.map(expectationOf);
  try {
    const result = await observe({
      cluster,
      namespace,
      workloads,
      // the crashing pod of a StatefulSet stays in place after its old template is back
      deletesBlockingPods: true,
      timeoutSeconds,
      log,
      clock,
      signal,
    });
    if (result.outcome === "ready") return { kind: "restored", workloads: result.workloads };
    return { kind: "failed", message: result.failures.map(({ summary }) => summary).join("; ") };
  } catch (error) {
    if (!signal.aborted || lost.aborted) throw error;
    return await withoutWaiting(objects, ports); // cancelled while its pods were waited for
  }
};

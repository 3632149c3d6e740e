import { type KubeObject, messageOf, refOf } from "@towline/kernel";
import { isWorkload } from "@towline/manifests";
import { observe, type WorkloadExpectation } from "@towline/rollout";
import { isWatched } from "./live.ts";
import { closeRecord, type StoredRecord } from "./record.ts";
import { restore } from "./snapshot.ts";
import type { DeployPorts, DeployRecord, DeployRequest, WayBack } from "./types.ts";

export const expectationOf = (object: KubeObject): WorkloadExpectation => ({
  ref: refOf(object),
  generation: object.metadata.generation ?? 0,
});

/** Puts the old version back. A cancelled deploy has no time to wait for its pods. Never throws. */
export const wayBack = async (
  stored: StoredRecord,
  request: DeployRequest,
  ports: DeployPorts,
): Promise<{ readonly record: DeployRecord; readonly wayBack: WayBack }> => {
  const { cluster, clock, log } = ports;
  try {
    const way = await log.group("Put the old version back", () => goBack(stored, request, ports));
    if (way.kind === "applied") return { record: stored.record, wayBack: way };
    const { record } = await closeRecord(
      cluster,
      stored,
      way.kind === "failed" ? "stuck" : "failed",
      clock.now(),
    );
    return { record, wayBack: way };
  } catch (error) {
    return { record: stored.record, wayBack: { kind: "failed", message: messageOf(error) } };
  }
};

const goBack = async (stored: StoredRecord, request: DeployRequest, ports: DeployPorts): Promise<WayBack> => {
  const { cluster, clock, log, signal } = ports;
  const { snapshot, identity } = stored.record;
  if (!snapshot.some(({ before }) => before !== null && isWorkload(before)))
    return { kind: "nothing-before" };
  const restored = await restore(cluster, identity.service, snapshot);
  if (signal.aborted) return { kind: "applied" };
  const workloads = restored.filter(isWatched).map(expectationOf);
  const { timeoutSeconds } = request;
  const result = await observe({
    cluster,
    namespace: identity.namespace,
    workloads,
    timeoutSeconds,
    log,
    clock,
    signal,
  });
  if (result.outcome === "ready") return { kind: "restored", workloads: result.workloads };
  return {
    kind: "failed",
    message: result.failures.map(({ summary }) => summary).join("; "),
  };
};

import type { EksAccess } from "@towline/aws";
import { connect } from "@towline/cluster";
import { type Clock, isTowlineError, type Log, messageOf } from "@towline/kernel";

/** Packets to an endpoint that does not admit this runner vanish without an answer. */
const patienceMilliseconds = 8_000;

/**
 * Asks the API server one question, so that a job learns here and not in its first `kubectl` that it is not let in.
 * Throws `kube-unauthorized`; an API server that cannot be reached from here is a warning.
 */
export const tryAccess = async (access: EksAccess, log: Log, clock: Clock): Promise<void> => {
  if (access.unreachableHint?.includes("no public endpoint")) {
    log.info(access.unreachableHint);
    return;
  }
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const cluster = await connect(access, { log, clock, signal });
  try {
    await cluster.get({ apiVersion: "v1", kind: "Namespace", name: "default" });
  } catch (error) {
    if (isTowlineError(error, "kube-unauthorized")) throw error;
    // whoever may not read namespaces is let in all the same
    if (isTowlineError(error, "kube-forbidden")) return;
    const hint = access.unreachableHint ?? "Later steps will fail where they need it";
    const why = signal.aborted ? `no answer within ${patienceMilliseconds / 1000} s` : messageOf(error);
    log.warning(`The API server of EKS cluster ${access.name} cannot be reached from here: ${why}. ${hint}`);
  } finally {
    cluster.close();
  }
};

import { describeRef, fieldManagerOf, type KubeObject, messageOf, refOf } from "@towline/kernel";
import { maskReferredSecrets, observe, type RolloutFailure } from "@towline/rollout";
import type { DeployRequest, TransactionPorts } from "../types.ts";
import { deleteJob, endOf } from "./earlier.ts";
import { explained } from "./explained.ts";
import { HookLog } from "./follow.ts";
import type { PlannedHook } from "./planned.ts";

/** Kubernetes ends a Job at its deadline; it says so within a moment. */
const beyondDeadlineSeconds = 60;

/** Nothing of a hook goes on after its deploy gave it up. */
const takeAway = async (job: KubeObject, { cluster, log }: TransactionPorts): Promise<void> => {
  try {
    const wasThere = await deleteJob(cluster, job);
    if (wasThere) log.info(`deleted ${describeRef(refOf(job))}, which had not ended`);
  } catch (error) {
    log.warning(
      `${describeRef(refOf(job))} could not be deleted (${messageOf(error)}): it ends after ${job.spec.activeDeadlineSeconds} s at the latest, and the next deploy waits for that`,
    );
  }
};

const watchIt = async (
  { phase, name, job: wanted }: PlannedHook,
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<readonly RolloutFailure[]> => {
  const { cluster, log, clock, signal } = ports;
  const { service, namespace } = request.identity;
  await maskReferredSecrets([wanted.object], { cluster, namespace, log });
  const job = await cluster.create(wanted.object, { manager: fieldManagerOf(service) });
  log.info(`created ${describeRef(refOf(job))}`);
  const output = new HookLog(name, job, ports);
  try {
    const result = await observe({
      cluster,
      namespace,
      workloads: [{ ref: refOf(job), generation: job.metadata.generation ?? 0 }],
      ownConfiguration: request.config.map(({ object }) => `${object.kind}/${object.metadata.name}`),
      timeoutSeconds: job.spec.activeDeadlineSeconds + beyondDeadlineSeconds,
      log,
      clock,
      signal,
    });
    if (result.outcome === "ready") {
      await output.drain(signal);
      return [];
    }
    const live = await cluster.get(refOf(job));
    const end = live && endOf(live);
    if (end !== undefined) await output.drain(signal);
    else await takeAway(job, ports);
    return result.failures.map((failure) => explained(phase, failure, end, output.logs));
  } finally {
    await output.stop();
  }
};

/**
 * Runs a hook and prints what it writes; answers why it failed, nothing where it succeeded. What throws, a cancelled
 * job for one, leaves no Job running behind; but without the lock nothing is touched any more.
 */
const runHook = async (
  hook: PlannedHook,
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<readonly RolloutFailure[]> =>
  await ports.log.group(`Run ${hook.phase} hook ${hook.name}`, async () => {
    try {
      ports.signal.throwIfAborted();
      return await watchIt(hook, request, ports);
    } catch (error) {
      if (!ports.lost.aborted) await takeAway(hook.job.object, ports);
      throw error;
    }
  });

/** One after the other; the first that fails ends it. */
export const runHooks = async (
  hooks: readonly PlannedHook[],
  request: DeployRequest,
  ports: TransactionPorts,
): Promise<readonly RolloutFailure[]> => {
  for (const hook of hooks) {
    const failures = await runHook(hook, request, ports);
    if (failures.length > 0) return failures;
  }
  return [];
};

import type { Cluster } from "@towline/cluster";
import { readinessOf, requireRollout } from "@towline/health";
import { describeRef, type ObjectRef, refOf } from "@towline/kernel";
import { commandRollout, kindsOf, selectedWorkloads, type WorkloadExpectation } from "@towline/rollout";
import type { Inputs, WorkloadInput } from "./inputs.ts";

/**
 * What to wait for. Kinds that need no waiting (a CronJob) are left out; kinds that cannot be waited for yet are
 * refused by name. Where no generation was given, the one that the cluster has now counts.
 */
const expectationsOf = async (
  cluster: Cluster,
  namespace: string,
  workloads: readonly WorkloadInput[],
): Promise<readonly WorkloadExpectation[]> => {
  const watched = workloads
    .filter((each) => readinessOf(each) !== "at-once")
    .map(({ generation, ...named }) => ({ ref: { ...named, namespace }, generation }));
  for (const { ref } of watched) requireRollout(ref);
  return await Promise.all(
    watched.map(async ({ ref, generation }) => ({
      ref,
      generation: generation ?? (await cluster.get(ref))?.metadata.generation ?? 0,
    })),
  );
};

/** What was done to each workload, and what to wait for then; nothing after a pause. */
export interface CarriedOut {
  /** `deployment/checkout is restarted`. */
  readonly done: readonly string[];
  /** `cronjob/report needs no waiting: its schedule starts it`. */
  readonly skipped: readonly string[];
  readonly workloads: readonly WorkloadExpectation[];
}

/** Labels choose of what is there; a workload that does not take the command was not meant. */
const chosen = async (
  cluster: Cluster,
  namespace: string,
  selector: string,
  command: Inputs["command"],
): Promise<{ readonly named: readonly WorkloadInput[]; readonly skipped: readonly string[] }> => {
  const refs = await selectedWorkloads(cluster, namespace, selector);
  const fits = ({ kind }: ObjectRef): boolean => command === "status" || kindsOf[command].includes(kind);
  const fitting = refs.filter(fits);
  return {
    // none that fits is refused by its name
    named: (fitting.length > 0 ? fitting : refs).map((ref) => ({ ...ref, generation: undefined })),
    skipped: refs
      .filter((ref) => fitting.length > 0 && !fits(ref))
      .map((ref) => `${describeRef(ref)} is left alone: a ${ref.kind} does not take the command ${command}`),
  };
};

/** Does what the input `command` says. */
export const carryOut = async (
  cluster: Cluster,
  { namespace, workloads, command }: Inputs,
  now: number,
): Promise<CarriedOut> => {
  const { named, skipped } =
    "selector" in workloads
      ? await chosen(cluster, namespace, workloads.selector, command)
      : { named: workloads, skipped: [] };
  if (command === "status") {
    const idle = named.filter((each) => readinessOf(each) === "at-once").map(withoutWaiting);
    return { done: [], skipped: idle, workloads: await expectationsOf(cluster, namespace, named) };
  }
  const refs = named.map(({ apiVersion, kind, name }) => ({ apiVersion, kind, name, namespace }));
  const changed = await commandRollout({ cluster, workloads: refs, command, now });
  const expected = changed.map(({ object }) => ({
    ref: refOf(object),
    generation: object.metadata.generation ?? 0,
  }));
  return {
    done: changed.map(({ object, text }) => `${describeRef(refOf(object))} ${text}`),
    skipped,
    workloads: command === "pause" ? [] : expected,
  };
};

const withoutWaiting = (named: WorkloadInput): string =>
  `${describeRef(named)} needs no waiting${named.kind === "CronJob" ? ": its schedule starts it" : ""}`;

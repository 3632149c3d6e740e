import type { Cluster } from "@towline/cluster";
import { readinessOf, requireRollout } from "@towline/health";
import { refOf } from "@towline/kernel";
import { commandRollout, selectedWorkloads, type WorkloadExpectation } from "@towline/rollout";
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

/** Does what the input `command` says, and answers what to wait for then; nothing after a pause. */
export const carryOut = async (
  cluster: Cluster,
  { namespace, workloads, command }: Inputs,
  now: number,
): Promise<readonly WorkloadExpectation[]> => {
  const named =
    "selector" in workloads
      ? (await selectedWorkloads(cluster, namespace, workloads.selector)).map((ref) => ({
          ...ref,
          generation: undefined,
        }))
      : workloads;
  if (command === "status") return await expectationsOf(cluster, namespace, named);
  const refs = named.map(({ apiVersion, kind, name }) => ({ apiVersion, kind, name, namespace }));
  const changed = await commandRollout({ cluster, workloads: refs, command, now });
  if (command === "pause") return [];
  return changed.map((object) => ({ ref: refOf(object), generation: object.metadata.generation ?? 0 }));
};

import type { Cluster } from "@towline/cluster";
import { readinessOf, requireRollout } from "@towline/health";
import type { WorkloadExpectation } from "@towline/rollout";
import type { WorkloadInput } from "./inputs.ts";

/**
 * What to wait for. Kinds that need no waiting (a CronJob) are left out; kinds that cannot be waited for yet are
 * refused by name. Where no generation was given, the one that the cluster has now counts.
 */
export const expectationsOf = async (
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

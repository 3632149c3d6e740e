import type { Cluster } from "@towline/cluster";
import { isTowlineError, keyOf, type ObjectRef } from "@towline/kernel";
import { accounting, appliedBy } from "./prune-candidates.ts";
import { readRecordsElsewhere } from "./record.ts";
import type { DeployIdentity } from "./types.ts";

/** What deploys of the same service to other namespaces need, as far as this job may see it. */
export type Elsewhere = (ref: ObjectRef) => string | undefined;

/**
 * A service that is deployed to several namespaces of one cluster shares what lies outside of them. Answers why an object
 * stays; undefined where no other namespace's last deploy applied it.
 */
export const neededElsewhere = async (cluster: Cluster, identity: DeployIdentity): Promise<Elsewhere> => {
  try {
    const others = await readRecordsElsewhere(cluster, identity);
    const places = Map.groupBy(others, (record) => record.identity.namespace);
    const applied = new Map(
      [...places].flatMap(([namespace, records]) =>
        accounting(records)
          .flatMap(appliedBy)
          .map((ref) => [keyOf(ref), namespace] as const),
      ),
    );
    return (ref) => {
      const namespace = applied.get(keyOf(ref));
      return namespace && `the deploy of ${identity.service} to namespace ${namespace} applied it too`;
    };
  } catch (error) {
    if (!isTowlineError(error, "kube-forbidden")) throw error;
    return () =>
      `it lies outside of namespace ${identity.namespace}, and this job may not see (list secrets in the whole cluster) whether a deploy to another one applied it too; delete it by hand`;
  }
};

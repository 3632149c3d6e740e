import type { Cluster } from "@towline/cluster";
import { assess } from "@towline/health";
import { type Clock, type KubeObject, refOf } from "@towline/kernel";

/** Whoever cancelled waits for it: a controller needs milliseconds to see a new specification. */
const patienceMilliseconds = 1_500;
const pauseMilliseconds = 100;

const hasCaughtUp = ({ metadata, status }: KubeObject): boolean =>
  (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);

const untilCaughtUp = async (
  cluster: Cluster,
  clock: Clock,
  set: KubeObject,
): Promise<KubeObject | undefined> => {
  const end = clock.now() + patienceMilliseconds;
  for (;;) {
    const live = await cluster.get(refOf(set));
    if (live === undefined || hasCaughtUp(live)) return live;
    if (clock.now() >= end) return undefined;
    await clock.sleep(pauseMilliseconds);
  }
};

/**
 * Deletes the pods that would keep these StatefulSets from going back, without waiting for anything else: for a
 * cancelled deploy, which does not watch. Such a pod is not ready and of the version that nobody wants any more.
 */
export const unblock = async (
  cluster: Cluster,
  clock: Clock,
  restored: readonly KubeObject[],
): Promise<void> => {
  const sets = restored.filter(({ apiVersion, kind }) => `${apiVersion}/${kind}` === "apps/v1/StatefulSet");
  await Promise.all(sets.map((set) => unblockOne(cluster, clock, set)));
};

const unblockOne = async (cluster: Cluster, clock: Clock, set: KubeObject): Promise<void> => {
  const workload = await untilCaughtUp(cluster, clock, set);
  const { namespace } = set.metadata;
  if (workload === undefined || namespace === undefined) return;
  const { items: pods } = await cluster.list({ apiVersion: "v1", kind: "Pod", namespace });
  const options = { generation: workload.metadata.generation ?? 0 };
  const assessment = assess({ workload, replicaSets: [], pods, events: [] }, clock.now(), options);
  if (assessment.state === "ready") return;
  for (const { blockedBy } of assessment.signals)
    if (blockedBy !== undefined)
      await cluster.delete(
        { apiVersion: "v1", kind: "Pod", namespace, name: blockedBy.name },
        { uid: blockedBy.uid },
      );
};

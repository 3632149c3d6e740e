import { type Clock, fieldManagerOf, type KubeObject, systemClock } from "@towline/kernel";
import { adopt } from "./adopt.ts";
import { mapBounded } from "./bounded.ts";
import { inStages } from "./order.ts";
import { placed } from "./problems.ts";
import { givesUpReplicas, keepReplicas } from "./replicas.ts";
import { untilServed, whenServed } from "./served.ts";
import { turnsToRecreate, turnToRecreate } from "./strategy.ts";
import { swapContent } from "./swap.ts";
import type { Applied, ApplyRequest, Change } from "./types.ts";

const applyOne = async ({ cluster, service }: ApplyRequest, change: Change): Promise<KubeObject> => {
  if (change.action === "none") return change.live;
  const { object } = change.desired;
  const manager = fieldManagerOf(service);
  if (change.action === "create") return await cluster.apply(object, { manager });
  const { write: how } = change.desired;
  if (how !== undefined) return await swapContent(cluster, object, { manager, how });
  if (givesUpReplicas(change.live, object, manager)) await keepReplicas(cluster, change.live, manager);
  const turns = turnsToRecreate(change.live, object);
  if (turns) await turnToRecreate(cluster, change.live, object, manager);
  if (change.takeOver !== undefined && change.leaves !== true)
    await adopt(cluster, change.ref, object, manager);
  const applied = await cluster.apply(object, { manager, force: turns || change.takeOver !== undefined });
  if ((change.live.metadata.managedFields ?? []).length > 0) return applied;
  // nobody's fields have only now come to be recorded as somebody's: those that are not in the manifest would stay
  await adopt(cluster, change.ref, object, manager);
  return await cluster.apply(object, { manager, force: true });
};

/**
 * Carries out what `planApply` found, in the order in which objects need each other; answers the live objects in the
 * order of `changes`. What does not change is not written. Ends at the first failure, with nothing under way.
 */
export const applyChanges = async (
  request: ApplyRequest,
  changes: readonly Change[],
  clock: Clock = systemClock,
): Promise<readonly Applied[]> => {
  const applied = new Map<Change, Applied>();
  const { signal } = request;
  for (const stage of inStages(changes)) {
    await mapBounded(stage, async (change) => {
      signal?.throwIfAborted();
      const object = await whenServed(change, { clock, signal }, () => applyOne(request, change)).catch(
        (error: unknown) => {
          throw placed(error, change.desired);
        },
      );
      if (change.action !== "none" && change.ref.kind === "CustomResourceDefinition")
        await untilServed(request, object, clock);
      applied.set(change, { action: change.action, ref: change.ref, object });
    });
  }
  return changes.flatMap((change) => applied.get(change) ?? []);
};

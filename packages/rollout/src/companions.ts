import { attentionOf, isUnjudged } from "@towline/health";
import { type KubeObject, messageOf, refOf } from "@towline/kernel";
import type { RolloutRequest } from "./types.ts";

/** So many are looked at again: each costs a request. */
const most = 20;

type Place = Pick<RolloutRequest, "cluster" | "clock" | "log">;

/** As it is now; as it was when that cannot be told. */
const current = async ({ cluster, log }: Place, object: KubeObject): Promise<KubeObject> => {
  try {
    return (await cluster.get(refOf(object))) ?? object;
  } catch (error) {
    log.debug(`${object.kind} ${object.metadata.name} was not looked at again: ${messageOf(error)}`);
    return object;
  }
};

/**
 * Says what is still pending of what serves the workloads from beside: addresses, autoscalers, claims. What had nothing
 * amiss when it was applied is not asked about again.
 */
export const tellPending = async (
  companions: readonly KubeObject[],
  events: readonly KubeObject[],
  place: Place,
): Promise<void> => {
  const now = place.clock.now();
  const pending = companions.filter(
    (object) => isUnjudged(object) || attentionOf(object, events, now) !== undefined,
  );
  const looked = await Promise.all(pending.slice(0, most).map((object) => current(place, object)));
  for (const object of looked) {
    const attention = attentionOf(object, events, now);
    if (attention !== undefined) place.log[attention.level](`${attention.message}. ${attention.hint}`);
  }
};

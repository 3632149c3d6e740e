import type { Cluster } from "@towline/cluster";
import { type KubeObject, refOf } from "@towline/kernel";
import { adopt } from "./adopt.ts";

/**
 * Whether applying `desired` would turn a rolling Deployment into a recreating one. Server-side apply cannot: the
 * server keeps `rollingUpdate`, which it had filled in itself, and then refuses both together (seen, 1.36).
 */
export const turnsToRecreate = (live: KubeObject, desired: KubeObject): boolean =>
  live.kind === "Deployment" &&
  live.spec?.strategy?.rollingUpdate !== undefined &&
  desired.spec?.strategy?.type === "Recreate";

const recreate = { type: "Recreate" };

/** `desired` as it can be dry-run before the turn. */
export const withoutStrategy = (desired: KubeObject): KubeObject => {
  const { strategy: _, ...spec } = desired.spec;
  return { ...desired, spec };
};

/** A dry run of `withoutStrategy`, as it would be after the turn. */
export const withRecreate = (dryRun: KubeObject): KubeObject => ({
  ...dryRun,
  spec: { ...dryRun.spec, strategy: recreate },
});

/** Turns the live Deployment, which restarts no pod, so that `desired` can be applied with force. */
export const turnToRecreate = async (
  cluster: Cluster,
  live: KubeObject,
  desired: KubeObject,
  manager: string,
): Promise<void> => {
  const patch = { spec: { strategy: { ...recreate, rollingUpdate: null } } };
  await cluster.patch(refOf(live), patch, { type: "merge", manager });
  await adopt(cluster, refOf(live), desired, manager); // the patch made us own fields beside our applies
};

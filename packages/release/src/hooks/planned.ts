import { type Desired, planApply } from "@towline/apply";
import type { DeployPorts, DeployRequest } from "../types.ts";
import type { Hook } from "./hook.ts";
import { jobOf } from "./job.ts";

/** A hook with the Job that this deploy makes of it. */
export interface PlannedHook extends Hook {
  readonly job: Desired;
}

/**
 * The hooks under the names that they get in the deploy with this number. The server is asked whether it would take
 * them: what it refuses is refused before anything is changed.
 */
export const planHooks = async (
  hooks: readonly Hook[],
  number: number,
  { identity, timeoutSeconds }: DeployRequest,
  { cluster, log }: Pick<DeployPorts, "cluster" | "log">,
): Promise<readonly PlannedHook[]> => {
  if (hooks.length === 0) return [];
  const planned = hooks.map((hook) => ({
    ...hook,
    job: { ...hook.desired, object: jobOf(hook, identity, number, timeoutSeconds) },
  }));
  await planApply({ cluster, service: identity.service, desired: planned.map(({ job }) => job), log });
  return planned;
};

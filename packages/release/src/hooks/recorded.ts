import type { StoredRecord } from "../record.ts";
import type { DeployRequest } from "../types.ts";
import type { RecordedHook } from "./hook.ts";
import type { PlannedHook } from "./planned.ts";

/**
 * What a record says of hooks. A rollback runs none, and yet takes over those of the deploy that it goes back to:
 * deploying that version once more must not run them for their own sake.
 */
export const recordedHooks = (
  hooks: readonly PlannedHook[],
  { rollbackOf }: Pick<DeployRequest, "rollbackOf">,
  records: readonly StoredRecord[],
): { readonly hooks?: readonly RecordedHook[] } => {
  const recorded = hooks.map(({ phase, name, fingerprint, job }) => ({
    phase,
    name,
    fingerprint,
    job: job.object.metadata.name,
  }));
  const target = records.find(({ record }) => record.number === rollbackOf)?.record.hooks;
  const all = target ?? recorded;
  return all.length === 0 ? {} : { hooks: all };
};

/** Whether there may be Jobs of hooks in the cluster: without, nobody has to be allowed to list Jobs. */
export const mayHaveHooks = (hooks: readonly PlannedHook[], records: readonly StoredRecord[]): boolean =>
  hooks.length > 0 || records.some(({ record }) => record.hooks !== undefined);

import type { Plan, TargetSettings } from "@towline/spec";
import type { DeployIdentity } from "../types.ts";

/** Which run deploys what, by the plan. */
export const identityOf = (
  plan: Pick<Plan, "commit" | "ref">,
  settings: Pick<TargetSettings, "service" | "environment" | "target" | "namespace">,
  run: Pick<DeployIdentity, "actor" | "runId" | "attempt" | "runUrl">,
): DeployIdentity => ({
  service: settings.service,
  environment: settings.environment,
  target: settings.target,
  namespace: settings.namespace,
  commit: plan.commit,
  ref: plan.ref,
  actor: run.actor,
  runId: run.runId,
  attempt: run.attempt,
  runUrl: run.runUrl,
});

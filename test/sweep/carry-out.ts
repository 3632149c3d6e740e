import { type DeployPorts, type DeployReport, deploy, rollback } from "@towline/release";
import { type StyledOptions, styledRequest } from "./styles.ts";

/** A deploy, or a rollback to what `rollbackTo` names. */
export interface Undertaking extends StyledOptions {
  readonly rollbackTo?: string;
}

const timeoutSeconds = 300;

export const carryOut = async (
  { rollbackTo, ...options }: Undertaking,
  ports: DeployPorts,
): Promise<DeployReport> => {
  const request = { ...styledRequest(options), timeoutSeconds };
  if (rollbackTo === undefined) return await deploy(request, ports);
  const { service, namespace, actor, runId, attempt, runUrl } = request.identity;
  const identity = { service, namespace, actor, runId, attempt, runUrl };
  const { report } = await rollback(
    { identity, to: rollbackTo, secrets: "fresh", timeoutSeconds, dryRun: false },
    { ...ports, resolveSecrets: async () => ({ entries: [] }) },
  );
  return report;
};

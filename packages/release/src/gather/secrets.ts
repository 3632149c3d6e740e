import { type AwsSession, readParameters, readParametersBelow, readSecrets } from "@towline/aws";
import { type ResolvedSecret, resolveSecrets, type SecretDraft } from "@towline/config";
import type { Log } from "@towline/kernel";

/** The Secrets with their values, read in the target's own account and region, all of them masked. */
export const resolvedSecrets = async (
  drafts: readonly SecretDraft[],
  session: AwsSession,
  log: Pick<Log, "mask">,
): Promise<readonly ResolvedSecret[]> => {
  const stores = {
    secrets: (wanted: Parameters<typeof readSecrets>[1]) => readSecrets(session, wanted),
    parameters: (names: readonly string[]) => readParameters(session, names),
    parametersBelow: (path: string) => readParametersBelow(session, path),
  };
  return await resolveSecrets(drafts, { stores, mask: log.mask });
};

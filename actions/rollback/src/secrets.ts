import type { ActionKit } from "@towline/action-kit";
import { readParameters, readParametersBelow, readSecrets } from "@towline/aws";
import type { Cluster } from "@towline/cluster";
import { type NamedSecrets, namedSecrets, resolveSecrets, type SecretDraft } from "@towline/config";
import type { Place } from "./place.ts";

/** The Secrets of a record with the values that they have now, all of them masked, under their versioned names. */
export const resolvedAnew = async (
  drafts: readonly SecretDraft[],
  place: Place,
  cluster: Cluster,
  { mask, dryRun }: Pick<ActionKit["log"], "mask"> & { readonly dryRun: boolean },
): Promise<NamedSecrets> => {
  const session = await place.session();
  const stores = {
    secrets: (wanted: Parameters<typeof readSecrets>[1]) => readSecrets(session, wanted),
    parameters: (names: readonly string[]) => readParameters(session, names),
    parametersBelow: (path: string) => readParametersBelow(session, path),
  };
  const resolved = await resolveSecrets(drafts, { stores, mask });
  return await namedSecrets(cluster, resolved, place, { readOnly: dryRun, mask });
};

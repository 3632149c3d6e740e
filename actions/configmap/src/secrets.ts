import type { ActionKit } from "@towline/action-kit";
import { openSession, readParameters, readParametersBelow, readSecrets } from "@towline/aws";
import { type ResolvedSecret, resolveSecrets, type SecretDraft, type SecretStores } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import type { Inputs } from "./inputs.ts";

/** The stores of AWS; nobody logs in before the first question. */
const awsStores = ({ aws, service }: Inputs, kit: ActionKit): SecretStores => {
  const open = async () => {
    if (aws !== undefined) return await openSession({ ...aws, sessionName: `towline-${service}` }, kit);
    throw new TowlineError(
      "input-invalid",
      "The configuration refers to secrets of AWS, and aws-region is missing",
      {
        hint: 'Give this step "aws-region" and "role-to-assume" (with "account", or as an ARN), or "credentials: runner"',
      },
    );
  };
  let session: ReturnType<typeof open> | undefined;
  const opened = () => (session ??= open());
  return {
    secrets: async (wanted) => await readSecrets(await opened(), wanted),
    parameters: async (names) => await readParameters(await opened(), names),
    parametersBelow: async (path) => await readParametersBelow(await opened(), path),
  };
};

/** The Secrets of the folder with their values, all of them masked. */
export const resolved = async (
  drafts: readonly SecretDraft[],
  inputs: Inputs,
  kit: ActionKit,
): Promise<readonly ResolvedSecret[]> =>
  await resolveSecrets(drafts, { stores: awsStores(inputs, kit), mask: kit.log.mask });

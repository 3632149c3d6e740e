import {
  BatchGetSecretValueCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

/** Loaded at the first call only: the SDK costs more start-up time than all the rest of an action. */
const clientOf = ({ region, credentials, log }: AwsSession): SecretsManagerClient => {
  const client = new SecretsManagerClient({ ...clientSettings, region, credentials });
  const retries = showRetries({ service: "secretsmanager", region, log });
  client.middlewareStack.addRelativeTo(retries, withinRetries);
  return client;
};

export const getSecret = (session: AwsSession, SecretId: string, VersionStage: string | undefined) =>
  clientOf(session).send(new GetSecretValueCommand({ SecretId, VersionStage }));

/** At most 20. */
export const getSecrets = (session: AwsSession, ids: readonly string[]) =>
  clientOf(session).send(new BatchGetSecretValueCommand({ SecretIdList: [...ids] }));

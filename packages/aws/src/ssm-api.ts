import { GetParametersByPathCommand, GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

/** Loaded at the first call only: the SDK costs more start-up time than all the rest of an action. */
const clientOf = ({ region, credentials, log }: AwsSession): SSMClient => {
  const client = new SSMClient({ ...clientSettings, region, credentials });
  client.middlewareStack.addRelativeTo(showRetries({ service: "ssm", region, log }), withinRetries);
  return client;
};

/** At most 10, decrypted. */
export const getParameters = (session: AwsSession, names: readonly string[]) =>
  clientOf(session).send(new GetParametersCommand({ Names: [...names], WithDecryption: true }));

/** A page of those directly below, decrypted. */
export const getParametersBelow = (session: AwsSession, Path: string, NextToken: string | undefined) =>
  clientOf(session).send(new GetParametersByPathCommand({ Path, NextToken, WithDecryption: true }));

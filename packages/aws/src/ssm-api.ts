import { GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

/** At most 10, decrypted. Loaded at the first call only: the SDK costs more start-up time than all the rest. */
export const getParameters = (session: AwsSession, names: readonly string[]) => {
  const { region, credentials, log } = session;
  const client = new SSMClient({ ...clientSettings, region, credentials });
  client.middlewareStack.addRelativeTo(showRetries({ service: "ssm", region, log }), withinRetries);
  return client.send(new GetParametersCommand({ Names: [...names], WithDecryption: true }));
};

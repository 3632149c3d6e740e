import {
  AssumeRoleCommand,
  type AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { type Log, TowlineError } from "@towline/kernel";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsCredentials } from "./types.ts";

/** Loaded at the first call only: the SDK costs more start-up time than all the rest of an action. */

export interface Assumed {
  readonly credentials: AwsCredentials;
  readonly arn: string;
}

export interface StsPlace {
  readonly region: string;
  readonly log: Pick<Log, "info" | "debug">;
}

export interface AssumeRequest extends StsPlace {
  readonly roleArn: string;
  readonly sessionName: string;
}

const stsClient = ({ region, log }: StsPlace, credentials?: AwsCredentials): STSClient => {
  const client = new STSClient({ ...clientSettings, region, credentials });
  client.middlewareStack.addRelativeTo(showRetries({ service: "sts", region, log }), withinRetries);
  return client;
};

const assumed = (answer: Pick<AssumeRoleCommandOutput, "Credentials" | "AssumedRoleUser">): Assumed => {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined)
    throw new TowlineError("aws-failed", "STS answered without credentials", { hint: "Run the job again" });
  return {
    credentials: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    },
    arn: answer.AssumedRoleUser?.Arn ?? "",
  };
};

export const assumeWithToken = async (request: AssumeRequest, token: string): Promise<Assumed> => {
  const client = stsClient(request);
  return assumed(
    await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        WebIdentityToken: token,
      }),
    ),
  );
};

/** From the runner's own identity. */
export const assumeFromRunner = async (request: AssumeRequest): Promise<Assumed> => {
  const client = stsClient(request);
  return assumed(
    await client.send(
      new AssumeRoleCommand({ RoleArn: request.roleArn, RoleSessionName: request.sessionName }),
    ),
  );
};

/** The runner's own credentials, found by the SDK's default chain. */
export const runnerCredentials = (place: StsPlace): Promise<AwsCredentials> =>
  stsClient(place).config.credentials();

export const callerArn = async (place: StsPlace, credentials: AwsCredentials): Promise<string> => {
  const client = stsClient(place, credentials);
  return (await client.send(new GetCallerIdentityCommand({}))).Arn ?? "";
};

import { type Log, TowlineError } from "@towline/kernel";
import { type Role, roleOf } from "./arn.ts";
import { calling } from "./failure.ts";
import type { Assumed } from "./sts-api.ts";
import { subjectOf } from "./subject.ts";
import type { AwsCredentials, AwsIdentityRequest, SessionPorts } from "./types.ts";

const audience = "sts.amazonaws.com";

/** Gets credentials anew, masked. */
export type Obtain = () => Promise<Assumed>;

const mask = (log: Log, { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials): void => {
  for (const secret of [accessKeyId, secretAccessKey, sessionToken])
    if (secret !== undefined) log.mask(secret);
};

/** AWS takes 2 to 64 of these characters. */
const sessionNameOf = (name: string): string =>
  name
    .replace(/[^\w+=,.@-]/g, "-")
    .slice(0, 64)
    .padEnd(2, "-");

const withToken =
  (request: AwsIdentityRequest, role: Role, { idToken, log }: SessionPorts): Obtain =>
  async () => {
    const token = await idToken(audience);
    log.mask(token);
    const { assumeWithToken } = await import("./sts-api.ts");
    const { region } = request;
    const subject = subjectOf(token);
    const call = { operation: "sts:AssumeRoleWithWebIdentity", region, role: role.arn, subject };
    const sessionName = sessionNameOf(request.sessionName);
    const assumed = await calling(call, () =>
      assumeWithToken({ region, log, roleArn: role.arn, sessionName }, token),
    );
    mask(log, assumed.credentials);
    return assumed;
  };

const fromRunner =
  (request: AwsIdentityRequest, role: Role, { log }: SessionPorts): Obtain =>
  async () => {
    const { assumeFromRunner } = await import("./sts-api.ts");
    const { region } = request;
    const sessionName = sessionNameOf(request.sessionName);
    const assumed = await calling({ operation: "sts:AssumeRole", region, role: role.arn }, () =>
      assumeFromRunner({ region, log, roleArn: role.arn, sessionName }),
    );
    mask(log, assumed.credentials);
    return assumed;
  };

const asRunner =
  ({ region }: AwsIdentityRequest, { log }: SessionPorts): Obtain =>
  async () => {
    const { callerArn, runnerCredentials } = await import("./sts-api.ts");
    return await calling({ operation: "sts:GetCallerIdentity", region }, async () => {
      const credentials = await runnerCredentials({ region, log });
      mask(log, credentials);
      return { credentials, arn: await callerArn({ region, log }, credentials) };
    });
  };

/** The way to credentials that `request` asks for. Throws `input-invalid` and `aws-account-mismatch`. */
export const obtainFor = (request: AwsIdentityRequest, ports: SessionPorts): Obtain => {
  if (request.roleToAssume !== undefined) {
    const role = roleOf(request, request.roleToAssume);
    return request.credentials === "oidc"
      ? withToken(request, role, ports)
      : fromRunner(request, role, ports);
  }
  if (request.credentials === "oidc")
    throw new TowlineError("input-invalid", "role-to-assume is missing", {
      hint: 'Give the role that GitHub may assume by OIDC, or "credentials: runner"',
    });
  return asRunner(request, ports);
};

import { AwsFailure } from "../aws/failure.ts";
import type { XmlContent } from "../aws/xml.ts";
import type { Directory } from "../iam/directory.ts";
import type { Credential, Role } from "../iam/types.ts";

export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
}

const invalid = (message: string): AwsFailure => new AwsFailure("ValidationError", message);

/** The members that every AssumeRole operation shares, checked as STS checks them. */
export const parseSessionRequest = (form: URLSearchParams): SessionRequest => {
  const roleArn = form.get("RoleArn") ?? "";
  const sessionName = form.get("RoleSessionName") ?? "";
  const durationSeconds = Number(form.get("DurationSeconds") ?? 3600);
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) throw invalid(`${roleArn} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw invalid(
      `1 validation error detected: Value '${sessionName}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]* and have a length between 2 and 64`,
    );
  }
  if (!Number.isInteger(durationSeconds) || durationSeconds < 900) {
    throw invalid(
      `1 validation error detected: Value '${durationSeconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    );
  }
  return { roleArn, sessionName, durationSeconds };
};

export const issue = (directory: Directory, role: Role, request: SessionRequest): Credential => {
  if (request.durationSeconds > role.maxSessionSeconds) {
    throw invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  return directory.assume(role, request.sessionName, request.durationSeconds);
};

export const credentialsXml = (credential: Credential): { readonly [element: string]: XmlContent } => ({
  AssumedRoleUser: { Arn: credential.principal.arn, AssumedRoleId: credential.principal.userId },
  Credentials: {
    AccessKeyId: credential.accessKeyId,
    SecretAccessKey: credential.secretAccessKey,
    SessionToken: credential.sessionToken ?? "",
    Expiration: new Date(credential.expiresAt ?? 0).toISOString().replace(/\.\d{3}Z$/, "Z"),
  },
});

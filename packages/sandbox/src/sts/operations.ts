import type { Call, Recognised } from "../aws/call.ts";
import { AwsFailure, notImplemented } from "../aws/failure.ts";
import type { Answer } from "../aws/protocol.ts";
import type { Directory } from "../iam/directory.ts";
import { anyLike } from "../iam/string-like.ts";
import { credentialsXml, issue, parseSessionRequest } from "./session.ts";
import type { WebIdentity } from "./web-identity.ts";

export interface StsContext {
  readonly directory: Directory;
  readonly webIdentity: WebIdentity;
}

/** Recognises a form-encoded STS request, by POST or by GET. */
export const recogniseSts = (form: URLSearchParams, context: StsContext): Recognised => {
  const action = form.get("Action") ?? "";
  const operation = Object.hasOwn(operations, action) ? operations[action] : undefined;
  return {
    service: "sts",
    action: `sts:${action}`,
    protocol: "query",
    signed: action !== "AssumeRoleWithWebIdentity",
    run: async (call) => {
      if (operation === undefined) throw notImplemented(`sts:${action || "(no Action)"}`);
      return operation(form, context, call);
    },
  };
};

type Operation = (form: URLSearchParams, context: StsContext, call: Call | undefined) => Promise<Answer>;

const getCallerIdentity: Operation = async (_form, _context, call) => {
  const principal = callerOf(call);
  return {
    kind: "xml",
    action: "GetCallerIdentity",
    result: { Arn: principal.arn, UserId: principal.userId, Account: principal.account },
  };
};

const assumeRole: Operation = async (form, { directory }, call) => {
  refuseUnknown(form, "sts:AssumeRole", ["RoleArn", "RoleSessionName", "DurationSeconds"]);
  const principal = callerOf(call);
  const request = parseSessionRequest(form);
  const role = directory.role(request.roleArn);
  if (
    role === undefined ||
    !anyLike(role.assumableBy, principal.identityArn) ||
    anyLike(principal.denied, "sts:AssumeRole")
  ) {
    throw new AwsFailure(
      "AccessDenied",
      `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`,
      { status: 403 },
    );
  }
  return { kind: "xml", action: "AssumeRole", result: credentialsXml(issue(directory, role, request)) };
};

const assumeRoleWithWebIdentity: Operation = async (form, { directory, webIdentity }) => {
  refuseUnknown(form, "sts:AssumeRoleWithWebIdentity", [
    "RoleArn",
    "RoleSessionName",
    "DurationSeconds",
    "WebIdentityToken",
  ]);
  const request = parseSessionRequest(form);
  const identity = await webIdentity.verify(form.get("WebIdentityToken") ?? "");
  const role = directory.role(request.roleArn);
  // AWS does not tell a role that is missing from one that does not trust the caller.
  if (role === undefined || !anyLike(role.subjects, identity.subject)) {
    throw new AwsFailure("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", {
      status: 403,
    });
  }
  return {
    kind: "xml",
    action: "AssumeRoleWithWebIdentity",
    result: {
      ...credentialsXml(issue(directory, role, request)),
      SubjectFromWebIdentityToken: identity.subject,
      Audience: identity.audience,
      Provider: `arn:aws:iam::${role.account}:oidc-provider/${identity.issuer.replace(/^https?:\/\//, "")}`,
    },
  };
};

const operations: Record<string, Operation | undefined> = {
  GetCallerIdentity: getCallerIdentity,
  AssumeRole: assumeRole,
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
};

const callerOf = (call: Call | undefined) => {
  if (call === undefined) throw new Error("a signed operation was run without its caller");
  return call.principal;
};

/** A session policy that was ignored would give more rights than were asked for. */
const refuseUnknown = (form: URLSearchParams, action: string, known: readonly string[]): void => {
  const unknown = [...form.keys()].find((name) => !["Action", "Version", ...known].includes(name));
  if (unknown !== undefined) throw notImplemented(`the parameter ${unknown} of ${action}`);
};

import { authorize, type Call, type Recognised } from "../aws/call.ts";
import { AwsFailure, notImplemented } from "../aws/failure.ts";
import type { EcrStore } from "../ecr/store.ts";

/** How ECR Public's API is called on the wire. */
export const publicTargetPrefix = "SpencerFrontendService.";

const REGION = "us-east-1";

/** Recognises a request to ECR Public by its `X-Amz-Target`. Only its login is there. */
export const recogniseEcrPublic = (target: string, store: EcrStore): Recognised => {
  const action = `ecr-public:${target.slice(publicTargetPrefix.length)}`;
  return {
    service: "ecr-public",
    action,
    protocol: "json",
    signed: true,
    run: async (call) => {
      if (action !== "ecr-public:GetAuthorizationToken") throw notImplemented(action);
      if (call === undefined) throw new Error("a signed operation was run without its caller");
      return { kind: "json", body: getAuthorizationToken(call, store) };
    },
  };
};

/** One object, where ECR gives a list, and no endpoint. The password opens no private registry. */
const getAuthorizationToken = ({ principal, region }: Call, store: EcrStore): object => {
  if (region !== REGION)
    throw new AwsFailure("InvalidSignatureException", "Credential should be scoped to a valid region. ");
  const owner = { account: principal.account, sharedWith: [] };
  for (const action of ["ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"])
    authorize(principal, action, "*", owner);
  const { password, expiresAt } = store.issueToken(principal, "public");
  const authorizationToken = Buffer.from(`AWS:${password}`).toString("base64");
  return { authorizationData: { authorizationToken, expiresAt: expiresAt / 1000 } };
};

/** OIDC token, AssumeRoleWithWebIdentity, GetCallerIdentity: what version 6 asks for where it is given a role. */
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { exportVariable, input, mask, setOutput } from "../../programs/commands.ts";
import { idToken } from "../../programs/id-token.ts";

const region = input("aws-region");
exportVariable("AWS_DEFAULT_REGION", region);
exportVariable("AWS_REGION", region);
const { Credentials: found } = await new STSClient({ region }).send(
  new AssumeRoleWithWebIdentityCommand({
    RoleArn: input("role-to-assume"),
    RoleSessionName: "GitHubActions",
    DurationSeconds: 3600,
    WebIdentityToken: await idToken("sts.amazonaws.com"),
  }),
);
const credentials = {
  accessKeyId: found?.AccessKeyId ?? "",
  secretAccessKey: found?.SecretAccessKey ?? "",
  sessionToken: found?.SessionToken ?? "",
};
for (const secret of Object.values(credentials)) mask(secret);
exportVariable("AWS_ACCESS_KEY_ID", credentials.accessKeyId);
exportVariable("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey);
exportVariable("AWS_SESSION_TOKEN", credentials.sessionToken);
const { Account = "" } = await new STSClient({ region, credentials }).send(new GetCallerIdentityCommand());
setOutput("aws-account-id", Account);

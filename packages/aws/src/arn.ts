import { accountOfArn, partitionOf, TowlineError } from "@towline/kernel";
import type { AwsIdentityRequest } from "./types.ts";

export interface Role {
  readonly arn: string;
  readonly account: string;
}

/** Makes an ARN of `roleToAssume`. Throws `input-invalid` or, where ARN and account disagree, `aws-account-mismatch`. */
export const roleOf = (request: AwsIdentityRequest, roleToAssume: string): Role => {
  if (!roleToAssume.startsWith("arn:")) return roleByName(request, roleToAssume);
  const account = accountOfArn(roleToAssume);
  if (account === undefined)
    throw new TowlineError("input-invalid", `role-to-assume "${roleToAssume}" is not the ARN of a role`, {
      hint: "It looks like arn:aws:iam::111111111111:role/towline-build",
    });
  if (request.account !== undefined && request.account !== account)
    throw new TowlineError(
      "aws-account-mismatch",
      `role-to-assume ${roleToAssume} belongs to account ${account}, but account ${request.account} is expected`,
      { hint: "Correct role-to-assume or account" },
    );
  return { arn: roleToAssume, account };
};

const roleByName = ({ region, account }: AwsIdentityRequest, name: string): Role => {
  if (account === undefined)
    throw new TowlineError(
      "input-invalid",
      `role-to-assume "${name}" is a bare name and account is missing`,
      {
        hint: "Give account (12 digits), or the whole ARN of the role",
      },
    );
  return { arn: `arn:${partitionOf(region).name}:iam::${account}:role/${name}`, account };
};

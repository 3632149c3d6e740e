import { denialOf } from "../iam/permissions.ts";
import type { Principal } from "../iam/types.ts";
import { AwsFailure } from "./failure.ts";
import type { Answer, Protocol } from "./protocol.ts";

/** A signed and verified call of an operation. */
export interface Call {
  readonly principal: Principal;
  readonly region: string;
}

/** An AWS request that has been recognised but not yet checked. */
export interface Recognised {
  readonly service: "ecr" | "ecr-public" | "sts" | "eks" | "secretsmanager" | "ssm";
  /** `ecr:BatchGetImage` */
  readonly action: string;
  readonly protocol: Protocol;
  /** AssumeRoleWithWebIdentity alone carries its proof in the body. */
  readonly signed: boolean;
  /** `call` is undefined for unsigned operations. */
  readonly run: (call: Call | undefined) => Promise<Answer>;
}

/** Throws AWS's AccessDeniedException when the caller may not do `action` on the resource `arn`. */
export const authorize = (
  principal: Principal,
  action: string,
  arn: string,
  owner: { readonly account: string; readonly sharedWith: readonly string[] },
  status = 400,
): void => {
  const denial = denialOf(principal, action, arn, owner);
  if (denial !== undefined) throw new AwsFailure("AccessDeniedException", denial, { status });
};

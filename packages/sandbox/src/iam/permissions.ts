import { permits } from "./policy.ts";
import { anyLike } from "./string-like.ts";
import type { Principal } from "./types.ts";

export const roleArn = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;

/**
 * AWS's text for why `principal` may not do `action` (`ecr:PutImage`) on the resource `arn`, or undefined when it may.
 * `sharedWith` are the other accounts that the resource's own policy lets in.
 */
export const denialOf = (
  principal: Principal,
  action: string,
  arn: string,
  owner: { readonly account: string; readonly sharedWith: readonly string[] },
): string | undefined => {
  const text = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${arn}`;
  const { denied, policies } = principal;
  const isDenied = anyLike(denied, action) || anyLike(denied, `${action} ${arn}`);
  if (isDenied || (policies !== undefined && !permits(policies, action, arn))) {
    return `${text} because no identity-based policy allows the ${action} action`;
  }
  if (owner.account !== principal.account && !owner.sharedWith.includes(principal.account)) {
    return `${text} because no resource-based policy allows the ${action} action`;
  }
  return undefined;
};

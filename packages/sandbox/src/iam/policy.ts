import { anyLike } from "./string-like.ts";

type OneOrMany = string | readonly string[];

interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: OneOrMany;
  readonly Resource: OneOrMany;
}

/** A policy of a role, as IAM takes it. Conditions are not evaluated here, so a statement that has any is refused. */
export interface PolicyDocument {
  readonly Statement: readonly Statement[];
}

const many = (value: OneOrMany): readonly string[] => (typeof value === "string" ? [value] : value);

/** Actions are compared as IAM does it, whatever the case of their letters. */
const covers = ({ Action, Resource }: Statement, action: string, arn: string): boolean =>
  anyLike(
    many(Action).map((pattern) => pattern.toLowerCase()),
    action.toLowerCase(),
  ) && anyLike(many(Resource), arn);

/** Throws for what is not understood. */
export const requirePlainPolicy = (policies: readonly PolicyDocument[]): void => {
  for (const statement of policies.flatMap(({ Statement }) => Statement)) {
    const odd = Object.keys(statement).find((key) => !["Sid", "Effect", "Action", "Resource"].includes(key));
    if (odd !== undefined)
      throw new Error(`${odd} in a policy's statement is not implemented by the sandbox`);
  }
};

/** Whether the policies let a principal do `action` on `arn`: some statement allows it, and none denies it. */
export const permits = (policies: readonly PolicyDocument[], action: string, arn: string): boolean => {
  const fitting = policies.flatMap(({ Statement }) => Statement).filter((each) => covers(each, action, arn));
  return fitting.some(({ Effect }) => Effect === "Allow") && !fitting.some(({ Effect }) => Effect === "Deny");
};

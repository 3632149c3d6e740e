import { describe, expect, it } from "@jest/globals";
import { type PolicyDocument, permits, requirePlainPolicy } from "./policy.ts";

const policy: PolicyDocument = {
  Statement: [
    {
      Effect: "Allow",
      Action: ["ecr:BatchGetImage", "ecr:Describe*"],
      Resource: "arn:aws:ecr:*:1:repository/checkout",
    },
    { Effect: "Allow", Action: "sts:GetCallerIdentity", Resource: "*" },
    { Effect: "Deny", Action: "ecr:DescribeImages", Resource: "*" },
  ],
};
const checkout = "arn:aws:ecr:eu-west-1:1:repository/checkout";

describe("a policy", () => {
  it.each([
    ["ecr:BatchGetImage", checkout, true],
    ["ECR:batchgetimage", checkout, true],
    ["ecr:DescribeRepositories", checkout, true],
    ["ecr:DescribeImages", checkout, false],
    ["ecr:BatchGetImage", `${checkout}/cache`, false],
    ["ecr:PutImage", checkout, false],
    ["sts:GetCallerIdentity", "anything", true],
  ])("%s on %s: %j", (action, arn, allowed) => {
    expect(permits([policy], action, arn)).toBe(allowed);
  });

  it("with a condition is refused: it is not evaluated", () => {
    const statement = { Effect: "Allow", Action: "*", Resource: "*", Condition: {} } as const;
    expect(() => requirePlainPolicy([{ Statement: [statement] }])).toThrow(
      "Condition in a policy's statement",
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const read = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);
const arn = "arn:aws:iam::111111111111:role/towline-build";

describe("inputs of ecr-login", () => {
  it.each<[string, Record<string, string>, object]>([
    [
      "a role by name",
      { "aws-region": "ap-south-1", account: "111111111111", "role-to-assume": "towline-build" },
      {
        region: "ap-south-1",
        account: "111111111111",
        roleToAssume: "towline-build",
        credentials: "oidc",
      },
    ],
    [
      "a role by ARN, which names the account",
      { "aws-region": "us-gov-west-1", "role-to-assume": arn },
      { region: "us-gov-west-1", account: undefined, roleToAssume: arn, credentials: "oidc" },
    ],
    [
      "the runner's identity",
      { "aws-region": "cn-north-1", account: "111111111111", credentials: "runner" },
      { region: "cn-north-1", account: "111111111111", roleToAssume: undefined, credentials: "runner" },
    ],
  ])("%s", (_, record, expected) => {
    expect(read(record)).toEqual(expected);
  });

  it("reports everything that is missing at once", () => {
    expect(() => read({ credentials: "oidc" })).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        problems: [
          expect.objectContaining({ message: "Input aws-region is missing" }),
          expect.objectContaining({ message: "Input role-to-assume is missing" }),
          expect.objectContaining({ message: "Input account is missing" }),
        ],
      }),
    );
  });
});

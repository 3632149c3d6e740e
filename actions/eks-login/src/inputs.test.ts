import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const read = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);
const complete = {
  cluster: "dev",
  "aws-region": "ap-south-1",
  account: "222222222222",
  "role-to-assume": "towline-dev",
};

describe("inputs of eks-login", () => {
  it("reads them", () => {
    expect(read({ ...complete, namespace: "shop" })).toEqual({
      aws: {
        region: "ap-south-1",
        account: "222222222222",
        roleToAssume: "towline-dev",
        credentials: "oidc",
      },
      cluster: "dev",
      namespace: "shop",
      token: "renewed",
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ["no cluster", { cluster: "" }, "Input cluster is missing"],
    ["an ARN", { cluster: "arn:aws:eks:ap-south-1:222222222222:cluster/dev" }, "Input cluster is"],
    ["no namespace's name", { namespace: "Shop" }, 'Input namespace is "Shop"'],
  ])("refuses %s", (_, change, message) => {
    expect(() => read({ ...complete, ...change })).toThrow(
      expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(message) }),
    );
  });
});

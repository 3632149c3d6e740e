import type { InputReader } from "@towline/action-kit";

/** The inputs by which every action of Towline reaches AWS. */
export interface AwsInputs {
  readonly region: string;
  readonly account: string | undefined;
  readonly roleToAssume: string | undefined;
  readonly credentials: "oidc" | "runner";
}

export const readCredentials = (input: InputReader): AwsInputs["credentials"] =>
  input.oneOf("credentials", ["oidc", "runner"], "oidc");

export const readAwsInputs = (input: InputReader): AwsInputs => {
  const region = input.required("aws-region");
  input.matching("aws-region", /^[a-z]+(-[a-z]+)+-\d$/, "the name of an AWS region, such as ap-south-1");
  const account = input.matching("account", /^\d{12}$/, "12 digits, in quotes where it begins with 0");
  const roleToAssume = input.text("role-to-assume");
  const credentials = readCredentials(input);
  if (credentials === "oidc" && roleToAssume === undefined)
    input.reject(
      "Input role-to-assume is missing",
      'Give the role that this job may assume by OIDC, or "credentials: runner"',
    );
  if (account === undefined && !roleToAssume?.startsWith("arn:"))
    input.reject(
      "Input account is missing",
      "Give the 12-digit account that the credentials must belong to, or the whole ARN of the role",
    );
  return { region, account, roleToAssume, credentials };
};

import { accountPattern, regionPattern, rolePattern } from "@towline/kernel";
import type { InputReader } from "./inputs.ts";

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
  input.matching("aws-region", regionPattern, "the name of an AWS region, such as ap-south-1");
  const account = input.matching("account", accountPattern, "12 digits, in quotes where it begins with 0");
  const roleToAssume = input.matching("role-to-assume", rolePattern, "the name or the ARN of an IAM role");
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

/** Regions with blanks, commas or line ends between them; none where all are allowed. */
export const readAllowedRegions = (input: InputReader): readonly string[] => {
  const regions = input.words("allowed-regions");
  for (const region of regions.filter((each) => !regionPattern.test(each)))
    input.reject(`Input allowed-regions has "${region}"`, "Each must be the name of an AWS region");
  return regions;
};

import { type AwsInputs, type InputReader, readCredentials } from "@towline/action-kit";
import { accountPattern, regionPattern, rolePattern } from "@towline/kernel";

/** What holds for every registry whose line says nothing else. */
export interface Usual extends Omit<AwsInputs, "region"> {
  readonly region: string | undefined;
}

const regionVariables = ["AWS_REGION", "AWS_DEFAULT_REGION"];

const readRegion = (input: InputReader, env: Readonly<Record<string, string>>): string | undefined => {
  const form = "the name of an AWS region, such as ap-south-1";
  const given = input.matching("aws-region", regionPattern, form);
  if (given !== undefined) return given;
  const variable = regionVariables.find((name) => env[name]);
  const value = variable && env[variable];
  if (value && !regionPattern.test(value))
    input.reject(`${variable} is "${value}", and stands for aws-region, which is not given`, `Give ${form}`);
  return value;
};

export const readUsual = (input: InputReader, env: Readonly<Record<string, string>>): Usual => ({
  region: readRegion(input, env),
  account: input.matching("account", accountPattern, "12 digits, in quotes where it begins with 0"),
  roleToAssume: input.matching("role-to-assume", rolePattern, "the name or the ARN of an IAM role"),
  credentials: readCredentials(input),
});

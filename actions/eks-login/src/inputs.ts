import { type AwsInputs, dnsLabel, type InputReader, readAwsInputs } from "@towline/action-kit";

export interface Inputs {
  readonly aws: AwsInputs;
  readonly cluster: string;
  readonly namespace: string | undefined;
  /** How programs get their token. */
  readonly token: "renewed" | "fixed";
}

export const readInputs = (input: InputReader): Inputs => {
  const cluster = input.required("cluster");
  input.matching("cluster", /^[A-Za-z0-9][\w-]{0,99}$/, "the name of an EKS cluster, not its ARN");
  return {
    aws: readAwsInputs(input),
    cluster,
    namespace: input.matching("namespace", ...dnsLabel),
    token: input.oneOf("token", ["renewed", "fixed"], "renewed"),
  };
};

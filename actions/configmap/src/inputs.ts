import { type AwsInputs, dnsLabel, type InputReader, readAwsInputs } from "@towline/action-kit";

export interface Inputs {
  readonly service: string;
  readonly namespace: string;
  readonly path: string;
  readonly strategy: "versioned";
  readonly dryRun: boolean;
  readonly kubeconfig: string | undefined;
  /** Where references to secrets are read; undefined where no region is given. */
  readonly aws: AwsInputs | undefined;
}

export const readInputs = (input: InputReader): Inputs => ({
  service: input.matching("service", ...dnsLabel) ?? input.required("service"),
  namespace: input.matching("namespace", ...dnsLabel) ?? input.required("namespace"),
  path: input.required("path"),
  strategy: input.oneOf("strategy", ["versioned"], "versioned"),
  dryRun: input.flag("dry-run", false),
  kubeconfig: input.text("kubeconfig"),
  aws: input.text("aws-region") === undefined ? undefined : readAwsInputs(input),
});

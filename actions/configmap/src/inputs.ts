import { type AwsInputs, dnsLabel, type InputReader, readAwsInputs } from "@towline/action-kit";
import type { Strategy } from "@towline/config";

export interface Inputs {
  readonly service: string;
  readonly namespace: string;
  readonly path: string;
  /** Of objects that `towline-objects.yaml` gives none. */
  readonly strategy: Strategy;
  readonly dryRun: boolean;
  readonly kubeconfig: string | undefined;
  /** Where references to secrets are read; undefined where no region is given. */
  readonly aws: AwsInputs | undefined;
}

export const readInputs = (input: InputReader): Inputs => ({
  service: input.matching("service", ...dnsLabel) ?? input.required("service"),
  namespace: input.matching("namespace", ...dnsLabel) ?? input.required("namespace"),
  path: input.required("path"),
  strategy: input.oneOf("strategy", ["versioned", "replace", "recreate"], "versioned"),
  dryRun: input.flag("dry-run", false),
  kubeconfig: input.text("kubeconfig"),
  aws: input.text("aws-region") === undefined ? undefined : readAwsInputs(input),
});

import type { InputReader } from "@towline/action-kit";

export interface Inputs {
  readonly service: string;
  readonly namespace: string;
  readonly path: string;
  readonly strategy: "versioned";
  readonly dryRun: boolean;
  readonly kubeconfig: string | undefined;
}

const name = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const form = "lower-case letters, digits and -, at most 63, beginning and ending with a letter or digit";

export const readInputs = (input: InputReader): Inputs => ({
  service: input.matching("service", name, form) ?? input.required("service"),
  namespace: input.matching("namespace", name, form) ?? input.required("namespace"),
  path: input.required("path"),
  strategy: input.oneOf("strategy", ["versioned"], "versioned"),
  dryRun: input.flag("dry-run", false),
  kubeconfig: input.text("kubeconfig"),
});

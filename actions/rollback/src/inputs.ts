import {
  type AwsInputs,
  type ChatWebhook,
  dnsLabel,
  type InputReader,
  type PlannedInputs,
  readAwsInputs,
  readChatWebhook,
  readConfirmedPrunes,
  readPlanned,
} from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

export interface PlannedPlace extends PlannedInputs<Plan> {
  readonly target: string;
}

export interface NamedPlace {
  readonly kind: "named";
  readonly service: string;
  readonly namespace: string;
  readonly kubeconfig: string | undefined;
  /** Where references to secrets are read; undefined where no region is given. */
  readonly aws: AwsInputs | undefined;
}

export interface Inputs {
  readonly place: PlannedPlace | NamedPlace;
  readonly to: string;
  readonly secrets: "fresh" | "recorded";
  /** undefined: what towline.yaml says. */
  readonly timeoutSeconds: number | undefined;
  readonly dryRun: boolean;
  readonly confirmedPrunes: readonly number[];
  readonly webhook: ChatWebhook | undefined;
}

/** What only a rollback without a plan takes. */
const elsewhere = {
  namespace: 'as "namespace"',
  kubeconfig: 'as "cluster" of the environment',
  "aws-region": "for the environment",
  account: "for the environment",
  "role-to-assume": "for the environment",
};

const plannedPlace = (input: InputReader): PlannedPlace | undefined => {
  const planned = readPlanned(input, isPlan, elsewhere);
  return planned && { ...planned, target: input.required("target") };
};

const namedPlace = (input: InputReader): NamedPlace => {
  if (input.text("target") !== undefined)
    input.reject("Input target is given without a plan", "Pass the output of the plan action as plan");
  return {
    kind: "named",
    service: input.matching("service", ...dnsLabel) ?? input.required("service"),
    namespace: input.matching("namespace", ...dnsLabel) ?? input.required("namespace"),
    kubeconfig: input.text("kubeconfig"),
    aws: input.text("aws-region") === undefined ? undefined : readAwsInputs(input),
  };
};

export const readInputs = (input: InputReader): Inputs => ({
  place: plannedPlace(input) ?? namedPlace(input),
  to: input.text("to") ?? "previous",
  secrets: input.oneOf("secrets", ["fresh", "recorded"], "fresh"),
  timeoutSeconds:
    input.text("timeout") === undefined
      ? undefined
      : input.integer("timeout", { min: 1, max: 21_600, fallback: 900 }),
  dryRun: input.flag("dry-run", false),
  confirmedPrunes: readConfirmedPrunes(input),
  webhook: readChatWebhook(input),
});

import {
  type AwsInputs,
  dnsLabel,
  type InputReader,
  readAwsInputs,
  readCredentials,
} from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

export interface PlannedPlace {
  readonly kind: "planned";
  readonly plan: Plan;
  readonly target: string;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
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
}

/** What only a rollback without a plan takes. */
const ofNamedPlaces = ["service", "namespace", "kubeconfig", "aws-region", "account", "role-to-assume"];

const plannedPlace = (input: InputReader): PlannedPlace => {
  for (const name of ofNamedPlaces.filter((each) => input.text(each) !== undefined))
    input.reject(`Inputs plan and ${name} are both given`, `The plan says where: leave "${name}" out`);
  return {
    kind: "planned",
    plan: input.json("plan", isPlan) as Plan,
    target: input.required("target"),
    token: input.required("token"),
    configToken: input.text("config-token"),
    credentials: readCredentials(input),
  };
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
  place: input.text("plan") === undefined ? namedPlace(input) : plannedPlace(input),
  to: input.text("to") ?? "previous",
  secrets: input.oneOf("secrets", ["fresh", "recorded"], "fresh"),
  timeoutSeconds:
    input.text("timeout") === undefined
      ? undefined
      : input.integer("timeout", { min: 1, max: 21_600, fallback: 900 }),
  dryRun: input.flag("dry-run", false),
});

import { type AwsInputs, type InputReader, readCredentials } from "@towline/action-kit";
import type { PromoteRequest } from "@towline/image";
import { isPlan, type Plan } from "@towline/spec";
import { readExplicit } from "./explicit-inputs.ts";

/** Source and targets come from towline.yaml, as the plan pinned it. */
export interface PlannedInputs {
  readonly kind: "planned";
  readonly plan: Plan;
  readonly digest: string;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
}

export type Inputs = PlannedInputs | { readonly kind: "explicit"; readonly request: PromoteRequest };

const explicitOnly = [
  "aws-region",
  "account",
  "role-to-assume",
  "repository",
  "targets",
  "allowed-regions",
] as const;

const homes: Readonly<Record<(typeof explicitOnly)[number], string>> = {
  "aws-region": 'under "build:"',
  account: 'under "build:"',
  "role-to-assume": 'under "build:"',
  repository: 'under "build:"',
  targets: 'as "registry:" of the environment or target',
  "allowed-regions": "at its top",
};

/** An unreadable plan has been rejected before, and is replaced by a placeholder that nobody sees. */
const readPlanned = (input: InputReader, digest: string, plan = {} as Plan): PlannedInputs => {
  for (const name of explicitOnly)
    if (input.text(name) !== undefined)
      input.reject(
        `Inputs plan and ${name} cannot both be given`,
        `Write it into towline.yaml ${homes[name]} and remove ${name} here`,
      );
  return {
    kind: "planned",
    plan,
    digest,
    token: input.required("token"),
    configToken: input.text("config-token"),
    credentials: readCredentials(input),
  };
};

/** `sessionName` shows in CloudTrail. */
export const readInputs = (input: InputReader, sessionName: string): Inputs => {
  const digest = input.required("digest");
  input.matching("digest", /^sha256:[0-9a-f]{64}$/, "a digest, sha256: and 64 hex digits");
  const given = input.text("plan") !== undefined;
  const plan = input.json("plan", isPlan);
  return given
    ? readPlanned(input, digest, plan)
    : { kind: "explicit", request: readExplicit(input, digest, sessionName) };
};

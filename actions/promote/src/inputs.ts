import { type InputReader, type PlannedInputs, readPlanned } from "@towline/action-kit";
import type { PromoteRequest } from "@towline/image";
import { isPlan, type Plan } from "@towline/spec";
import { readExplicit } from "./explicit-inputs.ts";

/** Source and targets come from towline.yaml, as the plan pinned it. */
export interface PromotionInputs extends PlannedInputs<Plan> {
  readonly digest: string;
}

export type Inputs = PromotionInputs | { readonly kind: "explicit"; readonly request: PromoteRequest };

const elsewhere = {
  "aws-region": 'under "build:"',
  account: 'under "build:"',
  "role-to-assume": 'under "build:"',
  repository: 'under "build:"',
  targets: 'as "registry:" of the environment or target',
  "allowed-regions": "at its top",
};

/** `sessionName` shows in CloudTrail. */
export const readInputs = (input: InputReader, sessionName: string): Inputs => {
  const digest = input.required("digest");
  input.matching("digest", /^sha256:[0-9a-f]{64}$/, "a digest, sha256: and 64 hex digits");
  const planned = readPlanned(input, isPlan, elsewhere);
  return planned === undefined
    ? { kind: "explicit", request: readExplicit(input, digest, sessionName) }
    : { ...planned, digest };
};

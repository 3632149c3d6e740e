import {
  type InputReader,
  type PlannedInputs,
  readDigest,
  readDigests,
  readPlanned,
} from "@towline/action-kit";
import type { PromoteRequest } from "@towline/image";
import { isPlan, type Plan } from "@towline/spec";
import { readExplicit } from "./explicit-inputs.ts";

/** Source and targets come from towline.yaml, as the plan pinned it. */
export interface PromotionInputs extends PlannedInputs<Plan> {
  /** Of each service that is promoted. */
  readonly digests: ReadonlyMap<string, string>;
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
  const planned = readPlanned(input, isPlan, elsewhere);
  if (planned === undefined)
    return { kind: "explicit", request: readExplicit(input, readDigest(input), sessionName) };
  const { plan, service } = planned;
  return {
    ...planned,
    digests: readDigests(input, service === undefined ? (plan.services ?? []) : [service]),
  };
};

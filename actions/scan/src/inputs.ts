import {
  type AwsInputs,
  type InputReader,
  type PlannedInputs,
  readAllowedRegions,
  readAwsInputs,
  readPlanned,
} from "@towline/action-kit";
import type { Policy } from "@towline/image";
import { repositoryPattern } from "@towline/kernel";
import { isPlan, type Plan } from "@towline/spec";

/** It stands in the workflow. */
interface ExplicitInputs {
  readonly kind: "explicit";
  readonly aws: AwsInputs;
  readonly repository: string;
  readonly allowedRegions: readonly string[];
}

export interface Inputs {
  /** Planned: as towline.yaml has it. */
  readonly place: PlannedInputs<Plan> | ExplicitInputs;
  readonly digest: string;
  readonly rules: Omit<Policy, "allowList">;
  /** Paths are relative to the workspace. */
  readonly allowList: string | undefined;
  readonly timeoutSeconds: number;
  readonly onNotScanned: "fail" | "warn";
  readonly sarifFile: string | undefined;
  readonly dockerfile: string | undefined;
}

const elsewhere = {
  "aws-region": 'under "build:"',
  account: 'under "build:"',
  "role-to-assume": 'under "build:"',
  repository: 'under "build:"',
  "allowed-regions": "at its top",
};

const readExplicit = (input: InputReader): ExplicitInputs => {
  const aws = readAwsInputs(input);
  const repository = input.required("repository");
  input.matching("repository", repositoryPattern, "the name of an ECR repository, without its registry");
  return { kind: "explicit", aws, repository, allowedRegions: readAllowedRegions(input) };
};

export const readInputs = (input: InputReader): Inputs => {
  const digest = input.required("digest");
  input.matching("digest", /^sha256:[0-9a-f]{64}$/, "a digest, sha256: and 64 hex digits");
  return {
    place: readPlanned(input, isPlan, elsewhere) ?? readExplicit(input),
    digest,
    rules: {
      failOn: input.oneOf("fail-on", ["critical", "high", "medium", "low", "none"], "critical"),
      onlyFixable: input.flag("only-fixable", false),
    },
    allowList: input.text("allow-list"),
    timeoutSeconds: 60 * input.integer("timeout-minutes", { min: 0, max: 60, fallback: 5 }),
    onNotScanned: input.oneOf("on-not-scanned", ["fail", "warn"], "fail"),
    sarifFile: input.text("sarif-file"),
    dockerfile: input.text("dockerfile"),
  };
};

import {
  type AwsInputs,
  type InputReader,
  type PlannedInputs,
  readAllowedRegions,
  readAwsInputs,
  readDigest,
  readDigests,
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
  /** Of each service of the plan; by the repository's name without one. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the step says of the rules; else towline.yaml does. */
  readonly rules: Rules;
  readonly timeoutSeconds: number;
  /** Paths are relative to the workspace. */
  readonly sarifFile: string | undefined;
  readonly uploadSarif: boolean;
  /** Of `uploadSarif`. */
  readonly token: string;
  readonly dockerfile: string | undefined;
}

/** Undefined where nothing is said. */
export interface Rules {
  readonly failOn: Policy["failOn"] | undefined;
  readonly onlyFixable: boolean | undefined;
  readonly allowList: string | undefined;
  readonly onNotScanned: "fail" | "warn" | undefined;
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

const readRules = (input: InputReader): Rules => {
  const given = <T>(name: string, value: T): T | undefined =>
    input.text(name) === undefined ? undefined : value;
  const failOn = input.oneOf("fail-on", ["critical", "high", "medium", "low", "none"], "critical");
  return {
    failOn: given("fail-on", failOn),
    onlyFixable: given("only-fixable", input.flag("only-fixable", false)),
    allowList: input.text("allow-list"),
    onNotScanned: given("on-not-scanned", input.oneOf("on-not-scanned", ["fail", "warn"], "fail")),
  };
};

const readImages = (input: InputReader): Pick<Inputs, "place" | "digests"> => {
  const planned = readPlanned(input, isPlan, elsewhere);
  if (planned !== undefined) {
    const { plan, service } = planned;
    return {
      place: planned,
      digests: readDigests(input, service === undefined ? (plan.services ?? []) : [service]),
    };
  }
  const explicit = readExplicit(input);
  return { place: explicit, digests: new Map([[explicit.repository, readDigest(input)]]) };
};

export const readInputs = (input: InputReader): Inputs => {
  const uploadSarif = input.flag("upload-sarif", false);
  return {
    ...readImages(input),
    rules: readRules(input),
    timeoutSeconds: 60 * input.integer("timeout-minutes", { min: 0, max: 60, fallback: 5 }),
    sarifFile: input.text("sarif-file"),
    uploadSarif,
    token: uploadSarif ? input.required("token") : (input.text("token") ?? ""),
    dockerfile: input.text("dockerfile"),
  };
};

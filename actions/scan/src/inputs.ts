import {
  type AwsInputs,
  type InputReader,
  readAllowedRegions,
  readAwsInputs,
  readCredentials,
} from "@towline/action-kit";
import type { Policy } from "@towline/image";
import { repositoryPattern } from "@towline/kernel";
import { isPlan, type Plan } from "@towline/spec";

/** The image's place comes from towline.yaml, as the plan pinned it. */
interface PlannedInputs {
  readonly kind: "planned";
  readonly plan: Plan;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
}

/** It stands in the workflow. */
interface ExplicitInputs {
  readonly kind: "explicit";
  readonly aws: AwsInputs;
  readonly repository: string;
  readonly allowedRegions: readonly string[];
}

export interface Inputs {
  readonly place: PlannedInputs | ExplicitInputs;
  readonly digest: string;
  readonly rules: Omit<Policy, "allowList">;
  /** Paths are relative to the workspace. */
  readonly allowList: string | undefined;
  readonly timeoutSeconds: number;
  readonly onNotScanned: "fail" | "warn";
  readonly sarifFile: string | undefined;
  readonly dockerfile: string | undefined;
}

const explicitOnly = ["aws-region", "account", "role-to-assume", "repository", "allowed-regions"];

/** An unreadable plan has been rejected before, and is replaced by a placeholder that nobody sees. */
const readPlanned = (input: InputReader, plan = {} as Plan): PlannedInputs => {
  for (const name of explicitOnly)
    if (input.text(name) !== undefined)
      input.reject(
        `Inputs plan and ${name} cannot both be given`,
        `Write it into towline.yaml and remove ${name} here`,
      );
  return {
    kind: "planned",
    plan,
    token: input.required("token"),
    configToken: input.text("config-token"),
    credentials: readCredentials(input),
  };
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
  const given = input.text("plan") !== undefined;
  const plan = input.json("plan", isPlan);
  return {
    place: given ? readPlanned(input, plan) : readExplicit(input),
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

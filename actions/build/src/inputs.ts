import { type AwsInputs, type InputReader, readAwsInputs, readCredentials } from "@towline/action-kit";
import { isFreeTag } from "@towline/image";
import { repositoryPattern } from "@towline/kernel";
import { isPlan, type Plan } from "@towline/spec";

/** Settings come from towline.yaml, as the plan pinned it. */
interface PlannedInputs {
  readonly kind: "planned";
  readonly plan: Plan;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
}

/** Settings stand in the workflow. */
interface ExplicitInputs {
  readonly kind: "explicit";
  readonly aws: AwsInputs;
  readonly repository: string;
  readonly context: string;
  readonly file: string;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

export interface Inputs {
  readonly settings: PlannedInputs | ExplicitInputs;
  /** Where the repository is checked out, relative to the workspace. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly force: boolean;
}

const explicitOnly = [
  "aws-region",
  "account",
  "role-to-assume",
  "repository",
  "context",
  "file",
  "target",
  "platforms",
  "build-args",
  "labels",
];

/** An unreadable plan has been rejected before, and is replaced by a placeholder that nobody sees. */
const readPlanned = (input: InputReader, plan = {} as Plan): PlannedInputs => {
  for (const name of explicitOnly)
    if (input.text(name) !== undefined)
      input.reject(
        `Inputs plan and ${name} cannot both be given`,
        `Write it into towline.yaml under "build:" and remove ${name} here`,
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
  const context = input.text("context") ?? ".";
  const repository = input.required("repository");
  input.matching("repository", repositoryPattern, "the name of an ECR repository, without its registry");
  if (/^([a-z+]+:\/\/|git@|-$)/.test(context))
    input.reject(`Input context is "${context}"`, "It must be a folder: check it out in an earlier step");
  return {
    kind: "explicit",
    aws,
    repository,
    context,
    file:
      input.text("file") ?? (context === "." ? "Dockerfile" : `${context.replace(/\/+$/, "")}/Dockerfile`),
    target: input.text("target"),
    platforms: input.lines("platforms").flatMap((line) => line.split(/[\s,]+/).filter(Boolean)),
    args: input.pairs("build-args"),
    labels: input.pairs("labels"),
  };
};

export const readInputs = (input: InputReader): Inputs => {
  const given = input.text("plan") !== undefined;
  const plan = input.json("plan", isPlan);
  const tags = input.lines("tags");
  for (const tag of tags.filter((name) => !isFreeTag(name)))
    input.reject(
      `Input tags has "${tag}"`,
      'A tag has letters, digits, "_", "." and "-", and neither begins with "src-" nor is a commit',
    );
  return {
    settings: given ? readPlanned(input, plan) : readExplicit(input),
    path: input.text("path") ?? ".",
    tags,
    force: input.flag("force-build", false),
  };
};

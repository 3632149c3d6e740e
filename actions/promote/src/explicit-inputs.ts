import { type AwsInputs, type InputReader, readAllowedRegions, readAwsInputs } from "@towline/action-kit";
import type { ImagePlace, PromoteRequest, PromoteTarget } from "@towline/image";
import { accountOfArn, repositoryPattern } from "@towline/kernel";
import { parseTargetLine, type TargetLine } from "./target-line.ts";

const accountOf = ({ account, roleToAssume }: AwsInputs): string =>
  account ?? accountOfArn(roleToAssume ?? "") ?? "";

const sourceOf = (aws: AwsInputs, repository: string, sessionName: string): ImagePlace => ({
  account: accountOf(aws),
  repository,
  identity: { ...aws, account: accountOf(aws), sessionName },
});

/**
 * Without a role of its own a target is reached as the source is, by right of its repository's policy; an ARN may name a
 * role of another account, too.
 */
const identityOf = (source: ImagePlace, { region, account, role }: TargetLine): ImagePlace["identity"] => {
  const there = { ...source.identity, region: region ?? source.identity.region };
  if (role === undefined) return there;
  return { ...there, account: accountOfArn(role) ?? account ?? source.account, roleToAssume: role };
};

const targetOf = (source: ImagePlace, line: TargetLine): PromoteTarget => {
  const identity = identityOf(source, line);
  return {
    identity,
    account: line.account ?? identity.account ?? source.account,
    repository: line.repository ?? source.repository,
    tags: line.tags,
  };
};

const keyOf = ({ account, repository, identity }: ImagePlace): string =>
  `${repository} in ${identity.region} of account ${account}`;

/** Two lines for one repository would race each other for its tags. */
const rejectTwins = (input: InputReader, targets: readonly PromoteTarget[]): void => {
  const keys = targets.map(keyOf);
  for (const key of new Set(keys.filter((each, index) => keys.indexOf(each) !== index)))
    input.reject(`Input targets names ${key} twice`, "Give its tags in one line, with commas between them");
};

const readTargets = (input: InputReader): readonly TargetLine[] => {
  const lines = input.lines("targets");
  if (lines.length === 0)
    input.reject(
      "Input targets is missing",
      'Add "targets:" under "with:" of this step, with a line such as repository=checkout tags=v1.4.2',
    );
  const parsed = lines.map(parseTargetLine);
  for (const { message, hint } of parsed.flatMap(({ problems }) => problems)) input.reject(message, hint);
  return parsed.map(({ target }) => target);
};

/** What is promoted where the workflow says it all itself. `sessionName` shows in CloudTrail. */
export const readExplicit = (input: InputReader, digest: string, sessionName: string): PromoteRequest => {
  const aws = readAwsInputs(input);
  const repository = input.required("repository");
  input.matching("repository", repositoryPattern, "the name of an ECR repository, without its registry");
  const source = sourceOf(aws, repository, sessionName);
  const targets = readTargets(input).map((line) => targetOf(source, line));
  rejectTwins(input, targets);
  return { digest, source, targets, allowedRegions: readAllowedRegions(input) };
};

import { type InputReader, readAllowedRegions } from "@towline/action-kit";
import type { RegistryRequest } from "@towline/aws";
import { partitionOf } from "@towline/kernel";
import { parseRegistryLine, type RegistryLine } from "./registry-line.ts";
import { nameOf, type Resolved, requestOf, resolve } from "./resolve.ts";
import { readUsual, type Usual } from "./usual.ts";

export interface Inputs {
  /** At least one. */
  readonly registries: readonly RegistryRequest[];
  readonly allowedRegions: readonly string[];
}

/** What is not an input. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  /** Shows in CloudTrail. */
  readonly sessionName: string;
}

/** Lines that are wrong in themselves are told of and left out. Without any line the other inputs name the registry. */
const readLines = (input: InputReader): readonly RegistryLine[] => {
  const lines = input.lines("registries");
  if (lines.length === 0) return [{ isPublic: false }];
  const parsed = lines.map(parseRegistryLine);
  for (const { message, hint } of parsed.flatMap(({ problems }) => problems)) input.reject(message, hint);
  return parsed.filter(({ problems }) => problems.length === 0).map(({ registry }) => registry);
};

const rejectMissing = (input: InputReader, registries: readonly Resolved[], usual: Usual): void => {
  if (registries.some(({ region }) => region === undefined))
    input.reject(
      "Input aws-region is missing",
      'Add "aws-region:" under "with:" of this step, set AWS_REGION, or say region=… in each line of registries',
    );
  if (usual.credentials === "oidc" && registries.some(({ role }) => role === undefined))
    input.reject(
      "Input role-to-assume is missing",
      'Give the role that this job may assume by OIDC, or "credentials: runner"',
    );
  if (registries.some(({ account }) => account === undefined))
    input.reject(
      "Input account is missing",
      "Give the 12-digit account that the credentials must belong to, or the whole ARN of the role",
    );
};

/** Identities and regions of different partitions know nothing of each other. */
const rejectPartition = (
  input: InputReader,
  { isPublic, region, role = "" }: Resolved,
  usual: Usual,
): void => {
  if (region === undefined) return;
  const [, ofRole] = /^arn:([^:]+):/.exec(role) ?? [];
  const there = partitionOf(region).name;
  const here = ofRole ?? (isPublic && usual.region ? partitionOf(usual.region).name : there);
  if (here === there) return;
  if (isPublic)
    input.reject(
      `ECR Public is in partition ${there} alone, but ${ofRole ? role : usual.region} is in ${here}`,
      `Take public out of registries, or give it a role of partition ${there}: public role=arn:aws:iam::…`,
    );
  else
    input.reject(
      `Role ${role} is in partition ${here}, but region ${region} is in ${there}`,
      "Correct the region, or the partition in the ARN",
    );
};

/** Docker knows one login for each. */
const rejectTwins = (input: InputReader, registries: readonly Resolved[]): void => {
  const known = registries.filter(({ region, owner }) => region !== undefined && owner !== undefined);
  const names = known.map(nameOf);
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
    input.reject(`Input registries names ${name} twice`, "Remove one of the two lines");
};

export const readInputs = (input: InputReader, { env, sessionName }: Surroundings): Inputs => {
  const usual = readUsual(input, env);
  const registries = readLines(input).map((line) => resolve(line, usual));
  rejectMissing(input, registries, usual);
  for (const registry of registries) rejectPartition(input, registry, usual);
  rejectTwins(input, registries);
  return {
    registries: registries.flatMap((registry) => requestOf(registry, usual, sessionName) ?? []),
    allowedRegions: readAllowedRegions(input),
  };
};

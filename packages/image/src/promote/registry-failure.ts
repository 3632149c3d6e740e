import { type ErrorCode, messageOf, TowlineError } from "@towline/kernel";
import { describePlace, type OpenPlace } from "./types.ts";

/** What was asked of a registry, as its answer is to be explained. */
export interface Asked {
  /** As IAM names it: `ecr:UploadLayerPart`. */
  readonly permission: string;
  readonly place: OpenPlace;
}

export interface Refusal {
  readonly status: number;
  readonly text: string;
}

interface RegistryProblem {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** The distribution protocol's `{ errors: [{ code, message }] }`, where that is what came. */
const problemIn = (text: string): RegistryProblem => {
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly RegistryProblem[] };
    return errors?.[0] ?? {};
  } catch {
    return {};
  }
};

const failure = (code: ErrorCode, message: string, hint: string): TowlineError =>
  new TowlineError(code, message, { hint });

const denied = ({ permission, place }: Asked, said: string): TowlineError => {
  const missing = /not authorized to perform: ([\w-]+:\w+)/.exec(said)?.[1] ?? permission;
  return failure(
    "aws-denied",
    `The registry denied ${missing} to ${place.session.arn} for "${place.repository}"${said && `: ${said}`}`,
    `Allow ${missing} in the policies of this role (and in the repository's policy, where the account is another one)`,
  );
};

const repositoryMissing = ({ place }: Asked): TowlineError =>
  failure(
    "ecr-repository-missing",
    `ECR has no repository "${place.repository}" in ${place.identity.region} of account ${place.account}`,
    "Create it, or correct repository, account or region",
  );

/** Explains an answer that is an error. */
export const refused = (asked: Asked, { status, text }: Refusal): TowlineError => {
  const { code, message } = problemIn(text);
  const said = typeof message === "string" ? message : "";
  if (status === 401 || status === 403) return denied(asked, said);
  if (code === "NAME_UNKNOWN") return repositoryMissing(asked);
  return failure(
    status === 429 ? "aws-throttled" : "registry-failed",
    `The registry answered ${status} for ${asked.permission} on ${describePlace(asked.place)}${said && `: ${said}`}`,
    "Run the job again: what is there already is not moved again",
  );
};

/** Node wraps several tries to connect into an error whose own message is empty. */
const reasonOf = (cause: unknown): string => {
  const text = messageOf(cause);
  if (text !== "") return text;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no reason";
};

/** Explains a connection that did not come about, or broke. */
export const unreachable = ({ permission, place }: Asked, cause: unknown): TowlineError =>
  new TowlineError(
    "aws-unreachable",
    `The connection to the registry failed for ${permission} on ${describePlace(place)}: ${reasonOf(cause)}`,
    {
      cause,
      hint: "Run the job again: what is there already is not moved again. Where it persists, the runner needs a way out to this host (proxy, firewall, VPC endpoints of ECR and S3)",
    },
  );

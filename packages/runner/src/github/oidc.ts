import { createHash, generateKeyPair, type KeyObject, randomUUID, sign } from "node:crypto";
import { promisify } from "node:util";
import { idOf, ownerOf, subjectOf } from "./identifiers.ts";

/** What a token says about the job that asked for it. */
export interface JobIdentity {
  readonly repository: string;
  readonly private: boolean;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly eventName: string;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly workflowSha: string;
  /** The file the job stands in: the called workflow's, where one is called. */
  readonly jobWorkflowRef: string;
  readonly jobWorkflowSha: string;
  readonly environment: string | undefined;
  readonly runId: number;
  readonly runNumber: number;
  readonly attempt: number;
}

interface SigningKey {
  readonly privateKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
  readonly id: string;
}

let generating: Promise<SigningKey> | undefined;

/** One key pair per process: making one takes up to a second. */
export const signingKey = (): Promise<SigningKey> => {
  generating ??= generate();
  return generating;
};

async function generate(): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const jwk = publicKey.export({ format: "jwk" });
  const id = createHash("sha256").update(JSON.stringify(jwk)).digest("hex").slice(0, 40);
  return { privateKey, id, jwk: { ...jwk, use: "sig", alg: "RS256", kid: id } };
}

export const discoveryOf = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/.well-known/jwks`,
  subject_types_supported: ["public", "pairwise"],
  response_types_supported: ["id_token"],
  claims_supported: [
    "sub",
    "aud",
    "exp",
    "iat",
    "iss",
    "jti",
    "nbf",
    "ref",
    "repository",
    "environment",
    "job_workflow_ref",
  ],
  id_token_signing_alg_values_supported: ["RS256"],
  scopes_supported: ["openid"],
});

/** A signed token, valid for five minutes, with the claims that GitHub's have. */
export async function issueToken(
  issuer: string,
  job: JobIdentity,
  audience: string | undefined,
): Promise<string> {
  const key = await signingKey();
  const header = encode({ typ: "JWT", alg: "RS256", kid: key.id, x5t: key.id });
  const body = `${header}.${encode(claimsOf(issuer, job, audience, Math.floor(Date.now() / 1000)))}`;
  return `${body}.${sign("RSA-SHA256", Buffer.from(body), key.privateKey).toString("base64url")}`;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function claimsOf(issuer: string, job: JobIdentity, audience: string | undefined, now: number) {
  const owner = ownerOf(job.repository);
  return {
    jti: randomUUID(),
    sub: subjectOf(job.repository, { environment: job.environment, ref: job.ref }),
    aud: audience ?? `https://github.com/${owner}`,
    ref: job.ref,
    ref_type: job.ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: "false",
    sha: job.sha,
    repository: job.repository,
    repository_id: String(idOf(job.repository)),
    repository_owner: owner,
    repository_owner_id: String(idOf(owner)),
    repository_visibility: job.private ? "private" : "public",
    run_id: String(job.runId),
    run_number: String(job.runNumber),
    run_attempt: String(job.attempt),
    actor: job.actor,
    actor_id: String(idOf(job.actor)),
    workflow: job.workflow,
    workflow_ref: job.workflowRef,
    workflow_sha: job.workflowSha,
    job_workflow_ref: job.jobWorkflowRef,
    job_workflow_sha: job.jobWorkflowSha,
    event_name: job.eventName,
    head_ref: "",
    base_ref: "",
    runner_environment: "github-hosted",
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    iss: issuer,
    nbf: now - 600,
    iat: now,
    exp: now + 300,
  };
}

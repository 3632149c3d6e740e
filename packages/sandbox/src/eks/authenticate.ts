import type { Directory } from "../iam/directory.ts";
import { anyLike } from "../iam/string-like.ts";
import type { Now, Principal } from "../iam/types.ts";
import type { AuthenticateToken, Authentication } from "../ports.ts";
import { verifyPresigned } from "../sigv4/presigned.ts";
import { parseQuery } from "../sigv4/query.ts";
import type { EksCluster } from "./types.ts";

const PREFIX = "k8s-aws-v1.";
const MAX_TOKEN_BYTES = 4096;
const TOKEN_LIFETIME_SECONDS = 900;
const CLUSTER_HEADER = "x-k8s-aws-id";

/** The parameters that the verifier of EKS lets through; anything else, such as an SDK's `x-id`, is refused. */
const PARAMETERS = [
  "action",
  "version",
  "x-amz-algorithm",
  "x-amz-credential",
  "x-amz-date",
  "x-amz-expires",
  "x-amz-security-token",
  "x-amz-signature",
  "x-amz-signedheaders",
];

export interface AuthenticateContext {
  readonly directory: Directory;
  readonly clusters: () => readonly EksCluster[];
  readonly now: Now;
}

/** What EKS does with a bearer token: reads the presigned URL out of it and lets STS say who signed it. */
export const authenticateToken =
  ({ directory, clusters, now }: AuthenticateContext): AuthenticateToken =>
  async (token, clusterName) => {
    const cluster = clusters().find((candidate) => candidate.name === clusterName);
    const url = urlOf(token);
    if (cluster === undefined || url === undefined || tokenProblem(url) !== undefined) return UNAUTHORIZED;
    const headers = { host: url.host, [CLUSTER_HEADER]: clusterName };
    const verified = verifyPresigned({ method: "GET", url, headers }, TOKEN_LIFETIME_SECONDS, directory, now);
    if (verified.kind === "refused" || verified.service !== "sts") return UNAUTHORIZED;
    if (url.host !== "sts.amazonaws.com" && url.host !== `sts.${verified.region}.amazonaws.com`)
      return UNAUTHORIZED;
    return admit(cluster, verified.principal);
  };

const UNAUTHORIZED: Authentication = { kind: "unauthorized" };

const urlOf = (token: string): URL | undefined => {
  if (!token.startsWith(PREFIX) || token.length > MAX_TOKEN_BYTES) return undefined;
  const encoded = token.slice(PREFIX.length);
  // Padding is refused by the verifier, as by Go's RawURLEncoding.
  if (!/^[\w-]+$/.test(encoded)) return undefined;
  const text = Buffer.from(encoded, "base64url").toString("utf8");
  return URL.canParse(text) ? new URL(text) : undefined;
};

/** Why the presigned URL is not a GetCallerIdentity of STS, or undefined. */
const tokenProblem = (url: URL): string | undefined => {
  const query = parseQuery(url.search.slice(1)).map(([name, value]) => [name.toLowerCase(), value] as const);
  const names = query.map(([name]) => name);
  const value = (wanted: string): string | undefined => query.find(([name]) => name === wanted)?.[1];
  const unknown = names.find((name) => !PARAMETERS.includes(name));
  const expires = Number(value("x-amz-expires") ?? "none");
  if (url.protocol !== "https:") return `unexpected scheme ${url.protocol}`;
  if (!/^sts(\.[a-z0-9-]+)?\.amazonaws\.com$/.test(url.host)) return `unexpected host ${url.host}`;
  if (url.pathname !== "/") return `unexpected path ${url.pathname}`;
  if (unknown !== undefined) return `unexpected query parameter ${unknown}`;
  if (new Set(names).size !== names.length) return "a query parameter stands twice";
  if (value("action") !== "GetCallerIdentity") return "the action is not GetCallerIdentity";
  if (!value("x-amz-signedheaders")?.split(";").includes(CLUSTER_HEADER))
    return `${CLUSTER_HEADER} is not signed`;
  if (!Number.isInteger(expires) || expires < 0 || expires > 900)
    return "X-Amz-Expires is not within 0 and 900";
  return undefined;
};

const admit = (cluster: EksCluster, principal: Principal): Authentication => {
  const entry = cluster.access.find(({ principal: pattern }) => anyLike([pattern], principal.identityArn));
  if (entry === undefined) return UNAUTHORIZED;
  return { kind: "user", name: principal.arn, groups: [...entry.groups, "system:authenticated"] };
};

import { TowlineError } from "@towline/kernel";
import { callingAs } from "./calling-as.ts";
import type { EksCluster } from "./eks-api.ts";
import { eksToken } from "./presign.ts";
import type { AwsSession, EksAccess } from "./types.ts";

/** EKS takes a token for 15 minutes from its date. */
const tokenLifeMilliseconds = 14 * 60_000;
/** A token dies with the credentials that signed it. */
const credentialMarginMilliseconds = 60_000;

const describe = async (session: AwsSession, cluster: string): Promise<EksCluster | undefined> => {
  const call = { operation: "eks:DescribeCluster", account: session.account, cluster };
  const { describeCluster } = await import("./eks-api.ts");
  return await callingAs(session, call, () => describeCluster(session, cluster));
};

/** What EKS knows of who can reach the API server. */
export const unreachableHintOf = (
  name: string,
  access: { readonly endpointPublicAccess?: boolean; readonly publicAccessCidrs?: readonly string[] },
): string | undefined => {
  if (access.endpointPublicAccess === false)
    return `The API server of EKS cluster ${name} has no public endpoint: run this job on a runner inside its VPC ("runs-on")`;
  const cidrs = access.publicAccessCidrs ?? [];
  if (cidrs.length === 0 || cidrs.includes("0.0.0.0/0")) return undefined;
  return `The public endpoint of EKS cluster ${name} admits only ${cidrs.join(", ")}: run this job on a runner with such an address ("runs-on"), or add the runner's`;
};

/** Tokens for a cluster that is known to be there: EKS is not asked. */
export const tokenOf = (session: AwsSession, cluster: string): EksAccess["token"] => {
  let current: Promise<string> | undefined;
  let renewAt = 0;
  const mint = async (fresh: boolean): Promise<string> => {
    // requests that come meanwhile wait for this token instead of minting their own
    renewAt = Number.POSITIVE_INFINITY;
    const now = session.clock.now();
    const credentials = await session.credentials({ forceRefresh: fresh });
    const token = eksToken({ region: session.region, cluster, credentials, now });
    session.log.mask(token);
    const end = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    renewAt = Math.min(now + tokenLifeMilliseconds, end - credentialMarginMilliseconds);
    return token;
  };
  return ({ fresh }) => {
    if (current !== undefined && !fresh && session.clock.now() < renewAt) return current;
    current = mint(fresh && current !== undefined);
    current.catch(() => {
      renewAt = 0;
    });
    return current;
  };
};

/** Asks EKS for the cluster once. Throws `eks-cluster-missing`, `eks-cluster-inactive` and `aws-*` codes. */
export const clusterAccess = async (
  session: AwsSession,
  { cluster }: { readonly cluster: string },
): Promise<EksAccess> => {
  const found = await describe(session, cluster);
  const authority = found?.certificateAuthority?.data;
  if (found?.endpoint === undefined || authority === undefined)
    throw new TowlineError(
      "eks-cluster-inactive",
      `EKS cluster "${cluster}" is ${found?.status ?? "UNKNOWN"} and has no API server yet`,
      { hint: "Wait until the cluster is ACTIVE, then run the failed jobs again" },
    );
  return {
    kind: "token",
    name: cluster,
    server: found.endpoint,
    certificateAuthorityPem: Buffer.from(authority, "base64").toString(),
    token: tokenOf(session, cluster),
    unreachableHint: unreachableHintOf(cluster, found.resourcesVpcConfig ?? {}),
    unauthorizedHint: `Create an access entry for the role of ${session.arn} in EKS cluster ${cluster}`,
  };
};

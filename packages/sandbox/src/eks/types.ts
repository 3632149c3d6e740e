/** Which principals of IAM the cluster lets in, and as members of which groups. */
export interface AccessEntry {
  /** StringLike pattern for the ARN of a role or user. */
  readonly principal: string;
  readonly groups: readonly string[];
}

export interface EksCluster {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly status: "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING";
  /** `https://127.0.0.1:port` */
  readonly endpoint: string;
  readonly certificateAuthorityPem: string;
  readonly publicAccess: boolean;
  readonly access: readonly AccessEntry[];
  readonly createdAt: number;
}

export const clusterArn = (cluster: Pick<EksCluster, "account" | "region" | "name">): string =>
  `arn:aws:eks:${cluster.region}:${cluster.account}:cluster/${cluster.name}`;

import { authorize, type Recognised } from "../aws/call.ts";
import { AwsFailure, notImplemented } from "../aws/failure.ts";
import { clusterArn, type EksCluster } from "./types.ts";

/** Recognises `GET /clusters/{name}`; any other EKS path is refused by name. */
export const recogniseEks = (
  method: string,
  path: string,
  clusters: () => readonly EksCluster[],
): Recognised => {
  const name = /^\/clusters\/([^/]+)$/.exec(path)?.[1];
  const describes = method === "GET" && name !== undefined;
  return {
    service: "eks",
    action: describes ? "eks:DescribeCluster" : `eks:${method} ${path}`,
    protocol: "rest-json",
    signed: true,
    run: async (call) => {
      if (!describes) throw notImplemented(`the EKS request ${method} ${path}`);
      if (call === undefined) throw new Error("a signed operation was run without its caller");
      const wanted = { account: call.principal.account, region: call.region, name: decodeURIComponent(name) };
      const owner = { account: wanted.account, sharedWith: [] };
      authorize(call.principal, "eks:DescribeCluster", clusterArn(wanted), owner, 403);
      const cluster = clusters().find((candidate) => clusterArn(candidate) === clusterArn(wanted));
      if (cluster === undefined) throw clusterMissing(wanted.name);
      return { kind: "json", body: { cluster: render(cluster) } };
    },
  };
};

const clusterMissing = (name: string): AwsFailure =>
  new AwsFailure("ResourceNotFoundException", `No cluster found for name: ${name}.`, {
    status: 404,
    members: { clusterName: null, nodegroupName: null, fargateProfileName: null, addonName: null },
  });

/** The certificate authority and the endpoint are absent until the control plane stands. */
const render = (cluster: EksCluster): Record<string, unknown> => ({
  name: cluster.name,
  arn: clusterArn(cluster),
  createdAt: cluster.createdAt / 1000,
  version: "1.36",
  status: cluster.status,
  platformVersion: "eks.1",
  ...(cluster.status === "CREATING" ? {} : { endpoint: cluster.endpoint }),
  certificateAuthority:
    cluster.status === "CREATING"
      ? {}
      : { data: Buffer.from(cluster.certificateAuthorityPem).toString("base64") },
  resourcesVpcConfig: {
    subnetIds: [],
    securityGroupIds: [],
    endpointPublicAccess: cluster.publicAccess,
    endpointPrivateAccess: !cluster.publicAccess,
    publicAccessCidrs: cluster.publicAccess ? ["0.0.0.0/0"] : [],
  },
  accessConfig: { authenticationMode: "API" },
  tags: {},
});

import { type Cluster, DescribeClusterCommand, EKSClient } from "@aws-sdk/client-eks";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

export type EksCluster = Cluster;

/** Loaded at the first call only: the SDK costs more start-up time than all the rest of an action. */
export const describeCluster = async (session: AwsSession, name: string): Promise<EksCluster | undefined> => {
  const { region, credentials, log } = session;
  const client = new EKSClient({ ...clientSettings, region, credentials });
  client.middlewareStack.addRelativeTo(showRetries({ service: "eks", region, log }), withinRetries);
  return (await client.send(new DescribeClusterCommand({ name }))).cluster;
};

import { devNull } from "node:os";
import { type Cloud, type EcrHandle, type StsHandle, startCloud } from "./cloud.ts";
import { defaultClusters } from "./defaults.ts";
import {
  type KubernetesOptions,
  type KubernetesServer,
  startKubernetes,
  type Timing,
} from "./kubernetes/index.ts";
import type { CloudOptions, ClusterOptions } from "./options.ts";
import type { FaultInjector, RequestSeen } from "./ports.ts";
import type { SecretsHandle } from "./secretsmanager/handle.ts";
import type { ParametersHandle } from "./ssm/handle.ts";

export interface SandboxOptions extends CloudOptions {
  /** Default: the clusters of `examples/config/towline.yaml`, one per environment. */
  readonly clusters?: readonly ClusterOptions[];
  readonly timing?: Partial<Timing>;
  /** As `KubernetesOptions` has it; with `serve`, images of registries that are not the sandbox's can be pulled, too. */
  readonly foreignPrograms?: KubernetesOptions["foreignPrograms"];
}

/** A small AWS with EKS on 127.0.0.1. */
export interface Sandbox {
  /** What a job needs so that its AWS calls end here, and no identity of this machine leaks in. No credentials. */
  readonly env: Readonly<Record<string, string>>;
  /** By cluster name. Unreachable clusters have none. */
  readonly kubernetes: Readonly<Record<string, KubernetesServer>>;
  readonly ecr: EcrHandle;
  readonly sts: StsHandle;
  /** Secrets Manager and SSM Parameter Store. */
  readonly secrets: SecretsHandle;
  readonly parameters: ParametersHandle;
  /** Long-term keys of a user as environment variables, as a self-hosted runner may have them. Default: `runner`. */
  userEnv(account: string, user?: string): Record<string, string>;
  /** What arrived at the AWS APIs and the registries so far; those of a cluster stand at the cluster. */
  readonly requests: readonly RequestSeen[];
  /** For the AWS APIs, the registries and every cluster. */
  setFaults(injector: FaultInjector | undefined): void;
  /** Closes every listener and connection. */
  stop(): Promise<void>;
}

/** Nobody listens there: everything else in the sandbox is on 127.0.0.1. */
const UNREACHABLE = "https://127.255.255.254:6443";

export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const clusters = options.clusters ?? defaultClusters;
  refuseTwins(clusters);
  const cloud = await startCloud(options);
  const started = await Promise.all(clusters.map((cluster) => startCluster(cloud, cluster, options)));
  const servers = started.flatMap((server) => server ?? []);
  return {
    env: {
      AWS_ENDPOINT_URL: cloud.url,
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
    },
    kubernetes: Object.fromEntries(servers.map((server) => [server.name, server])),
    ecr: cloud.ecr,
    sts: cloud.sts,
    secrets: cloud.secrets,
    parameters: cloud.parameters,
    userEnv: cloud.userEnv,
    get requests() {
      return cloud.traffic.requests;
    },
    setFaults: (injector) => {
      cloud.traffic.setFaults(injector);
      for (const server of servers) server.setFaults(injector);
    },
    stop: async () => {
      await Promise.all([cloud.stop(), ...servers.map((server) => server.stop())]);
    },
  };
};

/** A token says which cluster it is for by name alone, and so does `Sandbox.kubernetes`. */
const refuseTwins = (clusters: readonly ClusterOptions[]): void => {
  const names = clusters.map(({ name }) => name);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin !== undefined) throw new Error(`the sandbox cannot have two clusters with the name ${twin}`);
};

const startCluster = async (
  cloud: Cloud,
  cluster: ClusterOptions,
  { timing, faults, foreignPrograms }: SandboxOptions,
): Promise<KubernetesServer | undefined> => {
  const { name, account, region, namespaces, rbac, reachable = true } = cluster;
  const server = reachable
    ? await startKubernetes({
        name,
        authenticate: cloud.authenticate,
        pullImage: cloud.pullImageAs(account, foreignPrograms),
        foreignPrograms,
        namespaces: [...(namespaces ?? [])],
        rbac,
        timing,
        faults,
      })
    : undefined;
  const everyRole = { principal: `arn:aws:iam::${account}:role/*`, groups: ["system:masters"] };
  cloud.addCluster({
    name,
    account,
    region,
    status: cluster.status ?? "ACTIVE",
    endpoint: server?.url ?? UNREACHABLE,
    certificateAuthorityPem: server?.certificateAuthorityPem ?? "",
    publicAccess: reachable,
    access: cluster.access ?? [everyRole],
    createdAt: Date.now(),
  });
  return server;
};

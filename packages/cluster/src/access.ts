import { TowlineError } from "@towline/kernel";
import type { ClusterAccess } from "./types.ts";

/** What the input says for the service account of the pod that the runner lives in. */
const inCluster = "in-cluster";

/**
 * The cluster of a step: its `kubeconfig` input, else $KUBECONFIG as eks-login exports it. Nothing else: a kubeconfig
 * left at home, or the cluster that a self-hosted runner happens to live in, is a cluster that nobody chose. Throws
 * `input-invalid` where there is neither.
 */
export const accessFromEnvironment = (
  kubeconfig: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ClusterAccess => {
  if (kubeconfig === inCluster) return inClusterAccess(env.KUBERNETES_SERVICE_HOST);
  const path = kubeconfig || env.KUBECONFIG;
  if (path) return { kind: "kubeconfig", path };
  throw new TowlineError("input-invalid", "No cluster is chosen: there is no kubeconfig", {
    hint: `Run eks-login earlier in this job, or set the input "kubeconfig" to a file, or to "${inCluster}" for the cluster that the runner's pod lives in`,
  });
};

const inClusterAccess = (host: string | undefined): ClusterAccess => {
  if (host) return { kind: "in-cluster" };
  throw new TowlineError(
    "input-invalid",
    `Input kubeconfig is "${inCluster}", but this runner is no pod of a cluster`,
    { hint: "Use a runner that is one, or run eks-login earlier in this job and leave the input out" },
  );
};

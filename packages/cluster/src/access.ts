import { existsSync } from "node:fs";
import { join } from "node:path";
import { TowlineError } from "@towline/kernel";
import type { ClusterAccess } from "./types.ts";

/**
 * The cluster of a step: its `kubeconfig` input, else $KUBECONFIG as eks-login exports it, else ~/.kube/config, else
 * the service account of the pod that the runner lives in. Throws `input-invalid` where there is none of them.
 */
export const accessFromEnvironment = (
  kubeconfig: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ClusterAccess => {
  const path = kubeconfig || env.KUBECONFIG;
  if (path) return { kind: "kubeconfig", path };
  const home = join(env.HOME ?? "", ".kube", "config");
  if (env.HOME && existsSync(home)) return { kind: "kubeconfig", path: home };
  if (env.KUBERNETES_SERVICE_HOST) return { kind: "in-cluster" };
  throw new TowlineError("input-invalid", "No cluster is chosen: there is no kubeconfig", {
    hint: 'Run eks-login earlier in this job, or set the input "kubeconfig"',
  });
};

import type { Cluster } from "@towline/cluster";
import { isTowlineError, labels, type TowlineError } from "@towline/kernel";
import type { DeployIdentity } from "../types.ts";

/** Why this role may not read the namespace's Secrets; undefined where it may. */
export const whySecretsAreHidden = async (
  cluster: Cluster,
  { namespace, service }: Pick<DeployIdentity, "namespace" | "service">,
): Promise<TowlineError | undefined> => {
  try {
    const labelSelector = `${labels.service}=${service}`;
    await cluster.list({ apiVersion: "v1", kind: "Secret", namespace, labelSelector });
    return undefined;
  } catch (error) {
    if (isTowlineError(error, "kube-forbidden")) return error;
    throw error;
  }
};

/**
 * `cluster` as one in which these Secrets are not there, so that nothing asks for them; with `all`, no Secret is listed
 * either. What is left out here is named where the difference is shown.
 */
export const withoutSecrets = (
  cluster: Cluster,
  { names, all }: { readonly names: ReadonlySet<string>; readonly all: boolean },
): Cluster => ({
  ...cluster,
  get: async (ref) => (ref.kind === "Secret" && names.has(ref.name) ? undefined : await cluster.get(ref)),
  list: async (query) =>
    all && query.kind === "Secret" ? { resourceVersion: "", items: [] } : await cluster.list(query),
});

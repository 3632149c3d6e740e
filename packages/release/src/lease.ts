import type { Cluster } from "@towline/cluster";
import { isTowlineError, type KubeObject, labels, type ObjectRef } from "@towline/kernel";
import type { DeployIdentity } from "./types.ts";

/** A holder that has not renewed for this long, measured by the clock of whoever waits, is taken for dead. */
export const expirySeconds = 30;
const runUrlAnnotation = "towline.dev/run";

export const leaseRef = ({ service, namespace }: DeployIdentity): ObjectRef => ({
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  namespace,
  name: `towline-${service}`,
});

/** How a Lease names a deploy that holds it. */
export const holderOf = ({ runId, attempt }: DeployIdentity): string => `${runId}/${attempt}`;

/** Who holds a Lease, "" where nobody does. */
export const currentHolder = (lease: KubeObject | undefined): string => lease?.spec?.holderIdentity ?? "";

/** The run that holds a Lease, as messages name it. */
export const runOf = (lease: KubeObject | undefined): string =>
  lease?.metadata.annotations?.[runUrlAnnotation] ?? `run ${currentHolder(lease) || "?"}`;

/** An attempt of the same run replaces an earlier one at once: GitHub runs only one at a time. */
export const isEarlierAttempt = (holder: string, identity: DeployIdentity): boolean => {
  const [runId, attempt] = holder.split("/");
  return runId === identity.runId && Number(attempt) <= identity.attempt;
};

/** The Lease to write over `live`, held by `holder`. `now` in milliseconds since the epoch. */
export const leaseObject = (
  identity: DeployIdentity,
  holder: string,
  now: number,
  live?: KubeObject,
): KubeObject => {
  const { apiVersion, kind, name, namespace } = leaseRef(identity);
  const time = new Date(now).toISOString().replace("Z", "000Z");
  const version =
    live === undefined ? {} : { resourceVersion: live.metadata.resourceVersion, uid: live.metadata.uid };
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace,
      labels: { [labels.service]: identity.service, [labels.managedBy]: "towline" },
      annotations: { [runUrlAnnotation]: identity.runUrl },
      ...version,
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: expirySeconds,
      acquireTime: currentHolder(live) === holder ? live?.spec.acquireTime : time,
      renewTime: time,
    },
  };
};

/** The Lease as it was at one moment; `live` is undefined where there was none. */
export interface SeenLease {
  readonly live: KubeObject | undefined;
}

/** Undefined where this job may not look: what else it may not do is then told first, all at once. */
export const seeLease = async (
  cluster: Cluster,
  identity: DeployIdentity,
): Promise<SeenLease | undefined> => {
  try {
    return { live: await cluster.get(leaseRef(identity)) };
  } catch (error) {
    if (isTowlineError(error, "kube-forbidden")) return undefined;
    throw error;
  }
};

export const isFree = ({ live }: SeenLease): boolean => currentHolder(live) === "";

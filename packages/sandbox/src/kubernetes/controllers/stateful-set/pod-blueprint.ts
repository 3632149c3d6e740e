import { copy } from "../../model/json.ts";
import type { Pod, Volume } from "../../model/pods.ts";
import type { ControllerRevision, StatefulSet } from "../../model/workloads.ts";
import { claimsFor } from "../claims.ts";
import { controllerReference } from "../client.ts";
import { isReady, isTerminating } from "../pod-state.ts";
import { templateOf } from "../revisions/history.ts";

const REVISION = "controller-revision-hash";

export function revisionOf(pod: Pod): string {
  return pod.metadata.labels?.[REVISION] ?? "";
}

export function isHealthy(pod: Pod): boolean {
  return pod.status.phase === "Running" && isReady(pod) && !isTerminating(pod);
}

export function ordinalOf(pod: Pod): number {
  return Number(/-(\d+)$/.exec(pod.metadata.name)?.[1] ?? -1);
}

/** The Pod of one ordinal at one revision. */
export function blueprint(
  set: StatefulSet,
  ordinal: number,
  revision: ControllerRevision,
): Pick<Pod, "metadata" | "spec" | "status"> {
  const { metadata, spec } = copy(templateOf(revision));
  const name = `${set.metadata.name}-${ordinal}`;
  return {
    metadata: {
      ...metadata,
      name,
      generateName: `${set.metadata.name}-`,
      namespace: set.metadata.namespace,
      labels: {
        ...metadata?.labels,
        "apps.kubernetes.io/pod-index": String(ordinal),
        [REVISION]: revision.metadata.name,
        "statefulset.kubernetes.io/pod-name": name,
      },
      ownerReferences: [controllerReference(set)],
    },
    spec: {
      ...spec,
      ...volumesOf(set, name, spec.volumes),
      hostname: name,
      ...(set.spec.serviceName ? { subdomain: set.spec.serviceName } : {}),
    },
    status: { phase: "Pending" },
  };
}

/** The Pod's own claims come first, and take the place of volumes of the same name. */
function volumesOf(set: StatefulSet, pod: string, volumes: readonly Volume[] = []): { volumes?: Volume[] } {
  const claimed = claimsFor(set, pod).map(({ volume, claim }) => ({
    name: volume,
    persistentVolumeClaim: { claimName: claim.metadata.name },
  }));
  const others = volumes.filter(({ name }) => !claimed.some((each) => each.name === name));
  return claimed.length > 0 ? { volumes: [...claimed, ...others] } : {};
}

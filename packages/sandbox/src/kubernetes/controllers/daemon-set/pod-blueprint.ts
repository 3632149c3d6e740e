import { copy } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { DaemonSet } from "../../model/workloads.ts";
import { templateGeneration } from "../../registry/lifecycle.ts";
import { controllerReference } from "../client.ts";

export const REVISION = "controller-revision-hash";

const TOLERATED = [
  ["not-ready", "NoExecute"],
  ["unreachable", "NoExecute"],
  ["disk-pressure", "NoSchedule"],
  ["memory-pressure", "NoSchedule"],
  ["pid-pressure", "NoSchedule"],
  ["unschedulable", "NoSchedule"],
] as const;

/** The Pod for one node: it names the node by an affinity, and stays through the node's troubles. */
export function blueprint(
  set: DaemonSet,
  node: string,
  hash: string,
): Pick<Pod, "metadata" | "spec" | "status"> {
  const { metadata, spec } = copy(set.spec.template);
  const tolerations = TOLERATED.map(([trouble, effect]) => ({
    key: `node.kubernetes.io/${trouble}`,
    operator: "Exists",
    effect,
  }));
  const byName = { matchFields: [{ key: "metadata.name", operator: "In", values: [node] }] };
  return {
    metadata: {
      ...metadata,
      name: "",
      generateName: `${set.metadata.name}-`,
      namespace: set.metadata.namespace,
      labels: {
        ...metadata?.labels,
        [REVISION]: hash,
        "pod-template-generation": String(templateGeneration(set)),
      },
      ownerReferences: [controllerReference(set)],
    },
    spec: {
      ...spec,
      affinity: {
        ...spec.affinity,
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [byName] } },
      },
      tolerations: [...(spec.tolerations ?? []), ...tolerations],
    },
    status: { phase: "Pending" },
  };
}

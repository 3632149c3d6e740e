import { describeRef, type KubeObject, refOf } from "@towline/kernel";
import { desiredReplicas } from "./wire.ts";

/** What the way in which Kubernetes replaces the pods of a workload means for a deploy. */
export interface StrategyFact {
  /**
   * `cannot-be-watched`: an update never ends by itself. `held-back`: some pods keep the old version. `interrupts`:
   * Kubernetes cannot keep the old version serving until the new one does. `not-undone`: there is no way back.
   */
  readonly kind: "cannot-be-watched" | "held-back" | "interrupts" | "not-undone";
  /** One line, with the workload's name. */
  readonly message: string;
  readonly hint: string;
}

export const isOnDelete = (workload: KubeObject): boolean =>
  workload.spec?.updateStrategy?.type === "OnDelete";

/** Ordinals below it keep the old version; 0 where there is no such limit. */
export const partitionOf = (workload: KubeObject): number =>
  isOnDelete(workload) ? 0 : (workload.spec?.updateStrategy?.rollingUpdate?.partition ?? 0);

interface Said {
  readonly kind: StrategyFact["kind"];
  readonly what: string;
  readonly hint: string;
}

const onDelete: Said = {
  kind: "cannot-be-watched",
  what: "its update strategy is OnDelete: Kubernetes replaces no pod by itself, so that the new version would never run",
  hint: "Set updateStrategy.type to RollingUpdate, or apply it with the action apply and delete its pods yourself",
};

const isAll = (amount: number | string | undefined, replicas: number): boolean =>
  typeof amount === "string" ? Number.parseInt(amount, 10) >= 100 : (amount ?? 0) >= replicas;

const ofDeployment = (workload: KubeObject): readonly Said[] => {
  const { type, rollingUpdate } = workload.spec?.strategy ?? {};
  const what = "its old pods stop before the new ones serve";
  if (type === "Recreate")
    return [
      {
        kind: "interrupts",
        what: `${what}: its strategy is Recreate`,
        hint: "Use RollingUpdate where it may not be down",
      },
    ];
  const replicas = workload.spec === undefined ? 1 : desiredReplicas(workload);
  if (replicas === 0 || !isAll(rollingUpdate?.maxUnavailable, replicas)) return [];
  const told = `${what}: maxUnavailable is ${rollingUpdate.maxUnavailable}, all of them`;
  return [{ kind: "interrupts", what: told, hint: "Lower rollingUpdate.maxUnavailable" }];
};

const ofStatefulSet = (workload: KubeObject): readonly Said[] => {
  if (isOnDelete(workload)) return [onDelete];
  const replicas = desiredReplicas(workload);
  const partition = Math.min(partitionOf(workload), replicas);
  const inPlace: Said = {
    kind: "interrupts",
    what:
      replicas === 1
        ? "its only pod is stopped before the new one starts"
        : "each of its pods is stopped before the new one of its name starts",
    hint: "This is how StatefulSets are updated: run more than one replica where it may not be down",
  };
  if (partition === 0) return [inPlace];
  const kept = `its partition of ${partitionOf(workload)} keeps ${partition} of ${replicas} pods at the old version`;
  return [
    inPlace,
    { kind: "held-back", what: kept, hint: "Lower updateStrategy.rollingUpdate.partition to update all" },
  ];
};

const ofDaemonSet = (workload: KubeObject): readonly Said[] => {
  if (isOnDelete(workload)) return [onDelete];
  const { maxSurge = 0 } = workload.spec?.updateStrategy?.rollingUpdate ?? {};
  if (maxSurge !== 0 && maxSurge !== "0%") return [];
  return [
    {
      kind: "interrupts",
      what: "the pod of each node is stopped before the new one starts",
      hint: "Set updateStrategy.rollingUpdate.maxSurge (and maxUnavailable: 0) where a node may not be without it",
    },
  ];
};

const ofJob = (): readonly Said[] => [
  {
    kind: "not-undone",
    what: "what it does is not undone if this deploy fails",
    hint: "Let it do only what the old version can live with",
  },
];

const finders: Readonly<Record<string, (workload: KubeObject) => readonly Said[]>> = {
  "apps/v1/Deployment": ofDeployment,
  "apps/v1/StatefulSet": ofStatefulSet,
  "apps/v1/DaemonSet": ofDaemonSet,
  "batch/v1/Job": ofJob,
};

/** What to know before a workload of this manifest is deployed; pure. */
export const strategyFacts = (workload: KubeObject): readonly StrategyFact[] => {
  const found = finders[`${workload.apiVersion}/${workload.kind}`]?.(workload) ?? [];
  return found.map(({ kind, what, hint }) => ({
    kind,
    hint,
    message: `${describeRef(refOf(workload))}: ${what}`,
  }));
};

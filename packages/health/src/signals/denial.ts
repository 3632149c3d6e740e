import type { KubeObject } from "@towline/kernel";
import { explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import type { Signal } from "../types.ts";
import { conditionOf } from "../wire.ts";

type Denial = "policy" | "reference" | "webhook-down" | "quota" | "other";

/** The API server's words in `ReplicaFailure`. The first that fits counts. */
const words: readonly (readonly [RegExp, Denial])[] = [
  [/exceeded quota/, "quota"],
  [
    /failed quota|must specify|violates PodSecurity|denied the request|LimitRange|per (Container|Pod) is/,
    "policy",
  ],
  [
    /service ?account "?\S+"? not found|error looking up service account|no PriorityClass|RuntimeClass .*not found/i,
    "reference",
  ],
  [/failed calling webhook/, "webhook-down"],
];

const sentences: Readonly<Record<Denial, readonly [what: string, hint: string]>> = {
  quota: [
    "its pods do not fit into the namespace's quota",
    "Raise the ResourceQuota, lower what the pods request, or make room in the namespace",
  ],
  policy: ["a policy of the cluster refuses its pods", "Change the pod template as the message says"],
  reference: ["its pods refer to something that does not exist", "Create it, or correct the pod template"],
  "webhook-down": [
    "its pods cannot be created: an admission webhook does not answer",
    "Repair the webhook that the message names; it belongs to the cluster, not to this service",
  ],
  other: ["its pods cannot be created", "See what Kubernetes reports"],
};

/** `RollingUpdate` may take old pods away, which frees quota; rounding down is what the controller does. */
const canScaleDown = ({ deployment, view, revision }: Facts): boolean => {
  const oldPods = view.replicaSets.some((each) => each !== revision && (each.spec?.replicas ?? 0) > 0);
  if (!oldPods) return false;
  const { type = "RollingUpdate", rollingUpdate = {} } = deployment.spec.strategy ?? {};
  if (type === "Recreate") return true;
  return absolute(rollingUpdate.maxUnavailable ?? "25%", deployment) > 0;
};

const absolute = (value: number | string, deployment: KubeObject): number =>
  typeof value === "number"
    ? value
    : Math.floor((Number.parseInt(value, 10) / 100) * (deployment.spec.replicas ?? 1));

const isTerminating = ({ view }: Facts): boolean =>
  view.pods.some((pod) => pod.metadata.deletionTimestamp !== undefined);

const graceOf = (facts: Facts, denial: Denial): number => {
  switch (denial) {
    case "policy":
    case "reference":
      return grace.final;
    case "webhook-down":
      return grace.webhookUnreachable;
    case "quota":
      return canScaleDown(facts) || isTerminating(facts) ? grace.quota : grace.quotaDeadlock;
    case "other":
      return grace.creationProblem;
  }
};

/** A quota heals while old pods go: as long as pods come through, the time begins anew. */
const idOf = ({ deployment }: Facts, denial: Denial): string => {
  const { updatedReplicas = 0, availableReplicas = 0 } = deployment.status ?? {};
  return denial === "quota" ? `quota:${updatedReplicas}:${availableReplicas}` : `denied:${denial}`;
};

export const denialSignals = (facts: Facts): readonly Signal[] => {
  const condition = conditionOf(facts.revision, "ReplicaFailure");
  if (condition?.status !== "True") return [];
  const message = condition.message ?? "";
  const reason = condition.reason ?? "FailedCreate";
  const denial = words.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
  const [what, hint] = sentences[denial];
  const explanation = explain(facts, {
    what: `${what}: ${withoutPodName(message)}`,
    reason,
    evidence: [`${reason}: ${message}`],
    hint,
  });
  const graceMilliseconds = graceOf(facts, denial);
  const nature = denial === "quota" ? "slow" : "broken";
  return [{ id: idOf(facts, denial), reason, graceMilliseconds, nature, explanation }];
};

/** `pods "web-655d9997bc-s9bz8" is forbidden: exceeded quota: …`: the name is of a pod that never was. */
const withoutPodName = (message: string): string => message.replace(/^pods "[^"]*" is forbidden: /, "");

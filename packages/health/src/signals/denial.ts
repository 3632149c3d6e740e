import { explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import type { Signal } from "../types.ts";

type Denial = "policy" | "reference" | "invalid" | "namespace" | "webhook-down" | "quota" | "other";

/** The API server's words. The first that fits counts. */
const words: readonly (readonly [RegExp, Denial])[] = [
  [/exceeded quota/, "quota"],
  [
    /failed quota|must specify|violates PodSecurity|denied (the )?request|LimitRange|per (Container|Pod) is|insufficient quota to match/,
    "policy",
  ],
  [
    /service ?account "?\S+"? not found|error looking up service account|no PriorityClass|RuntimeClass .*not found/i,
    "reference",
  ],
  [/failed calling webhook/, "webhook-down"],
  [/is being terminated/, "namespace"],
  [/^Pod "[^"]*" is invalid: /, "invalid"],
];

const sentences: Readonly<Record<Denial, readonly [what: string, hint: string]>> = {
  quota: [
    "its pods do not fit into the namespace's quota",
    "Raise the ResourceQuota, lower what the pods request, or make room in the namespace",
  ],
  policy: ["a policy of the cluster refuses its pods", "Change the pod template as the message says"],
  reference: ["its pods refer to something that does not exist", "Create it, or correct the pod template"],
  invalid: ["its pods are not valid", "Correct the pod template as the message says"],
  namespace: [
    "its pods cannot be created: the namespace is being deleted",
    "Wait until it is gone, and make it anew",
  ],
  "webhook-down": [
    "its pods cannot be created: an admission webhook does not answer",
    "Repair the webhook that the message names; it belongs to the cluster, not to this service",
  ],
  other: ["its pods cannot be created", "See what Kubernetes reports"],
};

const isTerminating = ({ view }: Facts): boolean =>
  view.pods.some((pod) => pod.metadata.deletionTimestamp !== undefined);

const graceOf = (facts: Facts, denial: Denial): number => {
  switch (denial) {
    case "policy":
    case "reference":
    case "invalid":
    case "namespace":
      return grace.final;
    case "webhook-down":
      return grace.webhookUnreachable;
    case "quota":
      return facts.canScaleDown || isTerminating(facts) ? grace.quota : grace.quotaDeadlock;
    case "other":
      return grace.creationProblem;
  }
};

/** A quota heals while old pods go: as long as pods come through, the time begins anew. */
const idOf = ({ milestone }: Facts, denial: Denial): string =>
  denial === "quota" ? `quota:${milestone}` : `denied:${denial}`;

export const denialSignals = (facts: Facts): readonly Signal[] => {
  if (facts.refusal === undefined) return [];
  const { reason, message, toldBy } = facts.refusal;
  const denial = words.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
  const [what, hint] = sentences[denial];
  const explanation = explain(facts, {
    what: `${what}: ${withoutPodName(message)}`,
    reason,
    evidence: [`${reason}: ${message}`],
    hint,
  });
  const behind = toldBy === "event" ? grace.eventsBehind : grace.final;
  const graceMilliseconds = Math.max(graceOf(facts, denial), behind);
  const nature = denial === "quota" ? "slow" : "broken";
  return [{ id: idOf(facts, denial), reason, graceMilliseconds, nature, explanation }];
};

/** `pods "web-655d9997bc-s9bz8" is forbidden: exceeded quota: …`: the name is of a pod that never was. */
const withoutPodName = (message: string): string =>
  message.replace(/^(?:pods "[^"]*" is forbidden|Pod "[^"]*" is invalid): /, "");

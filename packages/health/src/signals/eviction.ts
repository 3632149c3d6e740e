import type { KubeObject } from "@towline/kernel";
import { explain, type Facts } from "../facts.ts";
import { crashes, grace } from "../grace.ts";
import type { Signal } from "../types.ts";

type Eviction = "own-limit" | "node-pressure" | "node-lost" | "node-refused";

/** The kubelet's words for what a pod did against limits of its own. */
const ownLimit = /exceed(?:s|ed) (?:the total limit|its local ephemeral storage limit|the limit)/;

const kindOf = ({ status }: KubeObject): Eviction | undefined => {
  const { reason = "", message = "" } = status ?? {};
  if (reason === "Evicted") return ownLimit.test(message) ? "own-limit" : "node-pressure";
  if (/^(Terminated|NodeShutdown|NodeLost|Shutdown)$/.test(reason)) return "node-lost";
  return /^(OutOf\w+|UnexpectedAdmissionError|NodeAffinity|NodePorts|Preempting)$/.test(reason)
    ? "node-refused"
    : undefined;
};

const sentences: Readonly<Record<Eviction, readonly [what: string, hint: string]>> = {
  "own-limit": [
    "used more storage than its limit",
    "Raise resources.limits.ephemeral-storage or the sizeLimit of its emptyDir, or make it write less",
  ],
  "node-pressure": [
    "was put off a node that ran out of memory, storage or processes",
    "Let resources.requests say what it really needs, so that it is put where there is enough",
  ],
  "node-lost": ["ended with its node", "Look at why nodes go away; others take its place"],
  "node-refused": [
    "was refused by its node",
    "See what Kubernetes reports: the node is full, or misses a device or label",
  ],
};

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/**
 * An evicted pod is replaced by another one. Where each of them breaks a limit of its own, that is a crash by another
 * name; what a node did heals elsewhere.
 */
export const evictionSignals = (facts: Facts): readonly Signal[] => {
  const last = facts.failed.findLast((pod) => kindOf(pod) !== undefined);
  const kind = last === undefined ? undefined : kindOf(last);
  if (last === undefined || kind === undefined) return [];
  const count = facts.failed.filter((pod) => kindOf(pod) === kind).length;
  const isCertain =
    kind === "own-limit" && count >= crashes.onUpdate && !facts.pods.some(({ everReady }) => everReady);
  const [what, hint] = sentences[kind];
  const reason = last.status.reason;
  return [
    {
      id: `evicted:${kind}`,
      reason,
      graceMilliseconds: isCertain ? grace.final : grace.limit,
      nature: kind === "own-limit" ? "broken" : "slow",
      explanation: explain(facts, {
        what: `its pod ${what}, ${times(count)} so far: ${last.status.message ?? reason}`,
        reason,
        pod: last.metadata.name,
        evidence: [`${reason}: ${last.status.message ?? ""}`, `Node ${last.spec?.nodeName}`],
        hint,
      }),
    },
  ];
};

import { eventLine, explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import { isBeingCreated, latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";

/** The words of the Amazon VPC CNI for a subnet, or a node, without a free address. */
const noAddress = /failed to assign an IP address|no (?:IP )?addresses? available|InsufficientFreeAddresses/i;

const isStuck = (pod: PodFacts): boolean =>
  isBeingCreated(pod) &&
  latestEvent(pod, "FailedCreatePodSandBox", "Pulling", "Pulled", "Created")?.reason ===
    "FailedCreatePodSandBox";

/** A pod without network shows nowhere but in events. Addresses become free when other pods go. */
export const sandboxSignals = (facts: Facts): readonly Signal[] => {
  const pod = facts.pods.find(isStuck);
  if (pod === undefined) return [];
  const event = latestEvent(pod, "FailedCreatePodSandBox");
  const isFull = noAddress.test(String(event?.message));
  const reason = "FailedCreatePodSandBox";
  const explanation = explain(facts, {
    what: isFull ? "its pods get no IP address" : "the network of its pods cannot be set up",
    reason,
    pod: pod.name,
    evidence: [eventLine(event), `Node ${pod.node}`],
    hint: isFull
      ? "Give the nodes subnets with free addresses, or turn on prefix delegation of the VPC CNI"
      : "See what Kubernetes reports; the network plugin of that node may be at fault",
  });
  return [{ id: "sandbox", reason, graceMilliseconds: grace.limit, nature: "slow", explanation }];
};

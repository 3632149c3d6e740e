import { eventLine, explain, type Facts, whenAll } from "../facts.ts";
import { grace } from "../grace.ts";
import { latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";
import { conditionOf, type Probe } from "../wire.ts";

const mainContainers = (pod: PodFacts) => pod.containers.filter(({ role }) => role === "main");

export const isRunningUnready = (pod: PodFacts): boolean =>
  !pod.ready && mainContainers(pod).every(({ running }) => running);

/** Defaults of Kubernetes for what a probe leaves out. */
const budgetSeconds = ({
  initialDelaySeconds = 0,
  periodSeconds = 10,
  failureThreshold = 3,
}: Probe): number => initialDelaySeconds + periodSeconds * failureThreshold;

/** The longest time that a container's own probes give it to become ready, in milliseconds. */
export const probeBudget = (pod: PodFacts): number => {
  const budgets = mainContainers(pod).map(({ spec: { startupProbe, readinessProbe } }) =>
    [startupProbe, readinessProbe].reduce(
      (sum, probe) => sum + (probe === undefined ? 0 : budgetSeconds(probe)),
      0,
    ),
  );
  return Math.max(0, ...budgets) * 1000;
};

export const readinessSignals = (facts: Facts): readonly Signal[] => {
  const unready = facts.pods.filter(isRunningUnready);
  const [pod] = unready;
  if (pod === undefined) return [];
  const affected = new Set(unready.map(({ name }) => name));
  const patience = Math.max(grace.notReadyAtLeast, 2 * probeBudget(pod));
  return [
    {
      id: "unready",
      reason: "NotReady",
      graceMilliseconds: whenAll(facts, affected, patience),
      nature: "slow",
      explanation: explainUnready(facts, pod),
    },
  ];
};

const explainUnready = (facts: Facts, pod: PodFacts) => {
  const ready = conditionOf(pod.object, "Ready");
  const waitsForGate = ready?.reason === "ReadinessGatesNotReady";
  const container = mainContainers(pod).find((each) => !each.ready);
  return explain(facts, {
    what: waitsForGate
      ? `pod ${pod.name} runs, but one of its readiness gates stays closed`
      : `container ${container?.name ?? ""} runs, but does not become ready`,
    reason: ready?.reason ?? "NotReady",
    pod: pod.name,
    container: container?.name,
    evidence: [
      ready ? `${ready.reason ?? "NotReady"}: ${ready.message ?? ""}` : "",
      eventLine(latestEvent(pod, "Unhealthy")),
      `Node ${pod.node}`,
    ],
    hint: waitsForGate
      ? "Look at what sets this gate, such as the load balancer controller and its target group"
      : "Check path and port of its readinessProbe, and what the program waits for",
    logs: container === undefined ? [] : [{ pod: pod.name, container: container.name, previous: false }],
  });
};

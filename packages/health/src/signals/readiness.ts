import { eventLine, explain, type Facts, whenAll } from "../facts.ts";
import { grace } from "../grace.ts";
import { type ContainerFacts, latestEvent, logsOf, type PodFacts } from "../pods.ts";
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

/**
 * The node does not answer: its pods count as not ready although their containers were. After five minutes Kubernetes
 * moves them to another one.
 */
const isOnLostNode = (pod: PodFacts): boolean =>
  latestEvent(pod, "NodeNotReady") !== undefined && mainContainers(pod).every(({ ready }) => ready);

export const readinessSignals = (facts: Facts): readonly Signal[] => [
  ...unreadySignals(facts),
  ...initializingSignals(facts),
];

/** No verdict by itself: a migration takes the time that it takes. */
const initializingSignals = (facts: Facts): readonly Signal[] => {
  const running = facts.pods.flatMap((pod) =>
    pod.containers.filter((container) => container.role === "init" && container.running),
  );
  const [first] = running;
  if (first === undefined) return [];
  const { name, pod } = first;
  const explanation = explain(facts, {
    what: `init container ${name} still runs, and the others wait for its end`,
    reason: "PodInitializing",
    pod,
    container: name,
    evidence: [],
    hint: "See in its log what it waits for; an init container has to end",
    logs: [{ pod, container: name, previous: false }],
  });
  const reason = "PodInitializing";
  return [
    { id: `initializing:${name}`, reason, graceMilliseconds: grace.limit, nature: "slow", explanation },
  ];
};

const unreadySignals = (facts: Facts): readonly Signal[] => {
  const unready = facts.pods.filter(isRunningUnready);
  const [pod] = unready;
  if (pod === undefined) return [];
  const affected = new Set(unready.map(({ name }) => name));
  const patience = unready.some(isOnLostNode)
    ? grace.limit
    : Math.max(grace.notReadyAtLeast, 2 * probeBudget(pod));
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

const toldOf = (
  pod: PodFacts,
  container: ContainerFacts | undefined,
): { readonly what: string; readonly hint: string } => {
  if (conditionOf(pod.object, "Ready")?.reason === "ReadinessGatesNotReady")
    return {
      what: `pod ${pod.name} runs, but one of its readiness gates stays closed`,
      hint: "Look at what sets this gate, such as the load balancer controller and its target group",
    };
  if (isOnLostNode(pod))
    return {
      what: `node ${pod.node}, on which pod ${pod.name} runs, does not answer`,
      hint: "Look at that node; Kubernetes moves its pods to others after five minutes",
    };
  return {
    what: `container ${container?.name ?? ""} runs, but does not become ready`,
    hint: "Check path and port of its readinessProbe, and what the program waits for",
  };
};

const explainUnready = (facts: Facts, pod: PodFacts) => {
  const ready = conditionOf(pod.object, "Ready");
  const unready = mainContainers(pod).filter((each) => !each.ready);
  const [container] = unready;
  return explain(facts, {
    ...toldOf(pod, container),
    reason: ready?.reason ?? "NotReady",
    pod: pod.name,
    container: container?.name,
    evidence: [
      ready ? `${ready.reason ?? "NotReady"}: ${ready.message ?? ""}` : "",
      eventLine(latestEvent(pod, "Unhealthy")),
      eventLine(latestEvent(pod, "NodeNotReady")),
      `Node ${pod.node}`,
    ],
    logs: unready.flatMap(logsOf),
  });
};

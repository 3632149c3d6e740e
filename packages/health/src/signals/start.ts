import { eventLine, explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import { type ContainerFacts, latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";

const waitingReasons: ReadonlySet<string> = new Set([
  "RunContainerError",
  "CreateContainerError",
  "PreStartHookError",
  "PostStartHookError",
]);
/** How an instance that never ran is reported once the kubelet tries again. */
const endReasons: ReadonlySet<string> = new Set(["StartError", "ContainerCannotRun"]);

const unexecutable =
  /executable file not found|no such file or directory|permission denied|exec format error|no command specified/;

/** True where a container never got as far as running; then it is no crash. */
export const neverRan = ({ ended }: ContainerFacts): boolean => endReasons.has(ended?.reason ?? "");

const problemOf = (
  container: ContainerFacts,
): { readonly reason: string; readonly message: string } | undefined => {
  const { waiting, ended, running } = container;
  if (waitingReasons.has(waiting?.reason ?? ""))
    return { reason: waiting?.reason ?? "", message: waiting?.message ?? ended?.message ?? "" };
  if (!running && neverRan(container)) return { reason: ended?.reason ?? "", message: ended?.message ?? "" };
  return undefined;
};

export const startSignals = (facts: Facts): readonly Signal[] =>
  facts.pods.flatMap((pod) => pod.containers.flatMap((container) => signalOf(facts, pod, container)));

const signalOf = (facts: Facts, pod: PodFacts, container: ContainerFacts): readonly Signal[] => {
  const problem = problemOf(container);
  if (problem === undefined) return [];
  const isFinal = unexecutable.test(problem.message);
  const explanation = explain(facts, {
    what: isFinal
      ? `container ${container.name} cannot be started: its program is not in the image, or is not executable`
      : `container ${container.name} cannot be started`,
    reason: problem.reason,
    pod: pod.name,
    container: container.name,
    evidence: [`${problem.reason}: ${problem.message}`, eventLine(latestEvent(pod, "Failed"))],
    hint: isFinal
      ? 'Correct "command" of this container in the manifest, or ENTRYPOINT in the Dockerfile'
      : "See what Kubernetes reports",
  });
  const graceMilliseconds = isFinal ? grace.final : grace.startProblem;
  return [
    {
      id: `start:${container.name}`,
      reason: problem.reason,
      graceMilliseconds,
      nature: "broken",
      explanation,
    },
  ];
};

import { stripVTControlCharacters } from "node:util";
import type { Cluster } from "@towline/cluster";
import type { Explanation } from "@towline/health";
import { isTowlineError } from "@towline/kernel";
import { maskSecretsOf } from "./evidence-secrets.ts";
import type { ContainerLog, RolloutFailure, RolloutRequest } from "./types.ts";

const tailLines = 20;
const longestLine = 1_000;
/** Evidence is worth a moment, but a verdict must not wait for a node that does not answer. */
const patienceMilliseconds = 5_000;

/** Where more workloads fail at once, one cause has hit them all, and their logs would bury it. */
const mostWithLogs = 20;

type Wanted = Explanation["logs"][number];

type Fetched =
  | { readonly kind: "log"; readonly log: ContainerLog }
  | { readonly kind: "none" }
  | { readonly kind: "denied"; readonly line: string };

/** Colours and control characters would garble a log or a summary. */
const cleanLine = (line: string): string => {
  const plain = stripVTControlCharacters(line).replace(/[^\P{Cc}\t]/gu, "");
  return plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain;
};

const linesOf = (text: string): readonly string[] =>
  text.replace(/\n$/, "").split("\n").slice(-tailLines).map(cleanLine);

const fetchLog = async (cluster: Cluster, namespace: string, wanted: Wanted): Promise<Fetched> => {
  try {
    const text = await cluster.logs({ namespace, ...wanted, tailLines });
    return text === "" ? { kind: "none" } : { kind: "log", log: { ...wanted, lines: linesOf(text) } };
  } catch (error) {
    if (isTowlineError(error, "kube-forbidden"))
      return { kind: "denied", line: `${error.message}. ${error.hint ?? ""}` };
    return { kind: "none" }; // the container never started, or is gone by now
  }
};

/** While a container waits for its next start, "current" and "previous" are the same instance. */
const isRepeated = (log: ContainerLog, others: readonly ContainerLog[]): boolean =>
  others.some(
    (other) =>
      other.pod === log.pod &&
      other.container === log.container &&
      other.lines.join("\n") === log.lines.join("\n"),
  );

type Scene = Pick<RolloutRequest, "cluster" | "namespace" | "log" | "clock" | "signal">;

const withEvidence = async (scene: Scene, explanation: Explanation): Promise<RolloutFailure> => {
  const { cluster, namespace } = scene;
  await maskSecretsOf(
    explanation.logs.map(({ pod }) => pod),
    scene,
  );
  const fetched = await Promise.all(explanation.logs.map((wanted) => fetchLog(cluster, namespace, wanted)));
  const logs = fetched.flatMap((each) => (each.kind === "log" ? [each.log] : []));
  const denied = fetched.flatMap((each) => (each.kind === "denied" ? [each.line] : []));
  return {
    ...explanation,
    evidence: [...explanation.evidence, ...new Set(denied)],
    containerLogs: logs.filter((log, index) => !isRepeated(log, logs.slice(0, index))),
  };
};

/** Adds the last log lines, before anyone rolls back and takes them away. */
export const collectEvidence = async (
  scene: Scene,
  explanations: readonly Explanation[],
): Promise<readonly RolloutFailure[]> => {
  const { clock, signal } = scene;
  const timer = new AbortController();
  // whoever cancels does not wait for it
  const late = clock.sleep(patienceMilliseconds, AbortSignal.any([timer.signal, signal])).then(
    () => "late" as const,
    () => "late" as const,
  );
  const failures = await Promise.all(
    explanations.map(async (explanation, index) => {
      if (index >= mostWithLogs) return { ...explanation, containerLogs: [] };
      const complete = await Promise.race([withEvidence(scene, explanation), late]);
      return complete === "late" ? { ...explanation, containerLogs: [] } : complete;
    }),
  );
  timer.abort();
  return failures;
};

import type { InputReader } from "@towline/action-kit";
import type { RolloutCommand } from "@towline/rollout";

/** One workload as the user or apply names it. `generation` is known where apply says it. */
export interface WorkloadInput {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly generation: number | undefined;
}

export interface Inputs {
  readonly namespace: string;
  /** By name, or all that have the labels. */
  readonly workloads: readonly WorkloadInput[] | { readonly selector: string };
  readonly command: "status" | RolloutCommand;
  readonly timeoutSeconds: number;
  readonly kubeconfig: string | undefined;
}

/** Kinds by the words that kubectl takes for them. */
const kinds: readonly (readonly [kind: string, apiVersion: string, words: readonly string[]])[] = [
  ["Deployment", "apps/v1", ["deployment", "deployments", "deploy"]],
  ["StatefulSet", "apps/v1", ["statefulset", "statefulsets", "sts"]],
  ["DaemonSet", "apps/v1", ["daemonset", "daemonsets", "ds"]],
  ["ReplicaSet", "apps/v1", ["replicaset", "replicasets", "rs"]],
  ["Job", "batch/v1", ["job", "jobs"]],
  ["CronJob", "batch/v1", ["cronjob", "cronjobs", "cj"]],
  ["Pod", "v1", ["pod", "pods", "po"]],
];

interface Applied {
  readonly kind: string;
  readonly name: string;
  readonly generation: number;
}

const isAppliedList = (value: unknown): value is readonly Applied[] =>
  Array.isArray(value) &&
  value.every(
    (each) =>
      typeof each?.kind === "string" && typeof each.name === "string" && typeof each.generation === "number",
  );

const workloadOf = (
  input: InputReader,
  word: string,
  name: string,
  generation?: number,
): readonly WorkloadInput[] => {
  const known = kinds.find(([, , words]) => words.includes(word.toLowerCase()));
  if (known !== undefined && name !== "") return [{ kind: known[0], apiVersion: known[1], name, generation }];
  input.reject(
    `Input workloads names "${word}${name === "" ? "" : `/${name}`}"`,
    "Write kind/name, such as deployment/checkout",
  );
  return [];
};

const workloads = (input: InputReader): Inputs["workloads"] => {
  const selector = input.text("selector");
  if (selector !== undefined && input.text("workloads") === undefined) return { selector };
  if (selector !== undefined)
    input.reject(
      "Inputs workloads and selector are both given",
      "Name the workloads, or select them by labels",
    );
  if (input.required("workloads").startsWith("[")) {
    const applied = input.json("workloads", isAppliedList) ?? [];
    return applied.flatMap(({ kind, name, generation }) => workloadOf(input, kind, name, generation));
  }
  return input.lines("workloads").flatMap((line) => {
    const [word = "", name = "", ...more] = line.split("/");
    return workloadOf(input, word, more.length > 0 ? "" : name);
  });
};

export const readInputs = (input: InputReader): Inputs => ({
  namespace: input.required("namespace"),
  workloads: workloads(input),
  command: input.oneOf("command", ["status", "restart", "undo", "pause", "resume"], "status"),
  timeoutSeconds: input.integer("timeout", { min: 1, max: 21_600, fallback: 900 }),
  kubeconfig: input.text("kubeconfig"),
});

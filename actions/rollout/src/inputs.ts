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

/** `<group>/<version>/<Kind>/<name>`. */
const customResource = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/(v\w+)\/([A-Z]\w+)\/([a-z0-9.-]+)$/;

interface Applied {
  readonly apiVersion?: string;
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

const shortKinds = kinds
  .map(([, , [word]]) => word)
  .filter((word) => !["replicaset", "pod"].includes(word ?? ""));
const hint = `Write kind/name, such as deployment/checkout (${shortKinds.join(", ")}), or a custom resource whole: cert-manager.io/v1/Certificate/shop`;

const workloadOf = (
  input: InputReader,
  word: string,
  name: string,
  generation?: number,
): readonly WorkloadInput[] => {
  const known = kinds.find(([, , words]) => words.includes(word.toLowerCase()));
  if (known !== undefined && name !== "") return [{ kind: known[0], apiVersion: known[1], name, generation }];
  input.reject(`Input workloads names "${word}${name === "" ? "" : `/${name}`}"`, hint);
  return [];
};

const lineOf = (input: InputReader, line: string): readonly WorkloadInput[] => {
  const [, group, version, kind, custom] = customResource.exec(line) ?? [];
  if (kind !== undefined && custom !== undefined)
    return [{ apiVersion: `${group}/${version}`, kind, name: custom, generation: undefined }];
  const [word = "", name = "", ...more] = line.split("/");
  return workloadOf(input, word, more.length > 0 ? "" : name);
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
    return applied.flatMap(({ apiVersion, kind, name, generation }) =>
      apiVersion === undefined
        ? workloadOf(input, kind, name, generation)
        : [{ apiVersion, kind, name, generation }],
    );
  }
  return input.lines("workloads").flatMap((line) => lineOf(input, line));
};

export const readInputs = (input: InputReader): Inputs => ({
  namespace: input.required("namespace"),
  workloads: workloads(input),
  command: input.oneOf("command", ["status", "restart", "undo", "pause", "resume"], "status"),
  timeoutSeconds: input.integer("timeout", { min: 1, max: 21_600, fallback: 900 }),
  kubeconfig: input.text("kubeconfig"),
});

import type { Cluster } from "@towline/cluster";
import { strategyFacts } from "@towline/health";
import { describeRef, type Json, type KubeObject, type ObjectRef, TowlineError } from "@towline/kernel";
import { previousTemplate } from "./previous-template.ts";

/** What `kubectl rollout` knows beside `status`. */
export type RolloutCommand = "restart" | "undo" | "pause" | "resume";

export interface CommandRequest {
  readonly cluster: Cluster;
  readonly workloads: readonly ObjectRef[];
  readonly command: RolloutCommand;
  /** Milliseconds since the epoch; stamped on what is restarted. */
  readonly now: number;
}

interface Planned {
  readonly ref: ObjectRef;
  readonly body: Json;
  readonly type: "merge" | "json";
}

/** As kubectl writes them: apply takes over from it with a notice, where another manager would be in conflict. */
const manager = "kubectl-rollout";
const restartedAt = "kubectl.kubernetes.io/restartedAt";

const kindsOf: Readonly<Record<RolloutCommand, readonly string[]>> = {
  restart: ["Deployment", "StatefulSet", "DaemonSet"],
  undo: ["Deployment", "StatefulSet", "DaemonSet"],
  pause: ["Deployment"],
  resume: ["Deployment"],
};

/**
 * Does to every workload what `kubectl rollout <command>` does, once it is certain that each can take it. Answers them
 * as they are then. Throws `input-invalid` for kinds and states that the command does not fit, `kube-not-found`, and
 * `rollback-failed` where there is no earlier version.
 */
export const commandRollout = async (request: CommandRequest): Promise<readonly KubeObject[]> => {
  const { cluster, workloads } = request;
  for (const ref of workloads) requireKind(ref, request.command);
  const planned = await Promise.all(workloads.map((ref) => plan(ref, request)));
  return await Promise.all(planned.map(({ ref, body, type }) => cluster.patch(ref, body, { manager, type })));
};

const requireKind = (ref: ObjectRef, command: RolloutCommand): void => {
  if (kindsOf[command].includes(ref.kind)) return;
  throw new TowlineError("input-invalid", `${describeRef(ref)} does not take the command ${command}`, {
    hint: `Only these kinds do: ${kindsOf[command].join(", ")}`,
  });
};

const plan = async (ref: ObjectRef, { cluster, command, now }: CommandRequest): Promise<Planned> => {
  const live = await cluster.get(ref);
  if (live === undefined)
    throw new TowlineError(
      "kube-not-found",
      `${describeRef(ref)} does not exist in namespace ${ref.namespace}`,
      {
        hint: "Check its name and namespace",
      },
    );
  if (command === "pause" || command === "resume")
    return { ref, type: "merge", body: { spec: { paused: command === "pause" } } };
  requireMoving(live, ref, command);
  if (command === "undo") {
    const template = (await previousTemplate(cluster, live)) as Json;
    return { ref, type: "json", body: [{ op: "replace", path: "/spec/template", value: template }] };
  }
  const annotations = { [restartedAt]: new Date(now).toISOString() };
  return { ref, type: "merge", body: { spec: { template: { metadata: { annotations } } } } };
};

/** A new template that nothing rolls out would be waited for in vain. */
const requireMoving = (live: KubeObject, ref: ObjectRef, command: RolloutCommand): void => {
  if (live.spec?.paused === true)
    throw new TowlineError(
      "input-invalid",
      `${describeRef(ref)} is paused, so that ${command} would do nothing`,
      {
        hint: "Resume it first: command: resume",
      },
    );
  const stuck = strategyFacts(live).find(({ kind }) => kind === "cannot-be-watched");
  if (stuck !== undefined) throw new TowlineError("input-invalid", stuck.message, { hint: stuck.hint });
};

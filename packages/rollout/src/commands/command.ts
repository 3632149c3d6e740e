import type { Cluster } from "@towline/cluster";
import { strategyFacts } from "@towline/health";
import {
  describeRef,
  isTowlineError,
  type Json,
  type KubeObject,
  type ObjectRef,
  TowlineError,
} from "@towline/kernel";
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

/** What was done to one workload. */
export interface Commanded {
  readonly object: KubeObject;
  /** `restarted`, `goes back to revision 3`, … */
  readonly text: string;
}

interface Planned {
  readonly ref: ObjectRef;
  readonly body: Json;
  readonly type: "merge" | "json";
  readonly text: string;
}

/** As kubectl writes them: apply takes over from it with a notice, where another manager would be in conflict. */
const manager = "kubectl-rollout";
const restartedAt = "kubectl.kubernetes.io/restartedAt";

/** The kinds that take a command. */
export const kindsOf: Readonly<Record<RolloutCommand, readonly string[]>> = {
  restart: ["Deployment", "StatefulSet", "DaemonSet"],
  undo: ["Deployment", "StatefulSet", "DaemonSet"],
  pause: ["Deployment"],
  resume: ["Deployment"],
};

/**
 * Does to every workload what `kubectl rollout <command>` does, once it is certain that each can take it. Answers what
 * they are then. Throws `input-invalid` for kinds and states that the command does not fit, `kube-not-found`, and
 * `rollback-failed` where there is no earlier version.
 */
export const commandRollout = async (request: CommandRequest): Promise<readonly Commanded[]> => {
  const { cluster, workloads } = request;
  const planned = await planAll(request);
  requireEach(planned.filter(isRefused), workloads.length);
  return await Promise.all(
    planned.filter(isPlanned).map(async ({ ref, body, type, text }) => ({
      object: await cluster.patch(ref, body, { manager, type }),
      text,
    })),
  );
};

const isRefused = (each: Planned | TowlineError): each is TowlineError => each instanceof TowlineError;
const isPlanned = (each: Planned | TowlineError): each is Planned => !isRefused(each);

/** A workload that cannot take the command is answered as the reason. */
const planAll = (request: CommandRequest): Promise<readonly (Planned | TowlineError)[]> =>
  Promise.all(
    request.workloads.map(async (ref) => {
      try {
        requireKind(ref, request.command);
        return await plan(ref, request);
      } catch (error) {
        if (isTowlineError(error)) return error;
        throw error;
      }
    }),
  );

/** All reasons at once. */
const requireEach = (refusals: readonly TowlineError[], count: number): void => {
  const [first, ...more] = new Map(refusals.map((each) => [each.message, each])).values();
  if (first === undefined) return;
  if (more.length === 0) throw first;
  throw new TowlineError(first.code, `${refusals.length} of ${count} workloads cannot take this`, {
    hint: "Nothing was changed",
    problems: refusals.map(({ message, hint }) => ({ message, hint })),
  });
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
    return {
      ref,
      type: "merge",
      body: { spec: { paused: command === "pause" } },
      text: pauseText(live, command),
    };
  requireMoving(live, ref, command);
  if (command === "undo") {
    const { number, template } = await previousTemplate(cluster, live);
    const body = [{ op: "replace", path: "/spec/template", value: template as Json }];
    return { ref, type: "json", body, text: `goes back to revision ${number}` };
  }
  const annotations = { [restartedAt]: new Date(now).toISOString() };
  const body = { spec: { template: { metadata: { annotations } } } };
  return { ref, type: "merge", body, text: "is restarted" };
};

const pauseText = (live: KubeObject, command: "pause" | "resume"): string => {
  const isPaused = live.spec?.paused === true;
  if (command === "pause") return isPaused ? "was paused already" : "is paused";
  return isPaused ? "is resumed" : "was not paused";
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

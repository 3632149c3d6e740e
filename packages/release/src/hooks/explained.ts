import type { ContainerLog, RolloutFailure } from "@towline/rollout";
import type { HookPhase } from "./hook.ts";

interface End {
  readonly reason?: string;
}

const hintOf = ({ reason }: End): string =>
  reason === "DeadlineExceeded"
    ? 'Give it more time by its activeDeadlineSeconds ("timeout" counts where it has none), or have it do less'
    : "Its last log lines say why. A hook runs anew in every deploy: there is nothing to delete";

/**
 * The failure of a Job as that of a hook. `end`: how the Job ended, where it did. `seen`: its last lines as they were
 * streamed, for pods that are gone by now.
 */
export const explained = (
  phase: HookPhase,
  failure: RolloutFailure,
  end: End | undefined,
  seen: readonly ContainerLog[],
): RolloutFailure => ({
  ...failure,
  summary: `${phase === "pre-deploy" ? "Pre-deploy" : "Post-deploy"} hook ${failure.summary}`,
  hint: end === undefined ? failure.hint : hintOf(end),
  containerLogs: failure.containerLogs.length > 0 ? failure.containerLogs : seen,
});

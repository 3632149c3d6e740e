import { type Applied, applyChanges, type Change, type Desired } from "@towline/apply";
import { describeRef } from "@towline/kernel";
import { observe, type RolloutFailure, type RolloutResult } from "@towline/rollout";
import type { Comparison } from "./compare.ts";
import { endEarlierHooks } from "./hooks/earlier.ts";
import type { HookPhase } from "./hooks/hook.ts";
import { neededBy } from "./hooks/needs.ts";
import { mayHaveHooks } from "./hooks/recorded.ts";
import { runHooks } from "./hooks/run-hook.ts";
import { keepContents } from "./kept.ts";
import { isWatched } from "./live.ts";
import type { DeployRequest, TransactionPorts } from "./types.ts";
import { verify } from "./verify.ts";
import { expectationOf } from "./way-back.ts";

/** How far a deploy came, for whoever has to take it back. */
export class Progress {
  readonly #begun = new Set<Change>();
  /** While hooks are prepared or run, and after one of them failed: which. Nothing is rolled out before the first are through. */
  hook: HookPhase | undefined;

  begin(changes: readonly Change[]): void {
    for (const change of changes) this.#begun.add(change);
  }

  hasBegun(change: Change): boolean {
    return this.#begun.has(change);
  }
}

export type Carried =
  | { readonly kind: "serves"; readonly workloads: RolloutResult["workloads"] }
  | { readonly kind: "failed"; readonly failures: readonly RolloutFailure[] };

/** What is to be carried out, and with what. */
export interface Work extends Pick<Comparison, "changes" | "hooks" | "records"> {
  readonly desired: readonly Desired[];
  readonly request: DeployRequest;
  readonly ports: TransactionPorts;
  readonly progress: Progress;
}

/** From the first change to the moment at which the new version serves and every hook succeeded. */
export const carryOut = async (work: Work): Promise<Carried> => {
  const { changes, hooks, records, request, ports, progress } = work;
  if (mayHaveHooks(hooks, records)) {
    progress.hook = "pre-deploy";
    await endEarlierHooks(request.identity, ports, request.timeoutSeconds);
  }
  const first = neededBy(
    hooks.filter(({ phase }) => phase === "pre-deploy").map(({ job }) => job.object),
    changes,
  );
  const needed = first.length === 0 ? [] : await apply("Apply what hooks need", first, work);
  const early = await run("pre-deploy", work);
  if (early.length > 0) return { kind: "failed", failures: early };

  const rest = changes.filter((change) => !first.includes(change));
  const applied = [...needed, ...(await apply("Apply", rest, work))];
  const objects = applied.map(({ object }) => object);
  const result = await rollOut(applied, work);
  if (result.outcome === "failed") return { kind: "failed", failures: result.failures };
  await verify(ports.cluster, { applied: objects, live: result.live }, request);
  const late = await run("post-deploy", work);
  return late.length > 0
    ? { kind: "failed", failures: late }
    : { kind: "serves", workloads: result.workloads };
};

const run = async (
  phase: HookPhase,
  { hooks, request, ports, progress }: Work,
): Promise<readonly RolloutFailure[]> => {
  progress.hook = phase;
  const failures = await runHooks(
    hooks.filter((hook) => hook.phase === phase),
    request,
    ports,
  );
  if (failures.length === 0) progress.hook = undefined;
  return failures;
};

const apply = async (
  title: string,
  changes: readonly Change[],
  { desired, request, ports, progress }: Work,
): Promise<readonly Applied[]> => {
  const { cluster, log, signal } = ports;
  const { service } = request.identity;
  return await log.group(title, async () => {
    progress.begin(changes);
    await keepContents(cluster, service, changes);
    const done = await applyChanges({ cluster, service, desired, log, signal }, changes);
    for (const { action, ref } of done) if (action !== "none") log.info(`${action}d ${describeRef(ref)}`);
    signal.throwIfAborted();
    return done;
  });
};

const rollOut = (applied: readonly Applied[], { request, ports, records }: Work): Promise<RolloutResult> => {
  const { cluster, log, clock, signal } = ports;
  const { identity, config, timeoutSeconds } = request;
  // after any other end it may have been written a moment ago
  const servedBefore = records[0]?.record.outcome === "good";
  const watched = applied.filter(({ object }) => isWatched(object));
  return log.group("Roll out", () =>
    observe({
      cluster,
      namespace: identity.namespace,
      workloads: watched.map(({ action, object }) => ({
        ...expectationOf(object),
        isOld: servedBefore && action === "none",
      })),
      companions: applied.map(({ object }) => object),
      ownConfiguration: config.map(({ object }) => `${object.kind}/${object.metadata.name}`),
      deletesBlockingPods: true,
      timeoutSeconds,
      log,
      clock,
      signal,
    }),
  );
};

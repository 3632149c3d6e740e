import { isCustomResource, requireRollout } from "@towline/health";
import { isTowlineError, type KubeObject, TowlineError } from "@towline/kernel";
import { Bell } from "./bell.ts";
import { tellPending } from "./companions.ts";
import { collectEvidence } from "./evidence.ts";
import { Judge, type Judgement } from "./judge.ts";
import { ProgressLines } from "./lines.ts";
import { Snapshot } from "./snapshot.ts";
import type { RolloutRequest, RolloutResult } from "./types.ts";
import { Unblocking } from "./unblocking.ts";
import { decideRollout, type Verdict } from "./verdict.ts";
import { type WatchedKind, watchedKindsOf } from "./watched-kinds.ts";

interface End {
  readonly verdict: Verdict;
  readonly judgements: readonly Judgement[];
  readonly snapshot: Snapshot;
}

/**
 * Watches workloads until all are ready, one has certainly failed, or the time is up. Evidence is fetched before it
 * returns. Throws `manifest-invalid` for kinds that cannot be observed, what the cluster refuses for good, and the
 * signal's reason.
 */
export const observe = async (request: RolloutRequest): Promise<RolloutResult> => {
  for (const { ref } of request.workloads) requireRollout(ref);
  if (request.workloads.length === 0) return { outcome: "ready", workloads: [], live: [], milliseconds: 0 };
  const started = request.clock.now();
  const end = await watchUntilVerdict(request, started);
  const workloads = end.judgements.map(({ ref, progress }) => ({ ref, progress }));
  const { verdict } = end;
  const failures = verdict.kind === "ready" ? [] : await collectEvidence(request, verdict.explanations);
  if (verdict.kind === "ready") await tellPending(request.companions ?? [], end.snapshot.events, request);
  request.signal.throwIfAborted();
  const milliseconds = request.clock.now() - started;
  return verdict.kind === "ready"
    ? { outcome: "ready", workloads, live: liveOf(request, end.snapshot), milliseconds }
    : { outcome: "failed", failures, workloads, milliseconds };
};

const liveOf = ({ workloads }: RolloutRequest, snapshot: Snapshot): readonly KubeObject[] =>
  workloads.flatMap(({ ref }) => snapshot.workload(ref) ?? []);

const watchUntilVerdict = async (request: RolloutRequest, started: number): Promise<End> => {
  const bell = new Bell(request.clock);
  const kinds = watchedKindsOf(request.workloads.map(({ ref }) => ref));
  const snapshot = new Snapshot(kinds);
  const stop = new AbortController();
  const abort = () => bell.fail(request.signal.reason);
  request.signal.addEventListener("abort", abort, { once: true });
  if (request.signal.aborted) abort();
  const pumps = kinds.map((kind) => pump(request, kind, { snapshot, bell, signal: stop.signal }));
  try {
    return await judgeUntilVerdict(request, started, snapshot, bell);
  } finally {
    stop.abort();
    request.signal.removeEventListener("abort", abort);
    await Promise.all(pumps);
  }
};

const pump = async (
  { cluster, namespace, log }: RolloutRequest,
  kind: WatchedKind,
  into: { readonly snapshot: Snapshot; readonly bell: Bell; readonly signal: AbortSignal },
): Promise<void> => {
  try {
    for await (const event of cluster.watch({ ...kind, namespace }, into.signal)) {
      into.snapshot.take(kind, event);
      into.bell.ring();
    }
  } catch (error) {
    if (!isCustomResource(kind) || !isTowlineError(error, "kube-forbidden", "kube-not-found")) {
      into.bell.fail(error);
      return;
    }
    // whether a custom resource works is worth knowing, but not worth a permission that was not needed before
    log.warning(`Whether objects of kind ${kind.kind} become ready was not waited for: ${error.message}`);
    into.snapshot.giveUp(kind);
    into.bell.ring();
  }
};

const judgeUntilVerdict = async (
  request: RolloutRequest,
  started: number,
  snapshot: Snapshot,
  bell: Bell,
): Promise<End> => {
  const { clock, timeoutSeconds, workloads } = request;
  const judge = new Judge(request.ownConfiguration);
  const unblocking = new Unblocking(request);
  const lines = new ProgressLines(request.log);
  const limit = started + timeoutSeconds * 1000;
  for (;;) {
    const now = clock.now();
    const timedOut = now >= limit;
    if (!snapshot.isComplete) {
      if (timedOut) throw unseen(request);
      await bell.wait(limit - now);
      continue;
    }
    const judgements = await unblocking.settle(judge.judge(snapshot, workloads, now));
    const held = lines.show(judgements, now);
    const verdict = decideRollout(judgements, { timedOut, timeoutSeconds });
    if (verdict !== undefined) return { verdict, judgements, snapshot };
    const next = Math.min(limit, held, ...judgements.map(({ nextMoment }) => nextMoment));
    await bell.wait(Math.max(next - now, 0));
  }
};

const unseen = ({ cluster, namespace, timeoutSeconds }: RolloutRequest): TowlineError =>
  new TowlineError(
    "kube-timeout",
    `The cluster ${cluster.name} did not show what is in namespace ${namespace} within ${timeoutSeconds} s`,
    { hint: "Run this again later, or raise the timeout" },
  );

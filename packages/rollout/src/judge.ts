import { type Assessment, assess, type Explanation, type Progress, type Signal } from "@towline/health";
import { describeRef, type KubeObject, type ObjectRef } from "@towline/kernel";
import type { Snapshot } from "./snapshot.ts";
import type { WorkloadExpectation } from "./types.ts";

/** One workload at one moment, with how long its signals have held. */
export interface Judgement {
  readonly ref: ObjectRef;
  readonly state: Assessment["state"];
  readonly progress: Progress;
  /** The most telling first. */
  readonly signals: readonly Signal[];
  /** Those that have held for longer than their grace: verdicts. */
  readonly due: readonly Signal[];
  /** When time alone may change this judgement, in milliseconds since the epoch; Infinity for never. */
  readonly nextMoment: number;
}

const nothing: Progress = { desired: 0, updated: 0, ready: 0, text: "is not there" };

const missing = (ref: ObjectRef): Assessment => {
  const explanation: Explanation = {
    workload: ref,
    summary: `${describeRef(ref)}: does not exist in namespace ${ref.namespace}`,
    reason: "NotFound",
    evidence: [],
    hint: "Check its name and namespace, and whether something else deletes it",
    logs: [],
  };
  const signal: Signal = {
    id: "missing",
    reason: "NotFound",
    graceMilliseconds: 0,
    nature: "broken",
    explanation,
  };
  return { state: "progressing", progress: nothing, signals: [signal] };
};

const unwatched: Progress = { desired: 1, updated: 1, ready: 1, text: "applied, and not waited for" };

const settled = (ref: ObjectRef, progress: Progress): Judgement => ({
  ref,
  state: "ready",
  progress,
  signals: [],
  due: [],
  nextMoment: Infinity,
});

/** What is due already has been judged: time alone changes nothing about it. */
const soonestAfter = (now: number, moments: readonly number[]): number =>
  Math.min(Infinity, ...moments.filter((moment) => moment > now));

const isReady = (pod: KubeObject): boolean => {
  const conditions: readonly { type: string; status: string }[] = pod.status?.conditions ?? [];
  return conditions.some(({ type, status }) => type === "Ready" && status === "True");
};

/** Remembers what a single moment does not show: since when a signal holds, and which pods have ever been Ready. */
export class Judge {
  readonly #since = new Map<string, number>();
  readonly #everReady = new Set<string>();
  readonly #readySince = new Map<string, number>();
  /** Since when a workload has been seen at its generation, by `<kind>/<name> <generation>`. */
  readonly #seenSince = new Map<string, number>();
  /** What Jobs that were complete had come to: one may be deleted after its end. */
  readonly #complete = new Map<string, Progress>();
  readonly #last = new Map<string, Judgement>();
  readonly #ownConfiguration: ReadonlySet<string>;

  constructor(ownConfiguration: readonly string[] = []) {
    this.#ownConfiguration = new Set(ownConfiguration);
  }

  /** Judges anew only what has changed, or what time may have changed. */
  judge(snapshot: Snapshot, workloads: readonly WorkloadExpectation[], now: number): readonly Judgement[] {
    const changed = snapshot.takeChanges();
    return workloads.map((expectation) => {
      const { ref } = expectation;
      const last = this.#last.get(describeRef(ref));
      const uid = snapshot.workload(ref)?.metadata.uid;
      if (last !== undefined && uid !== undefined && !changed.has(uid) && last.nextMoment > now) return last;
      const judgement = this.#one(snapshot, expectation, now);
      this.#last.set(describeRef(ref), judgement);
      return judgement;
    });
  }

  #remember(pods: readonly KubeObject[], now: number): void {
    for (const pod of pods) {
      const uid = pod.metadata.uid ?? "";
      if (!isReady(pod)) this.#readySince.delete(uid);
      else if (!this.#readySince.has(uid)) this.#readySince.set(uid, now);
      if (isReady(pod)) this.#everReady.add(uid);
    }
  }

  #one(snapshot: Snapshot, expectation: WorkloadExpectation, now: number): Judgement {
    const { ref, generation } = expectation;
    if (snapshot.isGivenUp(ref)) return settled(ref, unwatched);
    const view = snapshot.viewOf(ref);
    this.#remember(view?.pods ?? [], now);
    const done = this.#complete.get(describeRef(ref));
    if (view === undefined && done !== undefined) return settled(ref, done);
    const options = {
      generation,
      seenSince: this.#firstSeen(expectation, view?.workload.metadata.generation, now),
      everReady: this.#everReady,
      readySince: this.#readySince,
      ownConfiguration: this.#ownConfiguration,
    };
    const assessment = view === undefined ? missing(ref) : assess(view, now, options);
    if (assessment.state === "ready" && ref.kind === "Job")
      this.#complete.set(describeRef(ref), assessment.progress);
    const signals = assessment.state === "ready" ? [] : assessment.signals;
    const dueAt = this.#time(ref, signals, now);
    const recheck = assessment.state === "ready" ? undefined : assessment.recheckAfterMilliseconds;
    return {
      ref,
      state: assessment.state,
      progress: assessment.progress,
      signals,
      due: signals.filter((signal) => (dueAt.get(signal.id) ?? 0) <= now),
      nextMoment: soonestAfter(now, [...dueAt.values(), recheck === undefined ? Infinity : now + recheck]),
    };
  }

  #firstSeen(expected: WorkloadExpectation, generation: number | undefined, now: number): number {
    const { ref } = expected;
    if (expected.isOld && generation === expected.generation) return 0;
    const key = `${describeRef(ref)} ${generation}`;
    const since = this.#seenSince.get(key) ?? now;
    this.#seenSince.set(key, since);
    return since;
  }

  /** When each signal becomes a verdict. A signal that went away begins anew when it comes back. */
  #time(ref: ObjectRef, signals: readonly Signal[], now: number): ReadonlyMap<string, number> {
    const prefix = `${describeRef(ref)} `;
    const present = new Set(signals.map(({ id }) => prefix + id));
    for (const key of this.#since.keys())
      if (key.startsWith(prefix) && !present.has(key)) this.#since.delete(key);
    return new Map(
      signals.map(({ id, graceMilliseconds }) => {
        const since = this.#since.get(prefix + id) ?? now;
        this.#since.set(prefix + id, since);
        return [id, since + graceMilliseconds];
      }),
    );
  }
}

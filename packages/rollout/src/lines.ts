import { describeRef, type Log, type ObjectRef } from "@towline/kernel";
import type { Judgement } from "./judge.ts";

/** At most one line per workload in this time, whatever happens. */
const quietMilliseconds = 1_000;
/** The controllers need a moment before there is anything to tell. */
const firstMilliseconds = 500;

interface Shown {
  readonly text: string;
  readonly at: number;
}

/** Progress for people: a line where something changed, never a flood. */
export class ProgressLines {
  readonly #log: Log;
  readonly #shown = new Map<string, Shown>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Prints what is new; returns when a line that was held back may be printed (Infinity: none was). */
  show(judgements: readonly Judgement[], now: number): number {
    const names = judgements.map(({ ref }) => ref.name);
    const isShared = (name: string) => names.filter((each) => each === name).length > 1;
    const nameOf = (ref: ObjectRef) => (isShared(ref.name) ? describeRef(ref) : ref.name);
    return Math.min(
      Infinity,
      ...judgements.map((judgement) => this.#one(judgement, nameOf(judgement.ref), now)),
    );
  }

  #one({ state, progress }: Judgement, name: string, now: number): number {
    const text = `${name} ${progress.text}${state === "ready" ? ": ready" : ""}`;
    const last = this.#shown.get(name) ?? { text: "", at: now + firstMilliseconds - quietMilliseconds };
    this.#shown.set(name, last);
    if (last.text === text) return Infinity;
    const free = last.at + quietMilliseconds;
    if (state !== "ready" && now < free) return free;
    this.#log.info(text);
    this.#shown.set(name, { text, at: now });
    return Infinity;
  }
}

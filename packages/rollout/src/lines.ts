import { describeRef, type Log, type ObjectRef } from "@towline/kernel";
import type { Judgement } from "./judge.ts";
import { Overview } from "./overview.ts";

/** The controllers need a moment before there is anything to tell. */
const firstMilliseconds = 500;
/** From this many workloads on nobody reads a line of each: one line tells of all. */
const manyWorkloads = 20;

/** At most one line per workload in this time, whatever happens; longer where it has had many. */
const quietMilliseconds = (lines: number): number => {
  if (lines < 10) return 1_000;
  return lines < 30 ? 5_000 : 30_000;
};

interface Shown {
  readonly text: string;
  readonly at: number;
  readonly lines: number;
  readonly wasReady: boolean;
}

/** Progress for people: a line where something changed, never a flood. */
export class ProgressLines {
  readonly #log: Log;
  readonly #shown = new Map<string, Shown>();
  readonly #overview: Overview;
  #names: ReadonlyMap<string, string> = new Map();

  constructor(log: Log) {
    this.#log = log;
    this.#overview = new Overview(log);
  }

  /** Prints what is new; returns when a line that was held back may be printed (Infinity: none was). */
  show(judgements: readonly Judgement[], now: number): number {
    if (judgements.length >= manyWorkloads) return this.#overview.show(judgements, now);
    if (this.#names.size !== judgements.length) this.#names = namesOf(judgements.map(({ ref }) => ref));
    return judgements.reduce((soonest, judgement) => Math.min(soonest, this.#one(judgement, now)), Infinity);
  }

  #one({ ref, state, progress }: Judgement, now: number): number {
    const name = this.#names.get(describeRef(ref)) ?? ref.name;
    const isReady = state === "ready";
    const text = `${name} ${progress.text}${isReady ? ": ready" : ""}`;
    const begin = { text: "", at: now + firstMilliseconds - quietMilliseconds(0), lines: 0, wasReady: false };
    const last = this.#shown.get(name) ?? begin;
    this.#shown.set(name, last);
    if (last.text === text) return Infinity;
    const free = last.at + quietMilliseconds(last.lines);
    if (now < free && (!isReady || last.wasReady)) return free;
    this.#log.info(text);
    this.#shown.set(name, { text, at: now, lines: last.lines + 1, wasReady: last.wasReady || isReady });
    return Infinity;
  }
}

/** The short name where no other kind has it, too; by `kind/name`. */
const namesOf = (refs: readonly ObjectRef[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  for (const { name } of refs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    refs.map((ref) => [describeRef(ref), (counts.get(ref.name) ?? 0) > 1 ? describeRef(ref) : ref.name]),
  );
};

import { describeRef, type Log } from "@towline/kernel";
import type { Judgement } from "./judge.ts";

const quietMilliseconds = 2_000;
/** So many workloads in trouble get a line of their own; after that one cause has hit them all. */
const longestList = 10;

const isTroubled = ({ state, signals }: Judgement): boolean =>
  state !== "ready" && signals.some(({ nature }) => nature === "broken");

const textOf = (judgements: readonly Judgement[]): string => {
  const ready = judgements.filter(({ state }) => state === "ready").length;
  const troubled = judgements.filter(isTroubled).length;
  const begun = judgements.filter(({ state, progress }) => state !== "ready" && progress.updated > 0).length;
  const parts = [
    `${ready}/${judgements.length} workloads ready`,
    ...(begun === 0 ? [] : [`${begun} on their way`]),
    ...(troubled === 0 ? [] : [`${troubled} in trouble`]),
  ];
  return parts.join(", ");
};

/** One line for many workloads, and one for each of the first that get into trouble. */
export class Overview {
  readonly #log: Log;
  readonly #told = new Set<string>();
  #text = "";
  #at = -Infinity;

  constructor(log: Log) {
    this.#log = log;
  }

  /** As `ProgressLines.show`. */
  show(judgements: readonly Judgement[], now: number): number {
    this.#tellTroubles(judgements);
    const text = textOf(judgements);
    if (text === this.#text) return Infinity;
    const isEnd = judgements.every(({ state }) => state === "ready");
    if (!isEnd && now < this.#at + quietMilliseconds) return this.#at + quietMilliseconds;
    this.#log.info(text);
    this.#text = text;
    this.#at = now;
    return Infinity;
  }

  #tellTroubles(judgements: readonly Judgement[]): void {
    for (const judgement of judgements) {
      if (this.#told.size >= longestList) return;
      const name = describeRef(judgement.ref);
      if (this.#told.has(name) || !isTroubled(judgement)) continue;
      this.#told.add(name);
      this.#log.info(`${name} ${judgement.progress.text}`);
    }
  }
}

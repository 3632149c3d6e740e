import type { Stage } from "./stage.ts";

export interface Outcome {
  /** Empty: it passed. */
  readonly problems: readonly string[];
  /** What the case is about did not come up: it counts as neither passed nor failed. */
  readonly skipped?: boolean;
}

export interface Case {
  readonly name: string;
  run(stage: Stage): Promise<Outcome>;
}

/** 1, 2, … `last`. */
export const numbersTo = (last: number): readonly number[] =>
  Array.from({ length: last }, (_, index) => index + 1);

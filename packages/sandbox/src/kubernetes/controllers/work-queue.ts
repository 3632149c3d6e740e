import { ApiFailure } from "../model/api-failure.ts";
import type { Agenda } from "./agenda.ts";

/** The first wait after a failed sync; doubles with every further one, as client-go's rate limiter does. */
const RETRY_MILLISECONDS = 5;
const LONGEST_RETRY_MILLISECONDS = 10_000;

/** Calls `sync` for keys that were added, once per key however often it was added meanwhile. */
export class WorkQueue {
  readonly #agenda: Agenda;
  readonly #sync: (key: string) => void;
  readonly #reaction: number;
  readonly #waiting = new Map<string, { due: number; cancel: () => void }>();
  readonly #failures = new Map<string, number>();

  /** `reaction`: milliseconds from a change until the controller works on it. */
  constructor(agenda: Agenda, reaction: number, sync: (key: string) => void) {
    this.#agenda = agenda;
    this.#reaction = reaction;
    this.#sync = sync;
  }

  add(key: string, delay = this.#reaction): void {
    const due = this.#agenda.now() + delay;
    const waiting = this.#waiting.get(key);
    if (waiting && waiting.due <= due) return;
    waiting?.cancel();
    this.#waiting.set(key, { due, cancel: this.#agenda.after(delay, () => this.#run(key)) });
  }

  #run(key: string): void {
    this.#waiting.delete(key);
    try {
      this.#sync(key);
      this.#failures.delete(key);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const failures = this.#failures.get(key) ?? 0;
      this.#failures.set(key, failures + 1);
      this.add(key, Math.min(RETRY_MILLISECONDS * 2 ** failures, LONGEST_RETRY_MILLISECONDS));
    }
  }
}

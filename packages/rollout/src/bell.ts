import type { Clock } from "@towline/kernel";

/** Lets one loop sleep until something happens, or until its time has come: no polling. */
export class Bell {
  readonly #clock: Clock;
  #rung = false;
  #wake: (() => void) | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** The next `wait` throws. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.ring();
  }

  /** Ends at the next ring, or at one since the last wait, or after `milliseconds`. Throws what `fail` was given. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) await this.#sleep(milliseconds);
    this.#rung = false;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #sleep(milliseconds: number): Promise<void> {
    const timer = new AbortController();
    const rung = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    const elapsed = this.#clock.sleep(milliseconds, timer.signal).catch(() => {
      // the bell was faster
    });
    await Promise.race([rung, elapsed]);
    this.#wake = undefined;
    timer.abort();
  }
}

/** A server that lists in a watch does so at once; one that ignores the wish would never say that it is done. */
const initialMilliseconds = 10_000;

/** Ends a watch that waits for what is there, where that does not come. */
export class InitialWait {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(isNeeded: boolean) {
    if (isNeeded) this.#timer = setTimeout(() => this.#controller.abort(), initialMilliseconds).unref();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

interface Task {
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * All delayed work of one cluster. Tasks run strictly in the order of their due times, and what a task
 * plans counts from its own due time: a slow machine delays the cluster but does not reorder it.
 */
export class Agenda {
  readonly #tasks: Task[] = [];
  #order = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Task | undefined;
  #stopped = false;

  /** Milliseconds; the due time of the running task, else the wall clock. */
  now(): number {
    return this.#running?.due ?? Date.now();
  }

  /** Runs `run` after `delay` milliseconds. Returns the way to call it off. */
  after(delay: number, run: () => void): () => void {
    if (this.#stopped) return () => {};
    this.#order += 1;
    const task: Task = { due: this.now() + delay, order: this.#order, run };
    const at = this.#tasks.findIndex((other) => other.due > task.due);
    this.#tasks.splice(at < 0 ? this.#tasks.length : at, 0, task);
    if (this.#tasks[0] === task) this.#plan();
    return () => this.#drop(task);
  }

  stop(): void {
    this.#stopped = true;
    this.#tasks.length = 0;
    clearTimeout(this.#timer);
  }

  #drop(task: Task): void {
    const at = this.#tasks.indexOf(task);
    if (at >= 0) this.#tasks.splice(at, 1);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const next = this.#tasks[0];
    if (next && !this.#running)
      this.#timer = setTimeout(() => this.#runDue(), Math.max(0, next.due - Date.now()));
  }

  #runDue(): void {
    const now = Date.now();
    for (let next = this.#tasks[0]; next && next.due <= now; next = this.#tasks[0]) {
      this.#tasks.shift();
      this.#running = next;
      try {
        next.run();
      } finally {
        this.#running = undefined;
      }
    }
    this.#plan();
  }
}

/** How one run or job asks for its place in a group. */
export interface GroupRequest {
  readonly repository: string;
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `single`: a newer one that waits replaces an older one. `max`: up to 100 wait, in their order. */
  readonly queue: "single" | "max";
}

export type Admission =
  | {
      readonly kind: "entered";
      /** Aborts when a newer one asks for the group with `cancel-in-progress`. */
      readonly signal: AbortSignal;
      readonly leave: () => void;
    }
  | { readonly kind: "cancelled" }
  /** A newer one took its place. */
  | { readonly kind: "replaced"; readonly message: string };

interface Waiting {
  readonly answer: (admission: Admission) => void;
}

interface Group {
  /** Of the one that runs. */
  readonly controller: AbortController;
  readonly waiting: Waiting[];
}

const queueLimit = 100;

/** Why a run or job of a group was cancelled. */
export class Replaced extends Error {
  constructor(group: string) {
    super(`Canceling since a higher priority waiting request for '${group}' exists`);
  }
}

/** The concurrency groups of all repositories: one runs, and unless asked otherwise one waits. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  enter(request: GroupRequest, signal: AbortSignal): Promise<Admission> {
    const key = `${request.repository}:${request.group}`.toLowerCase();
    const group = this.#groups.get(key);
    if (!group) return Promise.resolve(this.#occupy(key, []));
    if (request.cancelInProgress) group.controller.abort(new Replaced(request.group));
    const leavesRoomFor = request.queue === "max" ? queueLimit - 1 : 0;
    while (group.waiting.length > leavesRoomFor)
      group.waiting.shift()?.answer({ kind: "replaced", message: new Replaced(request.group).message });
    return this.#wait(group, signal);
  }

  async #wait({ waiting }: Group, signal: AbortSignal): Promise<Admission> {
    const { promise, resolve } = Promise.withResolvers<Admission>();
    const place = { answer: resolve };
    const giveUp = () => {
      if (waiting.includes(place)) waiting.splice(waiting.indexOf(place), 1);
      resolve({ kind: "cancelled" });
    };
    waiting.push(place);
    signal.addEventListener("abort", giveUp, { once: true });
    if (signal.aborted) giveUp();
    try {
      return await promise;
    } finally {
      signal.removeEventListener("abort", giveUp);
    }
  }

  #occupy(key: string, waiting: Waiting[]): Admission {
    const controller = new AbortController();
    this.#groups.set(key, { controller, waiting });
    return { kind: "entered", signal: controller.signal, leave: () => this.#leave(key, waiting) };
  }

  #leave(key: string, waiting: Waiting[]): void {
    const next = waiting.shift();
    if (next) next.answer(this.#occupy(key, waiting));
    else this.#groups.delete(key);
  }
}

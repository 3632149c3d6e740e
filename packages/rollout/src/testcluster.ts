import type { Cluster, ListQuery, LogsQuery, WatchEvent } from "@towline/cluster";
import type { Clock, KubeObject, Log } from "@towline/kernel";

interface Sleeper {
  readonly at: number;
  readonly resolve: () => void;
}

/** Time stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const sleeper = { at: this.#now + milliseconds, resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener("abort", () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(signal.reason);
      });
    });

  get sleeping(): number {
    return this.#sleepers.length;
  }

  /** Wakes whoever is due, then lets them act. */
  async advance(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#sleepers.filter(({ at }) => at <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
    for (const { resolve } of due) resolve();
    await settle();
  }
}

/** Lets everything that is ready to run do so. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

class Channel {
  readonly #queue: WatchEvent[] = [];
  #wake: (() => void) | undefined;

  push(event: WatchEvent): void {
    this.#queue.push(event);
    this.#wake?.();
  }

  async *follow(signal: AbortSignal): AsyncGenerator<WatchEvent> {
    signal.addEventListener("abort", () => this.#wake?.());
    while (!signal.aborted) {
      const event = this.#queue.shift();
      if (event !== undefined) yield event;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

const unexpected = (): never => {
  throw new Error("the observer must not call this");
};

/** A cluster whose watches say what the test tells them to, and whose logs are a function. */
export class ScriptedCluster implements Cluster {
  readonly name = "dev-in";
  readonly watches: ListQuery[] = [];
  readonly logQueries: LogsQuery[] = [];
  readonly #channels = new Map<string, Channel>();
  readonly #readLog: (query: LogsQuery) => string | Promise<string>;
  ended = 0;

  constructor(readLog: (query: LogsQuery) => string | Promise<string> = () => "") {
    this.#readLog = readLog;
  }

  readonly get = unexpected;
  readonly list = unexpected;
  readonly create = unexpected;
  readonly replace = unexpected;
  readonly apply = unexpected;
  readonly patch = unexpected;
  readonly delete = unexpected;
  readonly close = unexpected;
  readonly followLogs = unexpected;
  readonly scopeOf = unexpected;

  readonly watch = (query: ListQuery, signal: AbortSignal): AsyncIterable<WatchEvent> => {
    this.watches.push(query);
    return this.#run(query.kind, signal);
  };

  async *#run(kind: string, signal: AbortSignal): AsyncGenerator<WatchEvent> {
    try {
      yield* this.#channel(kind).follow(signal);
    } finally {
      this.ended += 1;
    }
  }

  readonly logs = async (query: LogsQuery): Promise<string> => {
    this.logQueries.push(query);
    return this.#readLog(query);
  };

  #channel(kind: string): Channel {
    const channel = this.#channels.get(kind) ?? new Channel();
    this.#channels.set(kind, channel);
    return channel;
  }

  /** Each watch begins with those of `objects` that are of its kind. */
  sync(objects: readonly KubeObject[]): void {
    const kinds = [
      "Deployment",
      "ReplicaSet",
      "StatefulSet",
      "DaemonSet",
      "ControllerRevision",
      "Job",
      "Pod",
      "Event",
    ];
    for (const kind of new Set([...kinds, ...objects.map((each) => each.kind)]))
      this.#channel(kind).push({ type: "SYNC", items: objects.filter((each) => each.kind === kind) });
  }

  /** The watch of a kind of which there is nothing yet. */
  syncKind(kind: string): void {
    this.#channel(kind).push({ type: "SYNC", items: [] });
  }

  change(object: KubeObject, type: "ADDED" | "MODIFIED" | "DELETED" = "MODIFIED"): void {
    this.#channel(object.kind).push({ type, object });
  }
}

export class InfoLines implements Log {
  readonly lines: string[] = [];
  readonly #ignore = (): void => {};
  readonly info = (message: string): void => {
    this.lines.push(message);
  };
  readonly debug = this.#ignore;
  readonly notice = this.#ignore;
  readonly warning = this.#ignore;
  readonly error = this.#ignore;
  readonly mask = this.#ignore;
  readonly group = async <T>(_: string, body: () => Promise<T>): Promise<T> => await body();
}

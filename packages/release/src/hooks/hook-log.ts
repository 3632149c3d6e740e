import { stripVTControlCharacters } from "node:util";
import type { Cluster, LogPosition } from "@towline/cluster";
import { type Clock, isTowlineError, type Log, messageOf } from "@towline/kernel";

const keptLines = 20;
const pauseMilliseconds = 500;
/** In a row, without a line in between; each was tried again within the request already. */
const troublesMax = 5;

/** Without colours, control characters and what the runner would obey: it looks for `##[command]` anywhere in a line. */
const plain = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[^\P{Cc}\t]/gu, "")
    .replace(/##\[(?=[a-z-]+[\] ])/gi, "## [");

/** What of a container matters to whoever reads its log. */
export interface ContainerState {
  readonly running: boolean;
  /** It will write nothing more. */
  readonly over: boolean;
}

interface Ports {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
}

/** Prints the log of one container line by line, over its restarts and over streams that break. */
export class ContainerTail {
  readonly #pod: { readonly namespace: string; readonly pod: string; readonly container: string };
  readonly #prefix: string;
  readonly #ports: Ports;
  readonly #lines: string[] = [];
  #state: ContainerState;
  #position: LogPosition | undefined;
  #changed = Promise.withResolvers<void>();
  #updates = 0;

  constructor(
    pod: { readonly namespace: string; readonly pod: string; readonly container: string },
    prefix: string,
    state: ContainerState,
    ports: Ports,
  ) {
    this.#pod = pod;
    this.#prefix = prefix;
    this.#state = state;
    this.#ports = ports;
  }

  get pod(): string {
    return this.#pod.pod;
  }

  get container(): string {
    return this.#pod.container;
  }

  /** The last ones. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  update(state: ContainerState): void {
    this.#state = state;
    this.#updates += 1;
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }

  /** Until the container is over and its last line printed, or `signal` aborts. Never rejects: a log is not worth it. */
  async run(signal: AbortSignal): Promise<void> {
    const aborted = new Promise<void>((resolve) =>
      signal.addEventListener("abort", () => resolve(), { once: true }),
    );
    for (let troubles = 0; !signal.aborted; ) {
      // only what is asked for after the end is complete
      const wasOver = this.#state.over;
      const updates = this.#updates;
      const before = this.#position;
      const trouble = await this.#readOn(signal);
      if (trouble === undefined && wasOver) return;
      troubles = trouble === undefined || this.#position !== before ? 0 : troubles + 1;
      if (isTowlineError(trouble, "kube-forbidden") || troubles >= troublesMax) return this.#giveUp(trouble);
      if (trouble !== undefined || updates === this.#updates)
        await Promise.race([aborted, this.#news(trouble !== undefined)]);
    }
  }

  async #readOn(signal: AbortSignal): Promise<unknown> {
    const { cluster, log } = this.#ports;
    try {
      const query = { ...this.#pod, after: this.#position };
      for await (const { text, position } of cluster.followLogs(query, signal)) {
        this.#position = position;
        // before its control characters are gone: a secret without them is none that a runner knows
        this.#print(plain(log.redact?.(text) ?? text));
      }
      return undefined;
    } catch (error) {
      log.debug(`The log of ${this.pod}: ${messageOf(error)}`);
      return error;
    }
  }

  #print(text: string): void {
    this.#lines.push(text);
    if (this.#lines.length > keptLines) this.#lines.shift();
    this.#ports.log.info(`${this.#prefix} │ ${text}`);
  }

  #giveUp(error: unknown): void {
    this.#ports.log.info(
      `The log of ${this.container} in pod ${this.pod} cannot be shown: ${messageOf(error)}`,
    );
  }

  /** A stream that ended although the container runs is opened again soon; else there is something to wait for. */
  async #news(troubled: boolean): Promise<void> {
    const changed = this.#changed.promise;
    if (!troubled && !this.#state.running) return await changed;
    await Promise.race([changed, this.#ports.clock.sleep(pauseMilliseconds)]);
  }
}

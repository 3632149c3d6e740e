import {
  type AwsSession,
  describeScanFindings,
  type RepositoryRef,
  type ScanStart,
  startScan,
} from "@towline/aws";
import type { Clock, Log } from "@towline/kernel";
import type { ScanSubject } from "./platforms.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { NotScannedReason, Scanned, Unscanned } from "./types.ts";

export type AwaitedScan =
  | { readonly kind: "scanned"; readonly scan: Scanned }
  | { readonly kind: "unscanned"; readonly unscanned: Unscanned };

export interface AwaitPorts {
  readonly session: AwsSession;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Pick<Log, "info">;
}

const firstPauseMilliseconds = 2_000;
const longestPauseMilliseconds = 15_000;
/** A basic scan knows only what was known on its day; ECR makes a new one once in 24 hours. */
const staleMilliseconds = 24 * 3600_000;

const refusals: Partial<Record<ScanStart, NotScannedReason>> = {
  unsupported: "unsupported",
  archived: "archived",
};

/** The scan of one image: what to ask of ECR next, and what its answers come to. */
class Scan {
  readonly #subject: ScanSubject;
  readonly #where: RepositoryRef;
  readonly #ports: AwaitPorts;
  #asked = false;
  /** When the findings were taken that a new scan is to replace. */
  #replaced: number | undefined;
  #state = "";

  constructor(subject: ScanSubject, where: RepositoryRef, ports: AwaitPorts) {
    this.#subject = subject;
    this.#where = where;
    this.#ports = ports;
  }

  /** Where it stood at last, for people. */
  get state(): string {
    return this.#state;
  }

  /** One look; undefined while there is nothing to tell yet. */
  async look(): Promise<AwaitedScan | undefined> {
    const { session } = this.#ports;
    const { digest, platform } = this.#subject;
    const reading = readingOf(await describeScanFindings(session, this.#where, digest), platform);
    if (reading.kind === "not-scanned") return this.unscanned(reading.reason, reading.detail);
    if (reading.kind === "ended") return await this.#ended(reading.scan);
    this.#stands(reading.state);
    return reading.kind === "absent" ? await this.#absent(reading) : undefined;
  }

  unscanned(reason: NotScannedReason, detail: string | undefined): AwaitedScan {
    return { kind: "unscanned", unscanned: { platform: this.#subject.platform, reason, detail } };
  }

  /** Says it once. */
  #stands(state: string): void {
    if (state !== this.#state)
      this.#ports.log.info(`${this.#subject.platform ?? "Image"}: ${state}; waiting`);
    this.#state = state;
  }

  async #start(): Promise<ScanStart> {
    this.#asked = true;
    return await startScan(this.#ports.session, this.#where, this.#subject.digest);
  }

  async #ended(scan: Scanned): Promise<AwaitedScan | undefined> {
    const { clock } = this.#ports;
    const time = scan.completedAt.getTime();
    const isStale = scan.kind === "basic" && clock.now() - time > staleMilliseconds;
    if (isStale && !this.#asked && (await this.#start()) === "started") this.#replaced = time;
    if (this.#replaced !== time) return { kind: "scanned", scan };
    this.#stands("a new scan has been started");
    return undefined;
  }

  /** Right after a push a scan on push may be on its way: then ECR refuses a second one, and it is waited for. */
  async #absent({ state }: Extract<Reading, { kind: "absent" }>): Promise<AwaitedScan | undefined> {
    if (this.#asked) return undefined;
    const outcome = await this.#start();
    const reason = refusals[outcome];
    if (reason !== undefined) return this.unscanned(reason, undefined);
    this.#stands(outcome === "started" ? "the scan has been started" : state);
    return undefined;
  }
}

/**
 * Waits for the findings of one image until `deadline` (milliseconds since the epoch), and has ECR scan it where it has
 * not. Throws what ECR's calls throw, and the signal's reason.
 */
export const awaitScan = async (
  subject: ScanSubject,
  where: RepositoryRef,
  deadline: number,
  ports: AwaitPorts,
): Promise<AwaitedScan> => {
  const { clock, signal } = ports;
  const scan = new Scan(subject, where, ports);
  let pause = firstPauseMilliseconds;
  for (;;) {
    signal.throwIfAborted();
    const found = await scan.look();
    if (found !== undefined) return found;
    const left = deadline - clock.now();
    if (left <= 0) return scan.unscanned("timed-out", scan.state);
    await clock.sleep(Math.min(pause, left), signal);
    pause = Math.min(pause * 1.5, longestPauseMilliseconds);
  }
};

export interface LogLine {
  /** Wall clock in milliseconds. */
  readonly at: number;
  readonly text: string;
}

interface ContainerLog {
  current: LogLine[] | undefined;
  previous: LogLine[] | undefined;
}

/** What containers wrote, kept for the running and the previous instance of each. */
export class ContainerLogs {
  readonly #logs = new Map<string, ContainerLog>();
  readonly #followers = new Map<string, Set<(line: LogLine | undefined) => void>>();

  /** A new instance starts: what ran before becomes `previous`. */
  begin(podUid: string, container: string): void {
    const log = this.#at(podUid, container);
    log.previous = log.current;
    log.current = [];
  }

  write(podUid: string, container: string, text: string): void {
    const line = { at: Date.now(), text };
    this.#at(podUid, container).current?.push(line);
    for (const follower of this.#followersOf(podUid, container)) follower(line);
  }

  /** The instance wrote its last line; the next one is not for those who followed this one. */
  end(podUid: string, container: string): void {
    const followers = this.#followersOf(podUid, container);
    const told = [...followers];
    followers.clear();
    for (const follower of told) follower(undefined);
  }

  read(podUid: string, container: string, previous: boolean): readonly LogLine[] | undefined {
    const log = this.#at(podUid, container);
    return previous ? log.previous : log.current;
  }

  /** Calls with every further line, and with undefined at the end. Returns the way to stop. */
  follow(podUid: string, container: string, follower: (line: LogLine | undefined) => void): () => void {
    const followers = this.#followersOf(podUid, container);
    followers.add(follower);
    return () => followers.delete(follower);
  }

  forget(podUid: string): void {
    for (const key of [...this.#logs.keys()]) if (key.startsWith(`${podUid}/`)) this.#logs.delete(key);
  }

  #at(podUid: string, container: string): ContainerLog {
    const key = `${podUid}/${container}`;
    const there = this.#logs.get(key);
    if (there) return there;
    const made: ContainerLog = { current: undefined, previous: undefined };
    this.#logs.set(key, made);
    return made;
  }

  #followersOf(podUid: string, container: string): Set<(line: LogLine | undefined) => void> {
    const key = `${podUid}/${container}`;
    const there = this.#followers.get(key);
    if (there) return there;
    const made = new Set<(line: LogLine | undefined) => void>();
    this.#followers.set(key, made);
    return made;
  }
}

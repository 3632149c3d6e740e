import { describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { type Clock, type KubeObject, type Log, TowlineError } from "@towline/kernel";
import { currentHolder, seeLease } from "./lease.ts";
import { acquireLock } from "./lock.ts";
import type { DeployIdentity } from "./types.ts";

const identity: DeployIdentity = {
  service: "checkout",
  environment: "dev",
  target: "default",
  namespace: "dev",
  commit: "a".repeat(40),
  ref: "refs/heads/main",
  actor: "mona",
  runId: "100",
  attempt: 1,
  runUrl: "https://github.example/acme/checkout/actions/runs/100",
};
const run = (runId: string, attempt = 1): DeployIdentity => ({ ...identity, runId, attempt });

/** One Lease with the API server's rules for POST and for PUT with a resourceVersion. */
class LeaseServer {
  lease: KubeObject | undefined;
  /** What a PUT fails with. */
  outage: TowlineError | undefined;
  #version = 0;

  #store(object: KubeObject): KubeObject {
    this.#version += 1;
    this.lease = { ...object, metadata: { ...object.metadata, resourceVersion: String(this.#version) } };
    return this.lease;
  }

  readonly cluster = {
    get: async () => this.lease,
    create: async (object: KubeObject) => {
      if (this.lease !== undefined) throw new TowlineError("kube-already-exists", "there is one");
      return this.#store(object);
    },
    replace: async (object: KubeObject) => {
      if (this.outage !== undefined) throw this.outage;
      if (object.metadata.resourceVersion !== this.lease?.metadata.resourceVersion)
        throw new TowlineError("kube-conflict", "stale");
      return this.#store(object);
    },
  } as Partial<Cluster> as Cluster;
}

/** Time passes only in sleeps; each lets the others run first. */
class TestClock implements Clock {
  #now = 0;
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  now = (): number => this.#now;
  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      this.#sleepers.push({ at: this.#now + milliseconds, wake: resolve });
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    });

  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#sleepers.sort((left, right) => left.at - right.at);
      const next = this.#sleepers[0];
      if (next === undefined || next.at > end) break;
      this.#sleepers.shift();
      this.#now = next.at;
      next.wake();
    }
    this.#now = end;
  }
}

const setUp = () => {
  const server = new LeaseServer();
  const clock = new TestClock();
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const log = { debug: write, info: write, notice: write, warning: write } as Partial<Log> as Log;
  const ports = { cluster: server.cluster, clock, log, signal: new AbortController().signal };
  return { server, clock, lines, ports };
};

describe("acquireLock", () => {
  it("takes the place of one that is under way where that is asked for, once that one has stopped for certain", async () => {
    const { server, clock, ports, lines } = setUp();
    const first = await acquireLock(run("100"), ports, 60);
    const second = acquireLock(run("101"), ports, 60, { takeOver: true });
    await clock.pass(11_000);
    expect(currentHolder(server.lease)).toBe("101/1");
    expect(first.lost.aborted).toBe(true);
    expect(first.lost.reason).toMatchObject({ code: "lock-lost" });
    expect(lines.join("\n")).toMatch(/Taking over from .*runs\/100.*, as asked/);
    let taken = false;
    void second.then(() => {
      taken = true;
    });
    await clock.pass(13_000);
    expect(taken).toBe(false);
    await clock.pass(2000);
    expect(await second).toMatchObject({ contested: true, undisturbed: false });
    await first.release();
    expect(currentHolder(server.lease)).toBe("101/1");
  });

  it("gives a lock that it took over back where it is cancelled before it may begin", async () => {
    const { server, clock, ports } = setUp();
    await acquireLock(run("100"), ports, 60);
    const cancel = new AbortController();
    const taking = acquireLock(run("101"), { ...ports, signal: cancel.signal }, 60, { takeOver: true });
    await clock.pass(1000);
    cancel.abort(new TowlineError("cancelled", "The job was cancelled"));
    await expect(taking).rejects.toMatchObject({ code: "cancelled" });
    expect(currentHolder(server.lease)).toBe("");
  });

  it("knows that nothing has moved since the Lease was seen, and only then", async () => {
    const { server, ports } = setUp();
    const seen = await seeLease(server.cluster, identity);
    const first = await acquireLock(identity, ports, 60, { seen });
    expect(first).toMatchObject({ undisturbed: true, contested: false });
    await first.release();
    const late = await acquireLock(identity, ports, 60, { seen });
    expect(late).toMatchObject({ undisturbed: false, contested: false });
    await late.release();
    const again = await acquireLock(identity, ports, 60, { seen: await seeLease(server.cluster, identity) });
    expect(again.undisturbed).toBe(true);
    await again.release();
  });

  it("takes a Lease that nobody holds, and gives it back", async () => {
    const { server, ports } = setUp();
    const lock = await acquireLock(identity, ports, 60);
    expect(lock.contested).toBe(false);
    expect(server.lease?.spec.holderIdentity).toBe("100/1");
    expect(currentHolder((await seeLease(server.cluster, identity))?.live)).toBe("100/1");
    await lock.release();
    expect(currentHolder((await seeLease(server.cluster, identity))?.live)).toBe("");
  });

  it("waits for the holder and says for whom", async () => {
    const { clock, lines, ports } = setUp();
    const first = await acquireLock(run("100"), ports, 60);
    const second = acquireLock(run("101"), ports, 60);
    await clock.pass(5_000);
    expect(lines).toEqual([expect.stringContaining("runs/100 deploys checkout to dev right now")]);
    await first.release();
    await clock.pass(1_000);
    expect((await second).contested).toBe(true);
    await (await second).release();
  });

  it("does not take over from a holder that keeps renewing", async () => {
    const { clock, ports } = setUp();
    const first = await acquireLock(run("100"), ports, 60);
    const second = acquireLock(run("101"), ports, 120);
    const outcome = expect(second).rejects.toMatchObject({ code: "lock-held" });
    await clock.pass(125_000);
    await outcome;
    await first.release();
  });

  it("takes over 30 s after the last renewal of a dead holder, not earlier", async () => {
    const { server, clock, lines, ports } = setUp();
    await server.cluster.create(
      { apiVersion: "v1", kind: "Lease", metadata: { name: "x" }, spec: { holderIdentity: "99/1" } },
      { manager: "m" },
    );
    const waiting = acquireLock(identity, ports, 60);
    await clock.pass(29_000);
    expect(server.lease?.spec.holderIdentity).toBe("99/1");
    await clock.pass(2_000);
    expect(server.lease?.spec.holderIdentity).toBe("100/1");
    expect(lines.at(-1)).toContain("taking over");
    await (await waiting).release();
  });

  it("takes over at once from an earlier attempt of the same run, never from another run", async () => {
    const { ports } = setUp();
    await acquireLock(run("100", 1), ports, 60);
    const again = await acquireLock(run("100", 2), ports, 60);
    expect(again.contested).toBe(true);
    await again.release();
  });

  it("tells a holder whose Lease was taken over", async () => {
    const { clock, ports } = setUp();
    const first = await acquireLock(run("100", 1), ports, 60);
    const second = await acquireLock(run("100", 2), ports, 60);
    await clock.pass(11_000);
    expect(first.lost.aborted).toBe(true);
    expect(first.lost.reason).toMatchObject({ code: "lock-lost" });
    await first.release();
    expect(second.lost.aborted).toBe(false);
    await second.release();
  });

  it("outlives a moment in which it cannot be renewed", async () => {
    const { server, clock, ports } = setUp();
    const lock = await acquireLock(identity, ports, 60);
    await clock.pass(9_000);
    server.outage = new TowlineError("kube-failed", "the API server restarts");
    await clock.pass(12_000);
    server.outage = undefined;
    await clock.pass(60_000);
    expect(lock.lost.aborted).toBe(false);
    await lock.release();
  });

  it("is lost before others may take over when it cannot be renewed, and is given back all the same", async () => {
    const { server, clock, lines, ports } = setUp();
    const lock = await acquireLock(identity, ports, 60);
    server.outage = new TowlineError("kube-failed", "the API server restarts");
    await clock.pass(24_000);
    expect(lock.lost.aborted).toBe(false);
    await clock.pass(2_000);
    expect(lock.lost.reason).toMatchObject({
      code: "lock-lost",
      message: expect.stringContaining("renewed"),
    });
    await lock.release();
    expect(lines.at(-1)).toContain("The lock was not given back (the API server restarts)");
    server.outage = undefined;
    await lock.release();
    expect(currentHolder((await seeLease(server.cluster, identity))?.live)).toBe("");
  });

  it("outlasts a dead holder however short its timeout is", async () => {
    const { clock, ports } = setUp();
    await acquireLock(run("99"), { ...ports, clock: new TestClock() }, 60);
    const waiting = acquireLock(identity, ports, 5);
    await clock.pass(32_000);
    await (await waiting).release();
  });
});

import type { Cluster } from "@towline/cluster";
import {
  type Clock,
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  type Log,
  TowlineError,
} from "@towline/kernel";
import { giveUpAfterSeconds, holdLease } from "./hold.ts";
import {
  currentHolder,
  expirySeconds,
  holderOf,
  isEarlierAttempt,
  isFree,
  leaseObject,
  leaseRef,
  runOf,
  type SeenLease,
} from "./lease.ts";
import type { DeployIdentity } from "./types.ts";

const pollSeconds = 1;
/** Whoever waits must be able to outlast a dead holder. */
const shortestWaitSeconds = 2 * expirySeconds;

export interface Lock {
  /** True when another deploy held it, or fought for it, until it was ours: what was read before counts no more. */
  readonly contested: boolean;
  /** True when it was taken from the very state that the caller had seen: no deploy has begun or ended since. */
  readonly undisturbed: boolean;
  /** Aborts with `lock-lost` when another deploy took over, or may do so because it could not be renewed. */
  readonly lost: AbortSignal;
  /** Never throws: a Lease that cannot be given back expires. */
  release(): Promise<void>;
}

export interface LockPorts {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Tells a holder that renews from a dead one, whatever its clock says: by when the Lease last changed before us. */
class Patience {
  readonly #clock: Clock;
  #seen: { readonly version: string; readonly since: number } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  isDead(lease: KubeObject | undefined): boolean {
    const version = lease?.metadata.resourceVersion ?? "";
    if (this.#seen?.version !== version) this.#seen = { version, since: this.#clock.now() };
    return this.#clock.now() - this.#seen.since >= expirySeconds * 1000;
  }
}

/**
 * Takes the service's Lease with POST or a PUT that carries `resourceVersion`, so that exactly one deploy wins; waits
 * up to `timeoutSeconds` (at least a minute) while another one renews it, or with `takeOver` takes it from that one.
 * `seen`: the Lease as it was before the comparison. Throws `lock-held` when the wait ran out.
 */
export const acquireLock = async (
  identity: DeployIdentity,
  ports: LockPorts,
  timeoutSeconds: number,
  { seen, takeOver = false }: { readonly seen?: SeenLease; readonly takeOver?: boolean } = {},
): Promise<Lock> => {
  const { cluster, clock, log, signal } = ports;
  signal.throwIfAborted();
  const atOnce = seen !== undefined && isFree(seen) ? await take(identity, ports, seen.live) : undefined;
  if (atOnce !== undefined)
    return { contested: false, undisturbed: true, ...holdLease(identity, ports, atOnce) };
  const waitSeconds = Math.max(timeoutSeconds, shortestWaitSeconds);
  const end = clock.now() + waitSeconds * 1000;
  const patience = new Patience(clock);
  for (let contested = false; ; contested = true) {
    signal.throwIfAborted();
    const live = await cluster.get(leaseRef(identity));
    const holder = currentHolder(live);
    const dead = patience.isDead(live) && holder !== "";
    if (holder === "" || dead || isEarlierAttempt(holder, identity)) {
      if (dead) log.notice(`Run ${holder} has not renewed its lock for ${expirySeconds} s: taking over`);
      const lease = await take(identity, ports, live);
      if (lease !== undefined)
        return {
          contested: contested || holder !== "",
          undisturbed: false,
          ...holdLease(identity, ports, lease),
        };
    } else if (takeOver) {
      const lock = await takeFrom(live, identity, ports);
      if (lock !== undefined) return lock;
    } else if (!contested)
      log.info(`Waiting: ${runOf(live)} deploys ${identity.service} to ${identity.namespace} right now`);
    if (clock.now() >= end) throw heldTooLong(identity, live, waitSeconds);
    await clock.sleep(pollSeconds * 1000, signal);
  }
};

/**
 * Takes the Lease from a holder that renews it, since somebody asked for that. By its next renewal the holder knows, and
 * at the latest when it would have given up anyway: only then is the cluster ours. Undefined when it let go just now.
 */
const takeFrom = async (
  live: KubeObject | undefined,
  identity: DeployIdentity,
  ports: LockPorts,
): Promise<Lock | undefined> => {
  const lease = await take(identity, ports, live);
  if (lease === undefined) return undefined;
  ports.log.notice(
    `Taking over from ${runOf(live)}, as asked: it stops within ${giveUpAfterSeconds} s without touching the cluster again`,
  );
  const held = holdLease(identity, ports, lease);
  try {
    const signal = AbortSignal.any([ports.signal, held.lost]);
    await ports.clock.sleep(giveUpAfterSeconds * 1000, signal);
  } catch (error) {
    await held.release();
    throw error;
  }
  return { contested: true, undisturbed: false, ...held };
};

const heldTooLong = (identity: DeployIdentity, live: KubeObject | undefined, seconds: number): TowlineError =>
  new TowlineError(
    "lock-held",
    `${runOf(live)} still deploys ${identity.service} after ${seconds} s of waiting`,
    {
      hint: "Wait for that run or cancel it, then run this job again; or take its place with take-over: true",
    },
  );

/** undefined when another deploy was faster. */
const take = async (
  identity: DeployIdentity,
  { cluster, clock }: LockPorts,
  live?: KubeObject,
): Promise<KubeObject | undefined> => {
  const lease = leaseObject(identity, holderOf(identity), clock.now(), live);
  const options = { manager: fieldManagerOf(identity.service) };
  try {
    return await (live === undefined ? cluster.create(lease, options) : cluster.replace(lease, options));
  } catch (error) {
    if (isTowlineError(error, "kube-conflict", "kube-already-exists")) return undefined;
    throw error;
  }
};

import type { Cluster } from "@towline/cluster";
import {
  type Clock,
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  messageOf,
  TowlineError,
} from "@towline/kernel";
import { currentHolder, expirySeconds, holderOf, leaseObject, leaseRef, runOf } from "./lease.ts";
import type { Lock, LockPorts } from "./lock.ts";
import type { DeployIdentity } from "./types.ts";

const renewEverySeconds = 10;
/** Before others may take over: what is under way then has a moment to end. */
export const giveUpAfterSeconds = expirySeconds - 5;
const againAfterSeconds = 1;
const triesOnConflict = 3;

/** Our Lease as we last wrote it. */
class HeldLease {
  readonly #identity: DeployIdentity;
  readonly #cluster: Cluster;
  readonly #clock: Clock;
  #lease: KubeObject;

  constructor(identity: DeployIdentity, { cluster, clock }: LockPorts, lease: KubeObject) {
    this.#identity = identity;
    this.#cluster = cluster;
    this.#clock = clock;
    this.#lease = lease;
  }

  /** Throws `lock-lost` when it is another's by now. */
  async write(holder: string): Promise<void> {
    const options = { manager: fieldManagerOf(this.#identity.service) };
    for (let tries = 1; ; tries += 1) {
      const lease = leaseObject(this.#identity, holder, this.#clock.now(), this.#lease);
      try {
        this.#lease = await this.#cluster.replace(lease, options);
        return;
      } catch (error) {
        if (!isTowlineError(error, "kube-conflict") || tries === triesOnConflict) throw error;
        this.#lease = await this.#stillOurs();
      }
    }
  }

  /** After a PUT whose answer was lost the Lease is newer than we know, and yet ours. */
  async #stillOurs(): Promise<KubeObject> {
    const live = await this.#cluster.get(leaseRef(this.#identity));
    if (live === undefined || currentHolder(live) !== holderOf(this.#identity))
      throw takenOver(this.#identity, live);
    return live;
  }
}

/** Keeps a Lease that was just taken until `release`. */
export const holdLease = (
  identity: DeployIdentity,
  ports: LockPorts,
  taken: KubeObject,
): Pick<Lock, "lost" | "release"> => {
  const { clock, log } = ports;
  const lease = new HeldLease(identity, ports, taken);
  const stop = new AbortController();
  const lost = new AbortController();
  renew(identity, lease, clock, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted) lost.abort(error);
  });
  const release = async (): Promise<void> => {
    // a renewal that is under way is not waited for: its resourceVersion is stale then, so that it changes nothing
    stop.abort();
    await lease.write("").catch((error: unknown) => {
      if (isTowlineError(error, "lock-lost")) return; // whoever has it by now holds it rightly
      log.warning(
        `The lock was not given back (${messageOf(error)}): the next deploy waits up to ${expirySeconds} s for it`,
      );
    });
  };
  return { lost: lost.signal, release };
};

/** Rejects with `lock-lost`, or when `stop` aborts between two renewals. */
const renew = async (
  identity: DeployIdentity,
  lease: HeldLease,
  clock: Clock,
  stop: AbortSignal,
): Promise<never> => {
  for (;;) {
    await clock.sleep(renewEverySeconds * 1000, stop);
    await inTime(identity, clock, (late) =>
      insist(() => lease.write(holderOf(identity)), clock, AbortSignal.any([late, stop])),
    );
  }
};

/** Repeats what fails until it works. Rejects with `lock-lost`, and with the signal's reason. */
const insist = async (write: () => Promise<void>, clock: Clock, late: AbortSignal): Promise<void> => {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (isTowlineError(error, "lock-lost")) throw error;
    }
    await clock.sleep(againAfterSeconds * 1000, late);
  }
};

/** Rejects with `lock-lost` where the renewal takes so long that another deploy may take over. */
const inTime = async (
  identity: DeployIdentity,
  clock: Clock,
  renewal: (late: AbortSignal) => Promise<void>,
): Promise<void> => {
  const late = new AbortController();
  const done = new AbortController();
  const left = (giveUpAfterSeconds - renewEverySeconds) * 1000;
  const expired = clock.sleep(left, done.signal).then(
    () => {
      throw notRenewed(identity);
    },
    () => {}, // the renewal was faster
  );
  try {
    await Promise.race([renewal(late.signal), expired]);
  } finally {
    done.abort();
    late.abort();
  }
};

const takenOver = ({ service }: DeployIdentity, live: KubeObject | undefined): TowlineError =>
  new TowlineError("lock-lost", `Another deploy of ${service} (${runOf(live)}) took over the lock`, {
    hint: "Look at the newer run; this one stops without touching the cluster again",
  });

const notRenewed = ({ service }: DeployIdentity): TowlineError =>
  new TowlineError(
    "lock-lost",
    `The lock of ${service} could not be renewed for ${giveUpAfterSeconds} s, so that another deploy may take over`,
    { hint: "This run stops without touching the cluster again: run it again once the API server answers" },
  );

import type { Cluster } from "@towline/cluster";
import {
  type Clock,
  isTowlineError,
  type KubeObject,
  type Log,
  labels,
  type ObjectRef,
  TowlineError,
} from "@towline/kernel";
import type { DeployIdentity } from "./types.ts";

/** A holder that has not renewed for this long, measured by our own clock, is taken for dead. */
const expirySeconds = 30;
const renewEverySeconds = 10;
const pollSeconds = 1;
const runUrlAnnotation = "towline.dev/run";

export interface Lock {
  /** True when another deploy held it first. */
  readonly waited: boolean;
  /** Aborts with `lock-lost` when another deploy took over. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

interface LockPorts {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const leaseRef = ({ service, namespace }: DeployIdentity): ObjectRef => ({
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  namespace,
  name: `towline-${service}`,
});

const holderOf = (identity: DeployIdentity): string => `${identity.runId}/${identity.attempt}`;
const managerOf = (identity: DeployIdentity): string => `towline/${identity.service}`;

/** The holder of a Lease, "" where nobody holds it. */
const currentHolder = (lease: KubeObject): string => lease.spec?.holderIdentity ?? "";

/** An attempt of the same run replaces an earlier one at once: GitHub runs only one at a time. */
const isEarlierAttempt = (holder: string, identity: DeployIdentity): boolean => {
  const [runId, attempt] = holder.split("/");
  return runId === identity.runId && Number(attempt) <= identity.attempt;
};

const leaseObject = (
  identity: DeployIdentity,
  holder: string,
  now: number,
  live?: KubeObject,
): KubeObject => {
  const ref = leaseRef(identity);
  const time = new Date(now).toISOString().replace("Z", "000Z");
  const renewed = live !== undefined && currentHolder(live) === holder;
  return {
    apiVersion: ref.apiVersion,
    kind: ref.kind,
    metadata: {
      name: ref.name,
      namespace: ref.namespace,
      labels: { [labels.service]: identity.service, [labels.managedBy]: "towline" },
      annotations: { [runUrlAnnotation]: identity.runUrl },
      ...(live === undefined
        ? {}
        : { resourceVersion: live.metadata.resourceVersion, uid: live.metadata.uid }),
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: expirySeconds,
      acquireTime: renewed ? live.spec.acquireTime : time,
      renewTime: time,
    },
  };
};

/** Whether any deploy of this service is under way in the namespace. Reads only. */
export const lockHolder = async (cluster: Cluster, identity: DeployIdentity): Promise<string | undefined> => {
  const lease = await cluster.get(leaseRef(identity));
  const holder = lease === undefined ? "" : currentHolder(lease);
  return holder === "" ? undefined : holder;
};

/**
 * Takes the service's Lease with POST or a PUT that carries `resourceVersion`, so that exactly one deploy wins; waits
 * up to `timeoutSeconds` while another one renews it. Throws `lock-held` when the wait ran out.
 */
export const acquireLock = async (
  identity: DeployIdentity,
  ports: LockPorts,
  timeoutSeconds: number,
): Promise<Lock> => {
  const { cluster, clock, log, signal } = ports;
  const started = clock.now();
  let seen: { readonly version: string; readonly since: number } | undefined;
  for (let waited = false; ; waited = true) {
    signal.throwIfAborted();
    const live = await cluster.get(leaseRef(identity));
    const version = live?.metadata.resourceVersion ?? "";
    if (seen?.version !== version) seen = { version, since: clock.now() };
    const holder = live === undefined ? "" : currentHolder(live);
    const dead = clock.now() - seen.since >= expirySeconds * 1000;
    if (holder === "" || dead || isEarlierAttempt(holder, identity)) {
      if (dead && holder !== "")
        log.notice(`Run ${holder} has not renewed its lock for ${expirySeconds} s: taking over`);
      const lease = await take(identity, ports, live);
      if (lease !== undefined) return hold(identity, ports, lease, waited);
      continue;
    }
    if (clock.now() - started >= timeoutSeconds * 1000) throw heldTooLong(identity, live, timeoutSeconds);
    if (!waited)
      log.info(`Waiting: ${runOf(live)} deploys ${identity.service} to ${identity.namespace} right now`);
    await clock.sleep(pollSeconds * 1000, signal);
  }
};

const runOf = (lease: KubeObject | undefined): string =>
  lease?.metadata.annotations?.[runUrlAnnotation] ??
  `run ${lease === undefined ? "?" : currentHolder(lease)}`;

const heldTooLong = (identity: DeployIdentity, live: KubeObject | undefined, seconds: number): TowlineError =>
  new TowlineError(
    "lock-held",
    `${runOf(live)} still deploys ${identity.service} after ${seconds} s of waiting`,
    {
      hint: "Wait for that run or cancel it, then run this job again",
    },
  );

/** undefined when another deploy was faster. */
const take = async (
  identity: DeployIdentity,
  ports: LockPorts,
  live?: KubeObject,
): Promise<KubeObject | undefined> => {
  const lease = leaseObject(identity, holderOf(identity), ports.clock.now(), live);
  const options = { manager: managerOf(identity) };
  try {
    return await (live === undefined
      ? ports.cluster.create(lease, options)
      : ports.cluster.replace(lease, options));
  } catch (error) {
    if (isTowlineError(error, "kube-conflict", "kube-already-exists")) return undefined;
    throw error;
  }
};

const hold = (identity: DeployIdentity, ports: LockPorts, taken: KubeObject, waited: boolean): Lock => {
  const stop = new AbortController();
  const lost = new AbortController();
  let lease = taken;
  const write = async (holder: string): Promise<void> => {
    const options = { manager: managerOf(identity) };
    try {
      lease = await ports.cluster.replace(leaseObject(identity, holder, ports.clock.now(), lease), options);
    } catch (error) {
      lease = await stillOurs(identity, ports.cluster, error);
      lease = await ports.cluster.replace(leaseObject(identity, holder, ports.clock.now(), lease), options);
    }
  };
  const renewing = renew(() => write(holderOf(identity)), ports.clock, stop.signal).catch(
    (cause: unknown) => {
      if (!stop.signal.aborted) lost.abort(lockLost(identity, cause));
    },
  );
  return {
    waited,
    lost: lost.signal,
    release: async () => {
      stop.abort();
      await renewing;
      if (!lost.signal.aborted) await write("").catch(ignoreTakeOver);
    },
  };
};

/** After a PUT whose answer was lost the Lease is newer than we know, and yet ours. Throws `error` where it is not. */
const stillOurs = async (identity: DeployIdentity, cluster: Cluster, error: unknown): Promise<KubeObject> => {
  if (!isTowlineError(error, "kube-conflict")) throw error;
  const live = await cluster.get(leaseRef(identity));
  if (live === undefined || currentHolder(live) !== holderOf(identity)) throw error;
  return live;
};

/** Rejects when `stop` aborts during a sleep, or when the Lease is another's by now. */
const renew = async (write: () => Promise<void>, clock: Clock, stop: AbortSignal): Promise<never> => {
  for (;;) {
    await clock.sleep(renewEverySeconds * 1000, stop);
    await write();
  }
};

const lockLost = (identity: DeployIdentity, cause: unknown): TowlineError =>
  new TowlineError("lock-lost", `Another deploy of ${identity.service} took over the lock`, {
    cause,
    hint: "Look at the newer run; this one stops without touching the cluster again",
  });

/** Whoever took the Lease over in the meantime holds it rightly. */
const ignoreTakeOver = (error: unknown): void => {
  if (!isTowlineError(error, "kube-conflict")) throw error;
};

import type { Cluster } from "@towline/cluster";
import {
  type Clock,
  describeRef,
  type KubeObject,
  type Log,
  labels,
  refOf,
  TowlineError,
} from "@towline/kernel";
import type { DeployIdentity } from "../types.ts";
import type { RecordedHook } from "./hook.ts";
import { hookLabel } from "./job.ts";

interface Ports {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

type Place = Pick<DeployIdentity, "service" | "namespace">;

const pauseMilliseconds = 500;

const listed = async (
  cluster: Cluster,
  apiVersion: string,
  kind: string,
  { service, namespace }: Place,
): Promise<readonly KubeObject[]> => {
  const labelSelector = `${labels.service}=${service},${labels.hookName}`;
  return (await cluster.list({ apiVersion, kind, namespace, labelSelector })).items;
};

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
}

/** How a Job ended, or is certain to end while its pods are taken away; undefined while it may come to anything. */
export const endOf = ({ status }: KubeObject): Condition | undefined => {
  const conditions: readonly Condition[] = status?.conditions ?? [];
  const ends = ["Complete", "Failed", "FailureTarget"];
  return conditions.find(({ type, status: is }) => ends.includes(type) && is === "True");
};

/** Whether there was something to delete. */
export const deleteJob = async (cluster: Cluster, job: KubeObject): Promise<boolean> => {
  const { uid } = job.metadata;
  return await cluster.delete(refOf(job), { uid, propagation: "Background" });
};

const isOver = ({ status }: KubeObject): boolean => ["Succeeded", "Failed"].includes(status?.phase);

const stillThere = (pods: readonly KubeObject[], seconds: number): TowlineError => {
  const names = pods.map((pod) => describeRef(refOf(pod))).join(", ");
  return new TowlineError(
    "kube-timeout",
    `${names}, of a hook of an earlier deploy, is still there after ${seconds} s`,
    {
      hint: `Two migrations must not run at once. Find out whether it still runs (its node may be lost), then delete it: kubectl delete ${names.replaceAll(", ", " ")}`,
    },
  );
};

/** Waits for pods of Jobs that are deleted already, too: a program may take its time to end. */
const untilPodsAreGone = async (place: Place, ports: Ports, timeoutSeconds: number): Promise<void> => {
  const { cluster, clock, log, signal } = ports;
  const end = clock.now() + timeoutSeconds * 1000;
  for (let told = false; ; told = true) {
    const left = (await listed(cluster, "v1", "Pod", place)).filter((pod) => !isOver(pod));
    if (left.length === 0) return;
    if (!told) log.info(`Waiting until ${left.map((pod) => describeRef(refOf(pod))).join(", ")} has ended`);
    if (clock.now() >= end) throw stillThere(left, timeoutSeconds);
    await clock.sleep(pauseMilliseconds, signal);
  }
};

const listJobs = (cluster: Cluster, place: Place) => listed(cluster, "batch/v1", "Job", place);

/**
 * Ends what a killed deploy of this service left running of its hooks, under the lock: no two of them ever run at
 * once. Throws `kube-timeout` where a pod of one does not end.
 */
export const endEarlierHooks = async (place: Place, ports: Ports, timeoutSeconds: number): Promise<void> => {
  const { cluster, log } = ports;
  const jobs = await listJobs(cluster, place);
  for (const job of jobs.filter((each) => endOf(each) === undefined)) {
    log.warning(`${describeRef(refOf(job))}, a hook of a deploy that did not end, still ran: it is deleted`);
    await deleteJob(cluster, job);
  }
  await untilPodsAreGone(place, ports, timeoutSeconds);
  // deploys that fail one after the other clean up nothing at their end
  for (const job of allButNewest(jobs)) await deleteJob(cluster, job);
};

/** Of the deploy that made it, `7` of `migrate-7-3f2a9`; 0 where the name says nothing. */
const numberOf = ({ metadata }: KubeObject): number =>
  Number(/-(\d+)-[0-9a-f]{5}$/.exec(metadata.name)?.[1] ?? 0);

/** Those of the last run first: two runs may fall into one second, which their numbers tell apart. */
const newestFirst =
  (last: ReadonlySet<string>) =>
  (left: KubeObject, right: KubeObject): number =>
    Number(last.has(right.metadata.name)) - Number(last.has(left.metadata.name)) ||
    String(right.metadata.creationTimestamp).localeCompare(String(left.metadata.creationTimestamp)) ||
    numberOf(right) - numberOf(left);

const hookOf = ({ metadata }: KubeObject): string => metadata.labels?.[labels.hookName] ?? "";

/** Of the Jobs that ended. */
const allButNewest = (
  jobs: readonly KubeObject[],
  last: ReadonlySet<string> = new Set(),
): readonly KubeObject[] => {
  const ended = jobs.filter((job) => endOf(job) !== undefined).toSorted(newestFirst(last));
  return ended.filter((job, index) => ended.findIndex((each) => hookOf(each) === hookOf(job)) !== index);
};

/** Deletes the Jobs of earlier runs; that of the last run of each of these hooks stays, for its logs. */
export const cleanUpHooks = async (
  cluster: Cluster,
  place: Place,
  hooks: readonly Pick<RecordedHook, "name" | "job">[],
): Promise<void> => {
  const kept = new Set(hooks.map(({ name }) => hookLabel(name)));
  const jobs = await listJobs(cluster, place);
  const older = new Set(allButNewest(jobs, new Set(hooks.map(({ job }) => job))));
  for (const job of jobs) if (older.has(job) || !kept.has(hookOf(job))) await deleteJob(cluster, job);
};

import type { Deployment, ReplicaSet } from "../../model/workloads.ts";
import { LAST_APPLIED } from "../../registry/apply.ts";
import { maxSurge } from "./replica-count.ts";

const PREFIX = "deployment.kubernetes.io/";
export const REVISION = `${PREFIX}revision`;
const HISTORY = `${PREFIX}revision-history`;
const DESIRED = `${PREFIX}desired-replicas`;
const MAX = `${PREFIX}max-replicas`;
const NOT_COPIED = new Set([
  LAST_APPLIED,
  REVISION,
  HISTORY,
  DESIRED,
  MAX,
  "deprecated.deployment.rollback.to",
]);

export function revisionOf(set: ReplicaSet): number {
  return Number(set.metadata.annotations?.[REVISION] ?? 0);
}

export function desiredReplicas(set: ReplicaSet): number | undefined {
  const text = set.metadata.annotations?.[DESIRED];
  return text === undefined ? undefined : Number(text);
}

/** Writes onto `set` what the newest one carries. Says whether that changed it. */
export function annotateNewest(
  deployment: Deployment,
  set: ReplicaSet,
  revision: number,
  exists: boolean,
): boolean {
  const copied = copyFromDeployment(deployment, set);
  const revised = raiseRevision(set, revision);
  const sized = !exists && annotateSizes(deployment, set);
  return copied || revised || sized;
}

function copyFromDeployment(deployment: Deployment, set: ReplicaSet): boolean {
  let changed = false;
  for (const [key, value] of Object.entries(deployment.metadata.annotations ?? {})) {
    if (NOT_COPIED.has(key) || set.metadata.annotations?.[key] === value) continue;
    set.metadata.annotations = { ...set.metadata.annotations, [key]: value };
    changed = true;
  }
  return changed;
}

/** A set that comes back gets a new number and remembers the old ones. */
function raiseRevision(set: ReplicaSet, revision: number): boolean {
  const old = set.metadata.annotations?.[REVISION];
  if (Number(old ?? 0) >= revision) return false;
  const history = set.metadata.annotations?.[HISTORY];
  const remembered: Record<string, string> =
    old === undefined ? {} : { [HISTORY]: history ? `${history},${old}` : old };
  set.metadata.annotations = { ...set.metadata.annotations, [REVISION]: String(revision), ...remembered };
  return true;
}

export function annotateSizes(deployment: Deployment, set: ReplicaSet): boolean {
  const desired = String(deployment.spec.replicas);
  const max = String(deployment.spec.replicas + maxSurge(deployment));
  const { annotations } = set.metadata;
  if (annotations?.[DESIRED] === desired && annotations[MAX] === max) return false;
  set.metadata.annotations = { ...annotations, [DESIRED]: desired, [MAX]: max };
  return true;
}

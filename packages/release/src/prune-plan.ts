import { type Change, type Desired, mapBounded } from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import {
  isTowlineError,
  type KubeObject,
  keyOf,
  lineOf,
  type ObjectRef,
  refOf,
  type TowlineError,
} from "@towline/kernel";
import { type Candidate, onRecord } from "./prune-candidates.ts";
import { neededElsewhere } from "./prune-elsewhere.ts";
import { type JudgeContext, type Judgement, judge, stay } from "./prune-judge.ts";
import { mayHaveUsers, needsOfWhatStays, readUsers, sayNeeded } from "./prune-users.ts";
import type { DeployRecord, DeployRequest, PruneSettings } from "./types.ts";

export interface PruneQuestion {
  readonly cluster: Cluster;
  readonly request: Pick<DeployRequest, "identity" | "prune" | "rollbackOf" | "dryRun">;
  readonly desired: readonly Desired[];
  readonly changes: readonly Change[];
  /** Newest first. */
  readonly records: readonly DeployRecord[];
}

/** A candidate that is still there, and what becomes of it. */
export interface PruneItem {
  readonly candidate: Candidate;
  readonly live?: KubeObject;
  readonly judgement: Exclude<Judgement, { readonly kind: "nothing" }>;
}

export interface PrunePlan {
  readonly items: readonly PruneItem[];
  /** How many objects, configuration aside, the records account for. */
  readonly recorded: number;
}

const byDefault: PruneSettings = { enabled: true, include: [] };

export const contextOf = ({ request, changes }: PruneQuestion): JudgeContext => ({
  service: request.identity.service,
  namespace: request.identity.namespace,
  settings: request.prune ?? byDefault,
  isRollback: request.rollbackOf !== undefined,
  wantedUids: new Set(changes.flatMap((change) => ("live" in change ? [change.live.metadata.uid] : []))),
});

const unreadable = (error: unknown): Judgement => {
  // a namespace or a kind that is no longer there, or a version of it that is not
  if (isTowlineError(error, "kube-not-found"))
    return stay(
      "the cluster no longer serves the apiVersion it was recorded with; delete it by hand if it is still there",
      "notice",
      { forgotten: true },
    );
  if (isTowlineError(error, "kube-forbidden")) return stay(lineOf(error), "warning");
  throw error;
};

const look = async (question: PruneQuestion, candidate: Candidate): Promise<readonly PruneItem[]> => {
  const answer = await question.cluster.get(candidate.ref).then(
    (live) => ({ live, judgement: judge(candidate, live, contextOf(question)) }),
    (error: unknown) => ({ judgement: unreadable(error) }),
  );
  const { judgement } = answer;
  return judgement.kind === "nothing" ? [] : [{ ...answer, candidate, judgement }];
};

/** Says of those that would be deleted why they stay after all. */
type Doubt = (item: PruneItem) => PruneItem["judgement"] | undefined;

const doubted = (items: readonly PruneItem[], doubt: Doubt): readonly PruneItem[] =>
  items.map((item) =>
    item.judgement.kind === "delete" ? { ...item, judgement: doubt(item) ?? item.judgement } : item,
  );

const isDeleted = ({ judgement }: PruneItem): boolean => judgement.kind === "delete";

/** No record holds the values of a Secret of the manifests: a rollback to a deploy that had it needs it as it is. */
const keepForRollbacks = (items: readonly PruneItem[], { records }: PruneQuestion): readonly PruneItem[] => {
  const good = records.filter(({ outcome }) => outcome === "good");
  return doubted(items, ({ candidate: { ref } }) => {
    if (ref.kind !== "Secret") return undefined;
    const holder = good.find(({ source }) =>
      source?.manifests.some((manifest) => keyOf(refOf(manifest)) === keyOf(ref)),
    );
    const why = `a rollback to deploy #${holder?.number} needs its values, which no record holds`;
    return holder && stay(why, "info", { whileNeeded: true });
  });
};

const keepElsewhere = async (
  items: readonly PruneItem[],
  { cluster, request: { identity } }: PruneQuestion,
): Promise<readonly PruneItem[]> => {
  const isOutside = ({ candidate: { ref } }: PruneItem): boolean => ref.namespace !== identity.namespace;
  if (!items.some((item) => isDeleted(item) && isOutside(item))) return items;
  const elsewhere = await neededElsewhere(cluster, identity);
  return doubted(items, (item) => {
    const why = isOutside(item) ? elsewhere(item.candidate.ref) : undefined;
    return why === undefined ? undefined : stay(why, "notice");
  });
};

const usersOf = async (
  cluster: Cluster,
  namespaces: ReadonlySet<string | undefined>,
): Promise<readonly KubeObject[] | undefined> => {
  try {
    return await readUsers(cluster, namespaces);
  } catch (error) {
    if (isTowlineError(error, "kube-forbidden")) return undefined;
    throw error;
  }
};

const keepUsed = async (
  items: readonly PruneItem[],
  question: PruneQuestion,
): Promise<readonly PruneItem[]> => {
  const going = items.filter(isDeleted);
  const usable = going.map(({ candidate }) => candidate.ref).filter(mayHaveUsers);
  const users = await usersOf(question.cluster, new Set(usable.map(({ namespace }) => namespace)));
  const neededBy = needsOfWhatStays({
    desired: question.desired.map(({ object }) => object),
    users: users ?? [],
    wantedUids: contextOf(question).wantedUids,
    doomedUids: new Set(going.map(({ live }) => live?.metadata.uid)),
  });
  return doubted(items, ({ candidate: { ref } }) => {
    if (users === undefined && mayHaveUsers(ref))
      return stay(
        `whether something uses it cannot be seen: this job may not list all workloads of namespace ${ref.namespace}`,
        "notice",
      );
    const by = neededBy(ref);
    return by && stay(sayNeeded(by), "info", { whileNeeded: true });
  });
};

/** A dry run is often done by a role that may only read: what it may not do says nothing of the deploy. */
const isOnlyMissing = (error: TowlineError, dryRun: boolean): boolean =>
  dryRun && error.code === "kube-forbidden" && error.subject !== undefined;

/** The server says beforehand what it would refuse, such as what this job has no permission for. */
const keepRefused = async (
  items: readonly PruneItem[],
  { cluster, request }: PruneQuestion,
): Promise<readonly PruneItem[]> => {
  const refusals = new Map<PruneItem, string>();
  await mapBounded(items.filter(isDeleted), async (item) => {
    try {
      await cluster.delete(item.candidate.ref, { dryRun: true });
    } catch (error) {
      if (!isTowlineError(error)) throw error;
      if (!isOnlyMissing(error, request.dryRun)) refusals.set(item, lineOf(error));
    }
  });
  return doubted(items, (item) => {
    const why = refusals.get(item);
    return why === undefined ? undefined : stay(why, "warning");
  });
};

/**
 * What becomes of the objects that earlier deploys of this service applied and this one does not want. Reads only.
 * `mayGo`: where given, the others stay, with what they need.
 */
export const judgeAll = async (question: PruneQuestion, mayGo?: ReadonlySet<string>): Promise<PrunePlan> => {
  const { candidates, recorded } = onRecord(
    question.records,
    question.desired.map(({ object }) => refOf(object)),
  );
  const seen = (await mapBounded(candidates, (candidate) => look(question, candidate))).flat();
  const going = doubted(seen, ({ candidate: { ref } }) =>
    mayGo === undefined || mayGo.has(keyOf(ref)) ? undefined : stay("it was not to go", "nothing"),
  );
  const alone = await keepElsewhere(keepForRollbacks(going, question), question);
  return { items: await keepUsed(alone, question), recorded };
};

/** As `judgeAll`, and with what the server would refuse. Reads and dry-runs only; nothing where there are none. */
export const planPrune = async (question: PruneQuestion): Promise<PrunePlan> => {
  const { items, recorded } = await judgeAll(question);
  const able = await keepRefused(items, question);
  const isRefused = able.filter(isDeleted).length < items.filter(isDeleted).length;
  // what stays against our will still needs what it refers to
  return { items: isRefused ? await keepUsed(able, question) : able, recorded };
};

export const deletionsOf = ({ items }: PrunePlan): readonly ObjectRef[] =>
  items.filter(isDeleted).map(({ candidate }) => candidate.ref);

/** What later deploys have to look at again. */
export const leftOf = ({ items }: PrunePlan): readonly ObjectRef[] =>
  items
    .filter(({ judgement }) => judgement.kind === "delete" || judgement.forgotten !== true)
    .map(({ candidate }) => candidate.ref);

import { describeRef, type Log, type ObjectRef, TowlineError } from "@towline/kernel";
import { stay } from "./prune-judge.ts";
import { deletionsOf, type PruneItem, type PrunePlan } from "./prune-plan.ts";
import type { DeployRequest } from "./types.ts";

type Told = Pick<DeployRequest, "identity" | "dryRun" | "rollbackOf" | "confirmedPrunes" | "unattended">;

/** With its namespace where that is not the deploy's own. */
const nameIn = (ref: ObjectRef, { identity }: Pick<Told, "identity">): string =>
  ref.namespace === undefined || ref.namespace === identity.namespace
    ? describeRef(ref)
    : `${describeRef(ref)} in namespace ${ref.namespace}`;

const whereabouts = ({ rollbackOf }: Told, are: "is" | "are"): string =>
  rollbackOf === undefined
    ? `${are} not in the manifests any more`
    : `${are} no part of deploy #${rollbackOf}`;

const stays = ({ candidate, judgement }: PruneItem, request: Told, log: Log): void => {
  if (judgement.kind === "delete" || judgement.told === "nothing") return;
  const line = `${nameIn(candidate.ref, request)} ${whereabouts(request, "is")}. It is left in place: ${judgement.why}`;
  if (judgement.told === "warning") log.warning(line);
  else if (judgement.told === "notice" && (candidate.fresh || judgement.forgotten)) log.notice(line);
  else log.info(line);
};

/** Says what a prune is going to do, and what it leaves and why. */
export const tellPrune = (plan: PrunePlan, request: Told, log: Log): void => {
  for (const item of plan.items) stays(item, request, log);
  const refs = deletionsOf(plan);
  for (const ref of refs)
    log.info(request.dryRun ? `would delete ${nameIn(ref, request)}` : `- ${nameIn(ref, request)}`);
  if (refs.length > 0 && !request.dryRun)
    log.info("What is marked - left the manifests: it is deleted once the new version serves");
};

/** As many go without a question, unless they are most of what there is. */
const unasked = 10;
/** So few are never most of it. */
const few = 2;

export const isLarge = (deletions: number, recorded: number): boolean =>
  deletions > unasked || (deletions > few && deletions * 2 > recorded);

const listed = 8;

const unconfirmed = (refs: readonly ObjectRef[], recorded: number, request: Told): TowlineError => {
  const names = refs.slice(0, listed).map((ref) => nameIn(ref, request));
  const more = refs.length > listed ? ` and ${refs.length - listed} more` : "";
  const what = request.rollbackOf === undefined ? "deploy" : "rollback";
  const asked = request.confirmedPrunes?.length
    ? ` (confirm-prune says ${request.confirmedPrunes.join(", ")})`
    : "";
  return new TowlineError(
    "prune-unconfirmed",
    `This ${what} would delete ${refs.length} of the ${recorded} objects on record, which are not in its manifests${asked}: ${names.join(", ")}${more}`,
    {
      hint: `If all of that is to go, run it again with the input "confirm-prune: ${refs.length}". If not, put back what is missing in the manifests, or annotate what is to stay with towline.dev/prune: keep. Nothing was changed`,
    },
  );
};

const isUnconfirmed = (plan: PrunePlan, { confirmedPrunes }: Told): boolean => {
  const { length } = deletionsOf(plan);
  return isLarge(length, plan.recorded) && confirmedPrunes?.includes(length) !== true;
};

const much = (plan: PrunePlan): string =>
  `${deletionsOf(plan).length} of the ${plan.recorded} objects on record`;

/** Without much that nobody confirmed, where nobody is there to be asked: all of that stays. */
export const withoutUnasked = (plan: PrunePlan, request: Told, log: Log): PrunePlan => {
  if (request.unattended !== true || !isUnconfirmed(plan, request)) return plan;
  const why = "so many are not deleted unasked";
  log.warning(`${much(plan)} ${whereabouts(request, "are")}. They are left in place, since ${why}`);
  const items = plan.items.map((item) =>
    item.judgement.kind === "delete" ? { ...item, judgement: stay(why, "info") } : item,
  );
  return { ...plan, items };
};

/** Throws `prune-unconfirmed` where much is to be deleted and nobody said that it may; a dry run says it instead. */
export const requireConfirmed = (plan: PrunePlan, request: Told, log: Log): void => {
  if (!isUnconfirmed(plan, request)) return;
  const refs = deletionsOf(plan);
  if (!request.dryRun) throw unconfirmed(refs, plan.recorded, request);
  log.notice(
    `${much(plan)} would be deleted: to be done, that needs the input "confirm-prune: ${refs.length}"`,
  );
};

import { type AwsSession, Sessions } from "@towline/aws";
import { attemptAll } from "./attempt-all.ts";
import { mapBounded } from "./bounded.ts";
import { copyMissing } from "./copy.ts";
import { describeResult } from "./describe-result.ts";
import type { OpenTarget } from "./fitting-tags.ts";
import { type Look, lookAt, type Plan } from "./look.ts";
import { Registries } from "./registries.ts";
import { requirePlacesAllowed } from "./residency.ts";
import { putCompanionTags, tagAndVerify } from "./tagging.ts";
import { readTree } from "./tree.ts";
import {
  describePlace,
  isSameRepository,
  type PromotePorts,
  type PromoteRequest,
  type PromoteResult,
  type PromoteTarget,
  type TargetResult,
} from "./types.ts";

const targetsAtOnce = 4;

const move = async (
  look: Look,
  { source, digest, tree }: Plan,
  registries: Registries,
  ports: PromotePorts,
): Promise<TargetResult> => {
  const { target, manifests, tags } = look;
  const copies = tree !== undefined && manifests.size > 0;
  if (copies)
    ports.log.info(`${describePlace(target)}: copying ${manifests.size} manifests and their layers`);
  const moved = copies
    ? await copyMissing(tree, registries.open(source), registries.open(target), look, ports)
    : undefined;
  await putCompanionTags(look, ports);
  if (tags.length > 0) await tagAndVerify(look, digest, ports);
  if (moved !== undefined) return { target, outcome: "copied", moved };
  return { target, outcome: tags.length + look.companionTags.size > 0 ? "tagged" : "unchanged" };
};

const plainTarget = ({ session: _, ...target }: OpenTarget) => target;

/** A target's failure stays in that target; only a cancelled job ends them all. */
const moveOrFail = async (
  target: PromoteTarget,
  lookThere: () => Promise<Look>,
  plan: Plan,
  registries: Registries,
  ports: PromotePorts,
): Promise<TargetResult> => {
  try {
    const look = await lookThere();
    const result = { ...(await move(look, plan, registries, ports)), target: plainTarget(look.target) };
    ports.log.info(describeResult(result));
    return result;
  } catch (error) {
    ports.signal.throwIfAborted();
    return { target, outcome: "failed", error };
  }
};

/**
 * Brings one digest, with all that belongs to it, into every target, and puts the target's tags on it. Everything of a
 * target is looked at before anything moves there, and tags come last: what fails half-way leaves no tag behind that was
 * not right before, and is carried on by running it again. Failures while moving are outcomes; whatever is wrong before
 * is thrown, or an outcome of its target where targets are independent: `not-allowed` (always thrown), `ecr-*`, `aws-*`,
 * `registry-failed`, `input-invalid`.
 */
export const promote = async (request: PromoteRequest, ports: PromotePorts): Promise<PromoteResult> => {
  requirePlacesAllowed(request);
  const { digest, targets, independent = false } = request;
  const sessions = new Sessions(ports);
  const opened = independent ? [request.source] : [request.source, ...targets];
  const [session] = await attemptAll(opened, ({ identity }) => sessions.of(identity));
  const source = { ...request.source, session: session as AwsSession };
  using registries = new Registries(ports);
  const leavesHome = targets.some((target) => !isSameRepository(target, source));
  const tree = leavesHome ? await readTree(registries.open(source), digest) : undefined;
  const plan = { source, digest, tree };

  const lookThere = async (target: PromoteTarget): Promise<Look> =>
    lookAt({ ...target, session: await sessions.of(target.identity) }, plan, ports.log);
  const looks = independent ? undefined : await attemptAll(targets, lookThere);
  const results = await mapBounded([...targets.entries()], targetsAtOnce, ([index, target]) =>
    moveOrFail(target, async () => looks?.[index] ?? (await lookThere(target)), plan, registries, ports),
  );
  return { digest, targets: results };
};

import type { AwsSession } from "@towline/aws";
import { attemptAll } from "./attempt-all.ts";
import { mapBounded } from "./bounded.ts";
import { copyMissing } from "./copy.ts";
import { describeResult } from "./describe-result.ts";
import { type Look, lookAt, type OpenTarget } from "./look.ts";
import { Registries } from "./registries.ts";
import { requirePlacesAllowed } from "./residency.ts";
import { Sessions } from "./sessions.ts";
import { putCompanionTags, tagAndVerify } from "./tagging.ts";
import { type ImageTree, readTree } from "./tree.ts";
import {
  describePlace,
  isSameRepository,
  type OpenPlace,
  type PromotePorts,
  type PromoteRequest,
  type PromoteResult,
  type TargetResult,
} from "./types.ts";

const targetsAtOnce = 4;

/** All that is known when the first byte moves. */
interface Plan {
  readonly source: OpenPlace;
  readonly digest: string;
  /** Undefined where every target is the source's own repository. */
  readonly tree: ImageTree | undefined;
}

const openAll = async ({ source, targets }: PromoteRequest, ports: PromotePorts) => {
  const sessions = new Sessions(ports);
  const [opened, ...rest] = await attemptAll([source, ...targets], ({ identity }) => sessions.of(identity));
  return {
    source: { ...source, session: opened as AwsSession },
    targets: targets.map((target, index): OpenTarget => ({ ...target, session: rest[index] as AwsSession })),
  };
};

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
  look: Look,
  plan: Plan,
  registries: Registries,
  ports: PromotePorts,
): Promise<TargetResult> => {
  try {
    const result = await move(look, plan, registries, ports);
    ports.log.info(describeResult(result));
    return { ...result, target: plainTarget(look.target) };
  } catch (error) {
    ports.signal.throwIfAborted();
    return { target: plainTarget(look.target), outcome: "failed", error };
  }
};

/**
 * Brings one digest, with all that belongs to it, into every target, and puts the target's tags on it. Everything is
 * looked at before anything moves, and tags come last: what fails half-way leaves no tag behind that was not right
 * before, and is carried on by running it again. Failures while moving are outcomes; whatever is wrong before is thrown:
 * `not-allowed`, `ecr-*`, `aws-*`, `registry-failed`, `input-invalid`.
 */
export const promote = async (request: PromoteRequest, ports: PromotePorts): Promise<PromoteResult> => {
  requirePlacesAllowed(request);
  const { digest } = request;
  const { source, targets } = await openAll(request, ports);
  using registries = new Registries(ports);
  const leavesHome = targets.some((target) => !isSameRepository(target, source));
  const tree = leavesHome ? await readTree(registries.open(source), digest) : undefined;
  const looks = await attemptAll(targets, (target) => lookAt(target, source, digest, tree));
  const plan = { source, digest, tree };
  return {
    digest,
    targets: await mapBounded(looks, targetsAtOnce, (look) => moveOrFail(look, plan, registries, ports)),
  };
};

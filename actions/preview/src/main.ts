import { eachService, folderFinder, runAction } from "@towline/action-kit";
import { isTowlineError, type Log } from "@towline/kernel";
import { type PreviewOutcome, previewProblem, renderPreview } from "@towline/release";
import { readInputs } from "./inputs.ts";
import { type Leg, legsOf } from "./legs.ts";
import { lookAt, type Surroundings } from "./look.ts";

/** Lines of differences that fit into one summary, which holds 1 MiB. */
const linesInAll = 5000;
const linesAtLeast = 15;

/** A target that cannot be looked at keeps no deploy from going on: it is said, and that is all. */
const outcomeOf = async (leg: Leg, surroundings: Surroundings, log: Log): Promise<PreviewOutcome> => {
  const { planRole } = leg.place;
  if (planRole === undefined) return { kind: "no-role" };
  try {
    return { kind: "seen", preview: await lookAt(leg, planRole, surroundings, log) };
  } catch (error) {
    if (isTowlineError(error, "cancelled")) throw error;
    log.warning(`What would change at ${leg.title} could not be told: ${previewProblem(error)}`);
    return { kind: "failed", error };
  }
};

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const legs = await kit.log.group("Read towline.yaml", () => legsOf(inputs, kit));
  const surroundings = { inputs, kit, folders: folderFinder(inputs, kit) };
  const outcomes = await eachService(
    legs,
    ({ title }) => title,
    kit.log,
    (leg, log) => outcomeOf(leg, surroundings, log),
  );
  const linesMax = Math.max(linesAtLeast, Math.floor(linesInAll / legs.length));
  const sections = outcomes.map((outcome, at) => renderPreview(legs[at]?.title ?? "", outcome, linesMax));
  await kit.summary(sections.join("\n"));
});

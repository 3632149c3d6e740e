import { isTowlineError, messageOf } from "@towline/kernel";
import type { Ending, Place } from "./place.ts";
import { extraMark, specOf, twice, type Version } from "./versions.ts";

/** What `is` and should be otherwise, as a problem. */
export const differs = (what: string, is: string, should: string): readonly string[] =>
  is === should ? [] : [`${what}: ${is || "(nothing)"} instead of ${should}`];

/** How a deploy ended, for the reader of a failed case. */
export const tell = (ending: Ending): string => {
  if (ending.kind === "thrown")
    return isTowlineError(ending.error)
      ? `threw ${ending.error.code}: ${ending.error.message}`
      : `threw what is no TowlineError: ${messageOf(ending.error)}`;
  const { report } = ending;
  if (report.outcome !== "failed") return `ended ${report.outcome}`;
  const { error, failures, wayBack } = report;
  const cause = error === undefined ? failures.map(({ summary }) => summary).join("; ") : messageOf(error);
  return `failed (${cause}), way back ${wayBack.kind} ${wayBack.kind === "failed" ? wayBack.message : ""}`;
};

export const outcomeOf = (ending: Ending): string =>
  ending.kind === "thrown" ? "thrown" : ending.report.outcome;

const wayBackOf = (ending: Ending): string =>
  ending.kind === "report" && ending.report.outcome === "failed" ? ending.report.wayBack.kind : "none";

const serves = (place: Place, spec: string): readonly string[] => [
  ...differs("spec", place.spec, spec),
  ...differs("serving", place.serving, twice(spec)),
];

/** What holds at any moment. */
export const checkAlways = (place: Place, ...specs: readonly string[]): readonly string[] => [
  ...place.podsWithoutConfiguration.map((pod) => `pod ${pod} was without its configuration`),
  ...place.hooksAtOnce.map((pod) => `hook pod ${pod} ran beside another`),
  ...(specs.length === 0 || place.isAmong(specs) ? [] : [`the spec is ${place.spec}`]),
];

/** After a deploy that ended by itself or was cancelled. */
export const checkNothingRuns = (place: Place): readonly string[] =>
  place.hooksRunning.map((job) => `hook ${job} still runs`);

export const checkLockFree = (place: Place): readonly string[] =>
  differs("lock", place.lockHolder || "free", "free");

/** What left the manifests and was not deleted any more is the next good deploy's to delete. */
export const leftover = (place: Place, spec: string): string =>
  place.spec === `${spec}${extraMark}` ? place.spec : spec;

const isClean = (ending: Ending): boolean =>
  ending.kind === "thrown"
    ? isTowlineError(ending.error)
    : ending.report.outcome === "deployed" || wayBackOf(ending) === "restored";

/** A deploy that ended by itself: the new version serves, or the old one does; its record is closed, its lock free. */
export const checkEnd = async (
  place: Place,
  ending: Ending,
  old: Version,
  wanted: Version,
): Promise<readonly string[]> => {
  const outcomes = (await place.records()).map(({ record }) => record.outcome);
  const problems = [
    ...(isClean(ending) ? [] : ["the end is not clean"]),
    ...serves(place, outcomeOf(ending) === "deployed" ? leftover(place, specOf(wanted)) : specOf(old)),
    ...checkLockFree(place),
    ...checkNothingRuns(place),
    ...(outcomes.includes("pending") ? ["a record stayed pending"] : []),
    ...checkAlways(place),
  ];
  return problems.map((problem) => `${problem}; the deploy ${tell(ending)}`);
};

/** Deploys again and expects the wanted version to serve in full. */
export const checkConverges = async (place: Place, wanted: Version): Promise<readonly string[]> => {
  const ending = await place.deploy(wanted);
  const last = outcomeOf(ending) === "unchanged" ? "any" : (await place.records())[0]?.record.outcome;
  const problems = [
    ...(["deployed", "unchanged"].includes(outcomeOf(ending)) ? [] : ["it did not converge"]),
    ...serves(place, specOf(wanted)),
    ...checkLockFree(place),
    ...checkNothingRuns(place),
    ...(last === "any" || last === "good" ? [] : [`its record is ${last}`]),
    ...checkAlways(place),
  ];
  return problems.map((problem) => `then: ${problem}; the deploy ${tell(ending)}`);
};

/** Deploys what crashes, and expects what served last to be back. */
export const checkGoesBack = async (place: Place, broken: Version): Promise<readonly string[]> => {
  const last = await place.servedLast();
  const ending = await place.deploy(broken);
  const problems = [
    ...differs("way back", wayBackOf(ending), "restored"),
    ...serves(place, leftover(place, last)),
    ...checkLockFree(place),
    ...checkAlways(place),
  ];
  return problems.map((problem) => `then, with what crashes: ${problem}; the deploy ${tell(ending)}`);
};

import { TowlineError } from "@towline/kernel";
import { type Case, numbersTo } from "./case.ts";
import {
  checkAlways,
  checkConverges,
  checkLockFree,
  checkNothingRuns,
  differs,
  leftover,
  outcomeOf,
  tell,
} from "./checks.ts";
import type { Ending, Place } from "./place.ts";
import { describeStyle } from "./styles.ts";
import { specOf, type Version, type Versions } from "./versions.ts";

/** How long GitHub lets a cancelled job go on, with something to spare. */
const limitMilliseconds = 5_000;

interface Cancelled {
  readonly ending: Ending;
  /** From the cancellation to the end, in real time. */
  readonly milliseconds: number;
}

const deployAndCancel = async (
  place: Place,
  version: Version,
  at: number,
): Promise<Cancelled | undefined> => {
  const controller = new AbortController();
  let cancelled: number | undefined;
  place.onRequest(({ number }) => {
    if (number === at) {
      cancelled = Date.now();
      controller.abort(new TowlineError("cancelled", "The job was cancelled"));
    }
    return undefined;
  });
  const ending = await place.deploy(version, { signal: controller.signal });
  place.onRequest(undefined);
  return cancelled === undefined ? undefined : { ending, milliseconds: Date.now() - cancelled };
};

const cancelCase = (what: "new" | "broken", versions: Versions, at: number): Case => ({
  name: `a ${what === "new" ? "good" : "failing"} deploy cancelled at request ${at}${describeStyle(versions.style)}`,
  run: async (stage) => {
    const version = versions[what];
    const place = stage.place(versions.style);
    await place.begin(versions.old);
    const cancelled = await deployAndCancel(place, version, at);
    if (cancelled === undefined) return { skipped: true, problems: [] };
    const { ending, milliseconds } = cancelled;
    const spec = outcomeOf(ending) === "deployed" ? leftover(place, specOf(version)) : specOf(versions.old);
    const problems = [
      ...differs("spec", place.spec, spec),
      ...checkLockFree(place),
      ...checkNothingRuns(place),
      ...(milliseconds > limitMilliseconds ? [`it took ${milliseconds} ms`] : []),
      ...checkAlways(place),
    ].map((problem) => `${problem}; the deploy ${tell(ending)}`);
    return { problems: [...problems, ...(await checkConverges(place, { ...versions.new, attempt: 2 }))] };
  },
});

export const cancelCases = (what: "new" | "broken", versions: Versions, requests: number): readonly Case[] =>
  numbersTo(requests).map((at) => cancelCase(what, versions, at));

import { isTowlineError } from "@towline/kernel";
import type { Fault } from "@towline/sandbox";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkConverges, checkGoesBack, tell } from "./checks.ts";
import type { Ending } from "./place.ts";
import { brokenVersion, newVersion, oldVersion, specOf } from "./versions.ts";

const outages: Readonly<Record<string, Fault>> = {
  "refuses everything": { kind: "status", status: 403 },
  "cannot be reached": { kind: "reset" },
};

/** Whether the run says what it left behind. */
const isHonest = (ending: Ending): boolean =>
  ending.kind === "thrown"
    ? isTowlineError(ending.error)
    : ending.report.outcome !== "failed" || ending.report.wayBack.kind !== "applied";

/** From request `at` on until the deploy's end the API server is of no use, the way back included. */
const outageCase = (how: string, fault: Fault, at: number): Case => ({
  name: `the API server ${how} from request ${at} on`,
  run: async (stage) => {
    const place = stage.place();
    await place.deploy(oldVersion);
    let hit = false;
    place.onRequest(({ number }) => {
      if (number < at) return undefined;
      hit = true;
      return fault;
    });
    const ending = await place.deploy(brokenVersion);
    place.onRequest(undefined);
    if (!hit) return { skipped: true, problems: [] };
    const problems = [
      ...(isHonest(ending) ? [] : ["it claims too much"]),
      ...checkAlways(place, specOf(oldVersion), specOf(brokenVersion)),
    ].map((problem) => `${problem}; the deploy ${tell(ending)}`);
    return {
      problems: [
        ...problems,
        ...(await checkGoesBack(place, { ...brokenVersion, greeting: "again", attempt: 2 })),
        ...(await checkConverges(place, { ...newVersion, attempt: 3 })),
      ],
    };
  },
});

export const outageCases = (requests: number): readonly Case[] =>
  numbersTo(requests).flatMap((at) =>
    Object.entries(outages).map(([how, fault]) => outageCase(how, fault, at)),
  );

import { isTowlineError } from "@towline/kernel";
import type { Fault } from "@towline/sandbox";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkConverges, checkGoesBack, tell } from "./checks.ts";
import type { Ending } from "./place.ts";
import { describeStyle } from "./styles.ts";
import { specOf, type Versions } from "./versions.ts";

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
const outageCase = (how: string, fault: Fault, versions: Versions, at: number): Case => ({
  name: `the API server ${how} from request ${at} on${describeStyle(versions.style)}`,
  run: async (stage) => {
    const { old, broken } = versions;
    const place = stage.place(versions.style);
    await place.begin(old);
    let hit = false;
    place.onRequest(({ number }) => {
      if (number < at) return undefined;
      hit = true;
      return fault;
    });
    const ending = await place.deploy(broken);
    place.onRequest(undefined);
    if (!hit) return { skipped: true, problems: [] };
    const problems = [
      ...(isHonest(ending) ? [] : ["it claims too much"]),
      ...checkAlways(place, specOf(old), specOf(broken)),
    ].map((problem) => `${problem}; the deploy ${tell(ending)}`);
    return {
      problems: [
        ...problems,
        ...(await checkGoesBack(place, { ...broken, greeting: "again", attempt: 2 })),
        ...(await checkConverges(place, { ...versions.new, attempt: 3 })),
      ],
    };
  },
});

export const outageCases = (versions: Versions, requests: number): readonly Case[] =>
  numbersTo(requests).flatMap((at) =>
    Object.entries(outages).map(([how, fault]) => outageCase(how, fault, versions, at)),
  );

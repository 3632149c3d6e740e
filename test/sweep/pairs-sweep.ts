import type { Cluster } from "@towline/cluster";
import { systemClock } from "@towline/kernel";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkLockFree, differs, outcomeOf, tell } from "./checks.ts";
import type { Ending, Place } from "./place.ts";
import { randomNumbers } from "./random.ts";
import { specOf, twice, type Version, versionsOf } from "./versions.ts";

/** Between the API server's answer to a list and our reading it. */
const momentMilliseconds = 30;
/** About as long as a deploy takes. */
const offsetMilliseconds = 250;

interface Timed {
  readonly version: Version;
  readonly ending: Ending;
  /** When it had seen which deploys came before it. */
  readonly looked: number;
}

const deployLater = async (place: Place, version: Version, milliseconds: number): Promise<Timed> => {
  await systemClock.sleep(milliseconds);
  let looked = Infinity;
  const { cluster } = place.stage;
  const list: Cluster["list"] = async (query) => {
    const found = await cluster.list(query);
    if (query.kind === "Secret") looked = Math.min(looked, Date.now());
    return found;
  };
  const ending = await place.deploy(version, { cluster: { ...cluster, list } });
  return { version, ending, looked };
};

/** When the run's record became good; Infinity for never. */
const goodAt = (place: Place, number: number): number =>
  place.stage
    .writes(place.namespace)
    .find(
      ({ object }) =>
        object.metadata.name === `towline.checkout.${number}` &&
        object.metadata.labels?.["towline.dev/record"] === "good",
    )?.milliseconds ?? Infinity;

/**
 * What may serve in the end. An older run that found the newer one done is meant: a way to go back; in the very moment
 * in which that one is done, it may have seen either.
 */
const mayServe = async (place: Place, older: Timed, newer: Timed): Promise<readonly string[]> => {
  const record = (await place.records()).find(
    ({ record: { identity } }) => identity.runId === String(newer.version.runId),
  );
  const late = older.looked - goodAt(place, record?.record.number ?? 0);
  const winners = late > momentMilliseconds ? [older] : late < 0 ? [newer] : [older, newer];
  return winners.map(({ version }) => specOf(version));
};

const roundOf = async (place: Place, round: number, random: () => number): Promise<readonly string[]> => {
  const runId = 200 + 2 * round;
  const [older, newer] = await Promise.all([
    deployLater(
      place,
      { style: "versioned", image: "a", greeting: `older${round}`, runId },
      random() * offsetMilliseconds,
    ),
    deployLater(
      place,
      { style: "versioned", image: "b", greeting: `newer${round}`, runId: runId + 1 },
      random() * offsetMilliseconds,
    ),
  ]);
  const expected = await mayServe(place, older, newer);
  const problems = [
    ...differs("the newer", outcomeOf(newer.ending), "deployed"),
    ...(["deployed", "superseded"].includes(outcomeOf(older.ending)) ? [] : ["the older was lost"]),
    ...(expected.includes(place.spec) ? [] : [`${place.spec} instead of ${expected.join(" or ")}`]),
    ...differs("serving", place.serving, twice(place.spec)),
    ...checkLockFree(place),
    ...checkAlways(place),
  ];
  const ends = `the older ${tell(older.ending)}, the newer ${tell(newer.ending)}`;
  return problems.map((problem) => `round ${round}: ${problem}; ${ends}`);
};

const pairsCase = (seed: number, rounds: number): Case => ({
  name: `two at once, ${rounds} times in a row, seed ${seed}`,
  run: async (stage) => {
    const place = stage.place("versioned");
    await place.begin(versionsOf("versioned").old);
    const random = randomNumbers(seed);
    const problems: string[] = [];
    for (let round = 0; round < rounds; round += 1) problems.push(...(await roundOf(place, round, random)));
    return { problems };
  },
});

export const pairsCases = (rounds: number, seeds: number): readonly Case[] =>
  numbersTo(seeds).map((seed) => pairsCase(seed, rounds));

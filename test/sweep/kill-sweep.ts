import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkConverges, checkGoesBack } from "./checks.ts";
import type { ChildRequest } from "./deploy-once.ts";
import type { Place } from "./place.ts";
import {
  brokenVersion,
  earlierVersion,
  newVersion,
  oldVersion,
  rolledBack,
  specOf,
  type Version,
} from "./versions.ts";

const program = fileURLToPath(new URL("./deploy-once.ts", import.meta.url));

/** Deploys in a process of its own, which is killed when its request `at` arrives. False where it made fewer. */
const deployAndKill = async (
  place: Place,
  version: Version,
  at: number,
  carriedOut: boolean,
): Promise<boolean> => {
  const { server } = place.stage;
  const request: ChildRequest = {
    url: server.url,
    token: place.stage.token,
    certificateAuthorityPem: server.certificateAuthorityPem,
    options: { ...version, namespace: place.namespace },
  };
  const child = spawn(process.execPath, ["--no-warnings", program, JSON.stringify(request)], {
    stdio: "ignore",
  });
  let killed = false;
  place.onRequest(({ number }) => {
    if (killed) return { kind: "reset" };
    if (number !== at) return undefined;
    killed = true;
    child.kill("SIGKILL");
    return carriedOut ? undefined : { kind: "reset" };
  });
  await once(child, "exit");
  place.onRequest(undefined);
  return killed;
};

const followUps = {
  "the next attempt": (place: Place) => checkConverges(place, { ...newVersion, attempt: 2 }),
  "another run": (place: Place) => checkConverges(place, { ...newVersion, runId: 103 }),
  "what crashes": async (place: Place) => [
    ...(await checkGoesBack(place, { ...brokenVersion, attempt: 2 })),
    ...(await checkConverges(place, { ...newVersion, attempt: 3 })),
  ],
} as const;

type FollowUp = keyof typeof followUps;

const killCase = (at: number, carriedOut: boolean, next: FollowUp): Case => ({
  name: `killed at request ${at} ${carriedOut ? "after" : "before"} it was carried out, then ${next}`,
  run: async (stage) => {
    const place = stage.place();
    await place.deploy(oldVersion);
    if (!(await deployAndKill(place, newVersion, at, carriedOut))) return { skipped: true, problems: [] };
    const problems = checkAlways(place, specOf(oldVersion), specOf(newVersion));
    return { problems: [...problems, ...(await followUps[next](place))] };
  },
});

const killedRollback = (at: number): Case => ({
  name: `a rollback killed at request ${at}, then the next attempt`,
  run: async (stage) => {
    const place = stage.place();
    await place.deploy(earlierVersion);
    await place.deploy(oldVersion);
    const undertaking = { ...rolledBack, rollbackTo: "previous" };
    if (!(await deployAndKill(place, undertaking, at, true))) return { skipped: true, problems: [] };
    const last = (await place.records())[0]?.record;
    // where it was done but for what comes after, the deploy before is another one by now
    const again = last?.outcome === "good" && last.rollbackOf !== undefined ? rolledBack : undertaking;
    const problems = checkAlways(place, specOf(oldVersion), specOf(rolledBack));
    return { problems: [...problems, ...(await checkConverges(place, { ...again, attempt: 2 }))] };
  },
});

export const killCases = (requests: number): readonly Case[] =>
  numbersTo(requests).flatMap((at) => [
    killCase(at, true, "the next attempt"),
    killCase(at, false, "the next attempt"),
    killCase(at, true, "what crashes"),
    killedRollback(at),
    ...(at % 4 === 0 ? [killCase(at, true, "another run")] : []),
  ]);

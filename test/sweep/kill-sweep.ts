import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkConverges, checkGoesBack } from "./checks.ts";
import type { ChildRequest } from "./deploy-once.ts";
import type { Place } from "./place.ts";
import { brokenVersion, newVersion, oldVersion, specOf } from "./versions.ts";

const program = fileURLToPath(new URL("./deploy-once.ts", import.meta.url));

/** Deploys in a process of its own, which is killed when its request `at` arrives. False where it made fewer. */
const deployAndKill = async (place: Place, at: number, carriedOut: boolean): Promise<boolean> => {
  const { server } = place.stage;
  const request: ChildRequest = {
    url: server.url,
    token: place.stage.token,
    certificateAuthorityPem: server.certificateAuthorityPem,
    options: { ...newVersion, namespace: place.namespace },
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
    if (!(await deployAndKill(place, at, carriedOut))) return { skipped: true, problems: [] };
    const problems = checkAlways(place, specOf(oldVersion), specOf(newVersion));
    return { problems: [...problems, ...(await followUps[next](place))] };
  },
});

export const killCases = (requests: number): readonly Case[] =>
  numbersTo(requests).flatMap((at) => [
    killCase(at, true, "the next attempt"),
    killCase(at, false, "the next attempt"),
    killCase(at, true, "what crashes"),
    ...(at % 4 === 0 ? [killCase(at, true, "another run")] : []),
  ]);

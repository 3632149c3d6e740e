import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Case, numbersTo } from "./case.ts";
import { checkAlways, checkConverges, checkGoesBack } from "./checks.ts";
import { childProgram } from "./child-program.ts";
import type { ChildRequest } from "./deploy-once.ts";
import type { Place } from "./place.ts";
import { describeStyle } from "./styles.ts";
import { specOf, type Version, type Versions } from "./versions.ts";

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
  const child = spawn(process.execPath, ["--no-warnings", childProgram(), JSON.stringify(request)], {
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
  const [code] = await once(child, "exit");
  place.onRequest(undefined);
  if (!killed && code !== 0) throw new Error(`the process to be killed ended by itself with ${code}`);
  return killed;
};

const followUps = {
  "the next attempt": (place: Place, versions: Versions) =>
    checkConverges(place, { ...versions.new, attempt: 2 }),
  "another run": (place: Place, versions: Versions) => checkConverges(place, { ...versions.new, runId: 103 }),
  "what crashes": async (place: Place, versions: Versions) => [
    ...(await checkGoesBack(place, { ...versions.broken, attempt: 2 })),
    ...(await checkConverges(place, { ...versions.new, attempt: 3 })),
  ],
} as const;

type FollowUp = keyof typeof followUps;

interface Kill {
  readonly at: number;
  /** Whether the request that it is killed at has its effect. */
  readonly carriedOut: boolean;
  readonly next: FollowUp;
}

const killCase = (versions: Versions, { at, carriedOut, next }: Kill): Case => ({
  name: `killed at request ${at} ${carriedOut ? "after" : "before"} it was carried out, then ${next}${describeStyle(versions.style)}`,
  run: async (stage) => {
    const place = stage.place(versions.style);
    await place.begin(versions.old);
    if (!(await deployAndKill(place, versions.new, at, carriedOut))) return { skipped: true, problems: [] };
    const problems = checkAlways(place, specOf(versions.old), specOf(versions.new));
    return { problems: [...problems, ...(await followUps[next](place, versions))] };
  },
});

const killedRollback = (versions: Versions, at: number): Case => ({
  name: `a rollback killed at request ${at}, then the next attempt${describeStyle(versions.style)}`,
  run: async (stage) => {
    const { old, earlier, rolledBack } = versions;
    const place = stage.place(versions.style);
    await place.begin(earlier, old);
    const undertaking = { ...rolledBack, rollbackTo: "previous" };
    if (!(await deployAndKill(place, undertaking, at, true))) return { skipped: true, problems: [] };
    const last = (await place.records())[0]?.record;
    // where it was done but for what comes after, the deploy before is another one by now
    const again = last?.outcome === "good" && last.rollbackOf !== undefined ? rolledBack : undertaking;
    const problems = checkAlways(place, specOf(old), specOf(rolledBack));
    return { problems: [...problems, ...(await checkConverges(place, { ...again, attempt: 2 }))] };
  },
});

export const killCases = (versions: Versions, requests: number): readonly Case[] =>
  numbersTo(requests).flatMap((at) => [
    killCase(versions, { at, carriedOut: true, next: "the next attempt" }),
    killCase(versions, { at, carriedOut: false, next: "the next attempt" }),
    killCase(versions, { at, carriedOut: true, next: "what crashes" }),
    ...(at % 4 === 0 ? [killCase(versions, { at, carriedOut: true, next: "another run" })] : []),
  ]);

export const rollbackKillCases = (versions: Versions, requests: number): readonly Case[] =>
  numbersTo(requests).map((at) => killedRollback(versions, at));

import type { Fault } from "@towline/sandbox";
import { type Case, numbersTo } from "./case.ts";
import { checkConverges, checkEnd } from "./checks.ts";

import type { Request } from "./stage.ts";
import {
  brokenVersion,
  earlierVersion,
  newVersion,
  oldVersion,
  rolledBack,
  type Version,
} from "./versions.ts";

interface FaultKind {
  readonly name: string;
  readonly fault: Fault | "lose-answer";
  readonly fits: (request: Request) => boolean;
  /** Whether repeating the request helps. */
  readonly heals: boolean;
}

const isWatch = ({ path }: Request): boolean => path.includes("watch=true");
const isWrite = ({ method }: Request): boolean => method !== "GET";
const any = (): boolean => true;
const status = (code: number, retryAfter?: string): Fault => ({
  kind: "status",
  status: code,
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

const faultKinds: readonly FaultKind[] = [
  { name: "reset", fault: { kind: "reset" }, fits: any, heals: true },
  { name: "lost answer", fault: "lose-answer", fits: isWrite, heals: true },
  { name: "500", fault: status(500), fits: any, heals: true },
  { name: "429 at once", fault: status(429, "0"), fits: any, heals: true },
  { name: "429 in 1 s", fault: status(429, "1"), fits: any, heals: true },
  { name: "503", fault: status(503), fits: any, heals: true },
  { name: "401", fault: status(401), fits: any, heals: true },
  // a Lease that may not be written cannot be given back
  { name: "403", fault: status(403), fits: ({ path }) => !path.includes("/leases/"), heals: false },
  { name: "409", fault: status(409), fits: isWrite, heals: true },
  { name: "delay", fault: { kind: "delay", milliseconds: 300 }, fits: any, heals: true },
  { name: "closed watch", fault: { kind: "close-watch", afterMilliseconds: 5 }, fits: isWatch, heals: true },
  {
    name: "410 in the watch",
    fault: { kind: "gone-watch", afterMilliseconds: 5 },
    fits: isWatch,
    heals: true,
  },
];

const nameOf = (version: Version): string => {
  if (version === rolledBack) return "rollback";
  return version === brokenVersion ? "failing deploy" : "good deploy";
};

/** One fault at the request `at` of a deploy of `version`. Does not apply where that request does not suit the fault. */
const faultCase = ({ name, fault, fits }: FaultKind, version: Version, at: number): Case => ({
  name: `${name} at request ${at} of a ${nameOf(version)}`,
  run: async (stage) => {
    const place = stage.place();
    if (version === rolledBack) await place.deploy(earlierVersion);
    await place.deploy(oldVersion);
    const way = fault === "lose-answer" ? "losing" : "direct";
    let hit = "";
    place.onRequest((request) => {
      if (request.number !== at || !fits(request)) return undefined;
      hit = `${request.method} ${request.path}`;
      return fault;
    }, way);
    const cluster = way === "losing" ? stage.losing : stage.cluster;
    const ending = await place.deploy(version, { cluster });
    place.onRequest(undefined, way);
    if (hit === "") return { skipped: true, problems: [] };
    const problems = [
      ...(await checkEnd(place, ending, oldVersion, version)),
      ...(await checkConverges(place, { ...(version === rolledBack ? rolledBack : newVersion), attempt: 2 })),
    ];
    return { problems: problems.map((problem) => `${problem} [${hit}]`) };
  },
});

/** Faults at every request: of a deploy and of a rollback that succeed otherwise, and of a deploy that goes back. */
export const faultCases = (requests: number, requestsWithWayBack: number): readonly Case[] => [
  ...numbersTo(requests).flatMap((at) => faultKinds.map((kind) => faultCase(kind, newVersion, at))),
  ...numbersTo(requests).flatMap((at) => faultKinds.map((kind) => faultCase(kind, rolledBack, at))),
  ...numbersTo(requestsWithWayBack).flatMap((at) =>
    faultKinds.filter(({ heals }) => heals).map((kind) => faultCase(kind, brokenVersion, at)),
  ),
];

import type { Fault } from "@towline/sandbox";
import type { Case } from "./case.ts";
import { checkConverges, checkEnd } from "./checks.ts";

import type { Request } from "./stage.ts";
import { newVersion, oldVersion } from "./versions.ts";

interface FaultKind {
  readonly name: string;
  readonly fault: Fault | "lose-answer";
  readonly fits: (request: Request) => boolean;
}

const isWatch = ({ path }: Request): boolean => path.includes("watch=true");
const isWrite = ({ method }: Request): boolean => method !== "GET";
const any = (): boolean => true;
const status = (code: number, retryAfter?: string): Fault => ({
  kind: "status",
  status: code,
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

export const faultKinds: readonly FaultKind[] = [
  { name: "reset", fault: { kind: "reset" }, fits: any },
  { name: "lost answer", fault: "lose-answer", fits: isWrite },
  { name: "500", fault: status(500), fits: any },
  { name: "429 at once", fault: status(429, "0"), fits: any },
  { name: "429 in 1 s", fault: status(429, "1"), fits: any },
  { name: "503", fault: status(503), fits: any },
  { name: "401", fault: status(401), fits: any },
  // a Lease that may not be written cannot be given back
  { name: "403", fault: status(403), fits: ({ path }) => !path.includes("/leases/") },
  { name: "409", fault: status(409), fits: isWrite },
  { name: "delay", fault: { kind: "delay", milliseconds: 300 }, fits: any },
  { name: "closed watch", fault: { kind: "close-watch", afterMilliseconds: 5 }, fits: isWatch },
  { name: "410 in the watch", fault: { kind: "gone-watch", afterMilliseconds: 5 }, fits: isWatch },
];

/** One fault at the request `at`. A case whose request does not suit the fault shows nothing and passes. */
const faultCase = ({ name, fault, fits }: FaultKind, at: number): Case => ({
  name: `${name} at request ${at}`,
  run: async (stage) => {
    const place = stage.place();
    await place.deploy(oldVersion);
    const way = fault === "lose-answer" ? "losing" : "direct";
    let hit = "";
    place.onRequest((request) => {
      if (request.number !== at || !fits(request)) return undefined;
      hit = `${request.method} ${request.path}`;
      return fault;
    }, way);
    const ending = await place.deploy(newVersion, {
      cluster: way === "losing" ? stage.losing : stage.cluster,
    });
    place.onRequest(undefined, way);
    if (hit === "") return { skipped: true, problems: [] };
    const problems = [
      ...(await checkEnd(place, ending, oldVersion, newVersion)),
      ...(await checkConverges(place, { ...newVersion, attempt: 2 })),
    ];
    return { problems: problems.map((problem) => `${problem} [${hit}]`) };
  },
});

export const faultCases = (requests: number): readonly Case[] =>
  Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
    faultKinds.map((kind) => faultCase(kind, at)),
  );

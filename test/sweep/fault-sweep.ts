import type { Cluster } from "@towline/cluster";
import type { Fault } from "@towline/sandbox";
import { type Case, numbersTo } from "./case.ts";
import { checkConverges, checkEnd } from "./checks.ts";
import { hastyMilliseconds, type Request, type Stage } from "./stage.ts";
import { describeStyle } from "./styles.ts";
import type { Version, Versions } from "./versions.ts";

interface FaultKind {
  readonly name: string;
  readonly fault: Fault | "lose-answer";
  readonly fits: (request: Request) => boolean;
  /** Whether repeating the request helps. */
  readonly heals: boolean;
  /** The way to the API server; the usual one where not given. */
  readonly by?: (stage: Stage) => Cluster;
}

const isWatch = ({ path }: Request): boolean => path.includes("watch=true");
const isWrite = ({ method }: Request): boolean => method !== "GET";
const any = (): boolean => true;
const status = (code: number, retryAfter?: string): Fault => ({
  kind: "status",
  status: code,
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

const afterMilliseconds = 5;

const faultKinds: readonly FaultKind[] = [
  { name: "reset", fault: { kind: "reset" }, fits: any, heals: true },
  {
    name: "lost answer",
    fault: "lose-answer",
    fits: isWrite,
    heals: true,
    by: ({ losing }) => losing,
  },
  { name: "500", fault: status(500), fits: any, heals: true },
  { name: "429 at once", fault: status(429, "0"), fits: any, heals: true },
  { name: "429 in 1 s", fault: status(429, "1"), fits: any, heals: true },
  { name: "503", fault: status(503), fits: any, heals: true },
  { name: "401", fault: status(401), fits: any, heals: true },
  // a Lease that may not be written cannot be given back
  { name: "403", fault: status(403), fits: ({ path }) => !path.includes("/leases/"), heals: false },
  { name: "409", fault: status(409), fits: any, heals: true },
  { name: "delay", fault: { kind: "delay", milliseconds: hastyMilliseconds / 2 }, fits: any, heals: true },
  {
    name: "delay over the time-out",
    fault: { kind: "delay", milliseconds: 2 * hastyMilliseconds },
    fits: any,
    heals: true,
    by: ({ hasty }) => hasty,
  },
  { name: "closed watch", fault: { kind: "close-watch", afterMilliseconds }, fits: isWatch, heals: true },
  { name: "410 in the watch", fault: { kind: "gone-watch", afterMilliseconds }, fits: isWatch, heals: true },
];

/** What the deploy under the fault does. */
type What = "good" | "failing" | "rollback";

const whatNames: Readonly<Record<What, string>> = {
  good: "a good deploy",
  failing: "a failing deploy",
  rollback: "a rollback",
};

const wantedOf = (what: What, versions: Versions): Version =>
  ({ good: versions.new, failing: versions.broken, rollback: versions.rolledBack })[what];

/** One fault at the request `at`. Does not apply where that request does not suit the fault. */
const faultCase = (kind: FaultKind, what: What, versions: Versions, at: number): Case => ({
  name: `${kind.name} at request ${at} of ${whatNames[what]}${describeStyle(versions.style)}`,
  run: async (stage) => {
    const { fault, fits, by = () => stage.cluster } = kind;
    const { old, earlier, rolledBack } = versions;
    const wanted = wantedOf(what, versions);
    const place = stage.place(versions.style);
    await place.begin(...(what === "rollback" ? [earlier, old] : [old]));
    const way = fault === "lose-answer" ? "losing" : "direct";
    let hit = "";
    place.onRequest((request) => {
      if (request.number !== at || !fits(request)) return undefined;
      hit = `${request.method} ${request.path}`;
      return fault;
    }, way);
    const ending = await place.deploy(wanted, { cluster: by(stage) });
    place.onRequest(undefined, way);
    if (hit === "") return { skipped: true, problems: [] };
    const again = what === "rollback" ? rolledBack : versions.new;
    const problems = [
      ...(await checkEnd(place, ending, old, wanted)),
      ...(await checkConverges(place, { ...again, attempt: 2 })),
    ];
    return { problems: problems.map((problem) => `${problem} [${hit}]`) };
  },
});

/** Requests that are made at the same time come in any order: the clean run's may be this many places away. */
const nearby = 3;

/** Every fault at each place at which a request may come that suits it, by the requests of a clean run. */
export const faultCases = (what: What, versions: Versions, requests: readonly Request[]): readonly Case[] => {
  // what is refused for good on the way back keeps the old version from coming back
  const kinds = faultKinds.filter(({ heals }) => heals || what !== "failing");
  const mayCome = ({ fits }: FaultKind, at: number): boolean =>
    requests.some((request) => Math.abs(request.number - at) <= nearby && fits(request));
  return numbersTo(requests.length + nearby).flatMap((at) =>
    kinds.filter((kind) => mayCome(kind, at)).map((kind) => faultCase(kind, what, versions, at)),
  );
};

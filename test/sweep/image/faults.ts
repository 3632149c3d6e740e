import { isTowlineError, lineOf } from "@towline/kernel";
import type { Fault, FaultInjector, RequestSeen } from "@towline/sandbox";
import { type CleanRun, checkConverges, checkEnd, type ImageCase, startScenario, tell } from "./case.ts";
import { differences, stateOf } from "./state.ts";
import type { Ending, World } from "./world.ts";

type Happens =
  /** To this request alone. */
  | "once"
  /** To every request of its kind from then on. */
  | "stays"
  /** To every request of whatever kind from then on. */
  | "everywhere";

export interface FaultKind {
  readonly name: string;
  readonly happens: Happens;
  readonly fault: (request: RequestSeen, world: World) => Fault | undefined;
  readonly fits?: (request: RequestSeen) => boolean;
  /** Whether the build has to succeed all the same. What Docker asks for is Docker's to ask for again. */
  readonly heals?: (request: RequestSeen) => boolean;
  /** Whether the failure has to name the operation that it is about. */
  readonly names?: boolean;
}

const isRegistry = ({ service }: RequestSeen): boolean => service === "registry";
const isAws = (request: RequestSeen): boolean => !isRegistry(request);
const isAny = (): boolean => true;
const always = (fault: Fault) => () => fault;
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: "status",
  status: code,
  headers,
});
/** As AWS has it: its APIs throttle with 400, its registries with 429. */
const throttled = (request: RequestSeen): Fault =>
  isAws(request) ? status(400) : status(429, { "retry-after": "1" });

export const faultKinds: readonly FaultKind[] = [
  { name: "a reset", happens: "once", fault: always({ kind: "reset" }), heals: isAws },
  { name: "a lost answer", happens: "once", fault: always({ kind: "lose-answer" }), heals: isAws },
  { name: "throttling", happens: "once", fault: throttled, heals: isAws },
  { name: "500", happens: "once", fault: always(status(500)), heals: isAws },
  { name: "503", happens: "once", fault: always(status(503)), heals: isAws },
  { name: "a delay", happens: "once", fault: always({ kind: "delay", milliseconds: 100 }), heals: isAny },
  {
    name: "an expired password",
    happens: "once",
    fault: (_, { cloud }) => void cloud.ecr.expireTokens(),
    fits: isRegistry,
    heals: isAny,
  },
  {
    name: "an expired session",
    happens: "once",
    fault: (_, { cloud }) => void cloud.sts.expireSessions(),
    fits: isAws,
    heals: isAny,
  },
  { name: "a denied permission", happens: "stays", fault: always(status(403)), names: true },
  { name: "a lasting 500", happens: "stays", fault: always(status(500)) },
  { name: "a lasting throttling", happens: "stays", fault: throttled, fits: isRegistry },
  { name: "no network", happens: "everywhere", fault: always({ kind: "reset" }) },
];

/** Requests of one kind: `ecr:PutImage`, `PUT checkout/manifests`. */
const sortOf = ({ service, method, path }: RequestSeen): string =>
  service === "registry" ? `${method} ${/\/v2\/(.*\/(manifests|blobs))\//.exec(path)?.[1]}` : path;

export interface Hit {
  first?: RequestSeen;
}

export const injectorFor = (kind: FaultKind, at: number, world: World, hit: Hit): FaultInjector => {
  const { happens, fault, fits = isAny } = kind;
  return (request) => {
    if (request.number === at && fits(request)) hit.first = request;
    if (hit.first === undefined) return undefined;
    const again = happens === "everywhere" || (happens === "stays" && sortOf(request) === sortOf(hit.first));
    return request === hit.first || again ? fault(request, world) : undefined;
  };
};

export const nameOf = ({ path, method, service }: RequestSeen): string =>
  service === "registry" ? `${method} ${path}` : path;

/**
 * A refusal names the permission: exactly where AWS is asked by us, some permission of ECR where Docker asks; of other
 * repositories' what the registry says.
 */
const checkNamed = (ending: Ending, request: RequestSeen): readonly string[] => {
  if (isRegistry(request) && !request.path.startsWith("/v2/checkout/")) return [];
  if (ending.kind === "done" || !isTowlineError(ending.error)) return [];
  const text = lineOf(ending.error);
  const named = isRegistry(request) ? /ecr:\w+/.test(text) : text.includes(request.path);
  return named ? [] : [`the permission is not named: ${text}`];
};

const checkHealed = (world: World, ending: Ending, clean: CleanRun): readonly string[] =>
  ending.kind === "thrown"
    ? [`it does not heal; the build ${tell(ending)}`]
    : differences(stateOf(world), clean.after);

const runWithFault = async (world: World, kind: FaultKind, at: number, clean: CleanRun) => {
  const hit: Hit = {};
  world.onRequest(injectorFor(kind, at, world, hit));
  const ending = await world.build(clean.scenario.step);
  world.onRequest(undefined);
  const { first } = hit;
  if (first === undefined) return { skipped: true, problems: [] };
  const problems = [
    ...checkEnd(world, ending, clean),
    ...(kind.names === true ? checkNamed(ending, first) : []),
    ...(kind.heals?.(first) === true ? checkHealed(world, ending, clean) : []),
    ...(await checkConverges(world, clean)),
  ];
  return { problems: problems.map((problem) => `${problem} [${nameOf(first)}]`) };
};

const faultCase = (clean: CleanRun, kind: FaultKind, at: number): ImageCase => ({
  name: `image: ${kind.name} at request ${at} of ${clean.scenario.name}`,
  run: async () => {
    const world = await startScenario(clean.scenario);
    try {
      return await runWithFault(world, kind, at, clean);
    } finally {
      await world.stop();
    }
  },
});

/** Each fault at each request that a clean run makes. */
export const faultCases = (clean: CleanRun): readonly ImageCase[] =>
  clean.requests.flatMap((_, index) => faultKinds.map((kind) => faultCase(clean, kind, index + 1)));

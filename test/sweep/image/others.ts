import { logIn, type RegistryPlace } from "@towline/aws";
import { scan } from "@towline/image";
import { pushImage } from "../../../packages/image/src/promote/testing/images.ts";
import { checkError, type ImageCase } from "./case.ts";
import { faultKinds, type Hit, injectorFor, nameOf } from "./faults.ts";
import { account, hasty, region } from "./step.ts";
import { World } from "./world.ts";

/** What is no build: it leaves nothing behind, and ends in one way where nothing is in its way. */
interface Other {
  readonly name: string;
  /** How it ended, in a word. */
  readonly run: (world: World) => Promise<string>;
}

const identity = {
  ...{ region, account, roleToAssume: "towline-build", sessionName: "sweep" },
  credentials: "runner",
} as const;
const idToken = () => Promise.reject(new Error("not asked for"));

const places: readonly RegistryPlace[] = [
  { kind: "private", account, region },
  { kind: "private", account, region: "eu-central-1" },
  { kind: "public" },
];

/** The passwords are tried: what is handed out has to open the registry. */
const login = async ({ cloud, log, registry }: World): Promise<string> => {
  const requests = places.map((place) => ({
    place,
    identity: { ...identity, region: place.kind === "public" ? "us-east-1" : place.region },
  }));
  const logins = await logIn(requests, [], { log, clock: hasty, idToken });
  cloud.traffic.setFaults(undefined);
  const [first] = logins;
  const authorization = `Basic ${Buffer.from(`AWS:${first?.password}`).toString("base64")}`;
  const { status } = await fetch(`http://${registry}/v2/`, { headers: { authorization } });
  return `${logins.length} logins, ${status}`;
};

const vulnerable = {
  id: "CVE-2026-1",
  severity: "CRITICAL",
  packages: [{ name: "openssl", version: "3.0.1", fixedIn: "3.0.2" }],
};

/** An image of which grave things are known, once it has been scanned. */
const scanImage = async (world: World): Promise<string> => {
  const repository = world.repository("checkout");
  if (repository === undefined) throw new Error("the world has no repository");
  const { digest } = pushImage(repository);
  const findings = [vulnerable];
  repository.setScan(digest, { kind: "basic", waitsForStart: true, pendingReads: 1, findings });
  const policy = { failOn: "critical", onlyFixable: false, allowList: [] } as const;
  const place = { account, repository: "checkout", identity };
  const { signal } = new AbortController();
  const request = { place, digest, policy, timeoutSeconds: 300, allowedRegions: [] };
  return (await scan(request, { log: world.log, clock: hasty, signal, idToken })).outcome;
};

const others: readonly Other[] = [
  { name: "logins to three registries", run: login },
  { name: "a scan that finds something", run: scanImage },
];

/** The way it should end, or a clear failure; never another way. Then again without a fault. */
const check = async (world: World, { run }: Other, usual: string): Promise<readonly string[]> => {
  const errors: unknown[] = [];
  const ended = await run(world).catch((error: unknown) => void errors.push(error));
  world.onRequest(undefined);
  const again = await run(world).catch((error: unknown) => `failed: ${String(error)}`);
  return [
    ...errors.flatMap(checkError),
    ...(errors.length === 0 && ended !== usual ? [`it ended: ${ended}`] : []),
    ...(again === usual ? [] : [`then it ended: ${again}`]),
  ];
};

const otherCase = (
  other: Other,
  kind: (typeof faultKinds)[number],
  at: number,
  usual: string,
): ImageCase => ({
  name: `image: ${kind.name} at request ${at} of ${other.name}`,
  run: async () => {
    const world = await World.start([{}]);
    try {
      const hit: Hit = {};
      world.onRequest(injectorFor(kind, at, world, hit));
      const problems = await check(world, other, usual);
      const { first } = hit;
      if (first === undefined) return { skipped: true, problems: [] };
      return { problems: problems.map((problem) => `${problem} [${nameOf(first)}]`) };
    } finally {
      await world.stop();
    }
  },
});

const runOtherCleanly = async (other: Other) => {
  const world = await World.start([{}]);
  try {
    const usual = await other.run(world);
    return { usual, requests: world.mark };
  } finally {
    await world.stop();
  }
};

export const otherCases = async (): Promise<readonly ImageCase[]> => {
  const cases: ImageCase[] = [];
  for (const other of others) {
    const { usual, requests } = await runOtherCleanly(other);
    for (let at = 1; at <= requests; at++)
      cases.push(...faultKinds.map((kind) => otherCase(other, kind, at, usual)));
  }
  return cases;
};

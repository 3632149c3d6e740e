import { expect, it, jest } from "@jest/globals";
import { openSession } from "@towline/aws";
import { isTowlineError, systemClock } from "@towline/kernel";
import { type Cloud, type Fault, startCloud } from "@towline/sandbox";
import { build } from "./build.ts";
import { buildDefaults, sourceDefaults } from "./defaults.ts";
import { lineLog } from "./testing/ports.ts";
import { standIn } from "./testing/stand-in.ts";
import { type Workspace, workspaceWith } from "./testing/workspace.ts";

jest.setTimeout(240_000);

const account = "111111111111";
const region = "ap-south-1";

interface World extends AsyncDisposable {
  readonly cloud: Cloud;
  /** Builds what stands in the workspace; pauses between tries take no time. */
  readonly run: () => ReturnType<typeof build>;
  readonly workspace: Workspace;
  /** The digest of each tag, records and caches left out. */
  readonly standing: () => Readonly<Record<string, string>>;
}

const openWorld = async (): Promise<World> => {
  const cloud = await startCloud({
    repositories: [{ name: "checkout", account, region }],
    accounts: { [account]: { users: [{ name: "runner" }] } },
  });
  Object.assign(process.env, cloud.userEnv(account), { AWS_ENDPOINT_URL: cloud.url });
  const workspace = workspaceWith({ Dockerfile: "FROM scratch\nCOPY main.js /\n", "main.js": "1" });
  const temp = workspaceWith({});
  const log = lineLog();
  const clock = { ...systemClock, sleep: () => Promise.resolve() };
  const identity = { region, account, credentials: "runner", sessionName: "test" } as const;
  const idToken = () => Promise.reject(new Error("not asked for"));
  const session = await openSession(identity, { log, clock, idToken });
  const env = { PATH: "/usr/bin:/bin", HOME: temp.path };
  const ports = { session, log, clock, exec: standIn, env, tempDirectory: temp.path };
  const run = () =>
    build(
      {
        ...buildDefaults,
        repositorySettings: { create: true, reconcile: false, settings: {} },
        source: { ...sourceDefaults, workspace: workspace.path, platforms: ["linux/amd64"] },
        tags: { commit: "a".repeat(40), ref: "refs/heads/main", environment: "dev", extra: ["x"] },
        repository: "checkout",
        sourceUrl: "https://github.com/acme/checkout",
        lineage: { kind: "branch", name: "main" },
      },
      ports,
    );
  const standing = () => {
    const repository = cloud.ecr.repository(account, region, "checkout");
    const tags = repository?.tags.filter((tag) => !tag.startsWith("src-")) ?? [];
    return Object.fromEntries(tags.map((tag) => [tag, repository?.find(tag)?.digest ?? ""]));
  };
  return {
    cloud,
    run,
    workspace,
    standing,
    [Symbol.asyncDispose]: async () => {
      for (const folder of [workspace, temp]) folder[Symbol.dispose]();
      await cloud.stop();
    },
  };
};

/** Two builds, the second of a changed source: the requests of the second, and both digests. */
const rehearse = async () => {
  await using world = await openWorld();
  const first = await world.run();
  const from = world.cloud.traffic.requests.length;
  world.workspace.write("main.js", "2");
  const second = await world.run();
  return { count: world.cloud.traffic.requests.length - from, digests: [first.digest, second.digest] };
};

const outcomeOf = async (run: World["run"]): Promise<unknown> => {
  try {
    return await run();
  } catch (error) {
    return error;
  }
};

/** What befalls the request. */
type Trouble = (cloud: Cloud) => Fault | undefined;

it.each<[string, Trouble]>([
  ["reset", () => ({ kind: "reset" })],
  ["500", () => ({ kind: "status", status: 500 })],
  ["429", () => ({ kind: "status", status: 429 })],
  ["an answer that got lost", () => ({ kind: "lose-answer" })],
  ["every password expired", (cloud) => cloud.ecr.expireTokens() as undefined],
])("a fault at any request leaves no tag astray, and the next run converges: %s", async (_, trouble) => {
  const { count, digests } = await rehearse();
  const [, newer = ""] = digests;
  expect(count).toBeGreaterThan(15);
  for (let at = 1; at <= count; at++) {
    await using world = await openWorld();
    await world.run();
    world.workspace.write("main.js", "2");
    const begun = world.cloud.traffic.requests.length;
    const { cloud } = world;
    cloud.traffic.setFaults(({ number }) => (number === begun + at ? trouble(cloud) : undefined));
    const outcome = await outcomeOf(world.run);
    const request = world.cloud.traffic.requests[begun + at - 1]?.path;
    expect([request, outcome instanceof Error && !isTowlineError(outcome)]).toEqual([request, false]);
    // a moved tag stands at the new image, one that has not moved yet at the old one
    for (const digest of Object.values(world.standing())) expect(digests).toContain(digest);
    const again = await world.run();
    expect(again.digest).toBe(newer);
    const all = ["a".repeat(40), "dev", "main", "x"];
    expect(world.standing()).toEqual(Object.fromEntries(all.map((tag) => [tag, newer])));
  }
});

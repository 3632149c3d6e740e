import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type Log, systemClock } from "@towline/kernel";
import { deploy } from "@towline/release";
import { observe } from "@towline/rollout";
import { type Fault, type KubernetesServer, type RequestSeen, startKubernetes } from "@towline/sandbox";
import { deployment, pullImage, requestOf } from "../../packages/release/src/testing/requests.ts";
import { Gate } from "./rollout/gate.ts";

/** What one run prints, and to whom. */
class Lines implements Log {
  readonly shown: string[] = [];
  readonly debugged: string[] = [];
  readonly debug = (line: string): void => void this.debugged.push(line);
  readonly info = (line: string): void => void this.shown.push(line);
  readonly notice = this.info;
  readonly warning = this.info;
  readonly error = this.info;
  readonly mask = (): void => {};
  readonly group = <T>(_: string, body: () => Promise<T>): Promise<T> => body();
}

let server: KubernetesServer;
let gate: Gate;
let valid: string;
let minted: number;
let log: Lines;
let cluster: Cluster;
let replicas = 2;

beforeAll(async () => {
  valid = "token-0";
  server = await startKubernetes({
    name: "dev",
    authenticate: async (token) =>
      token === valid ? { kind: "user", name: "ci", groups: ["system:masters"] } : { kind: "unauthorized" },
    pullImage,
    namespaces: ["dev"],
    // slow enough for trouble in mid-rollout
    timing: { podStart: 400, pull: 10, termination: 20 },
  });
  gate = await Gate.to(server.url);
});
afterAll(async () => {
  await gate.close();
  await server.stop();
});

beforeEach(async () => {
  minted = 0;
  valid = "token-0";
  log = new Lines();
  const access = {
    kind: "token",
    name: "dev",
    server: gate.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async ({ fresh }: { readonly fresh: boolean }) => {
      if (fresh) minted += 1;
      return `token-${minted}`;
    },
  } as const;
  cluster = await connect(access, { log, clock: systemClock });
});
afterEach(() => {
  server.setFaults(undefined);
  cluster.close();
});

const isWatch = ({ path }: RequestSeen): boolean => path.includes("watch=true");
const untilWatched = async (): Promise<void> => {
  const from = server.requests.length;
  while (server.requests.slice(from).filter(isWatch).length < 4) await systemClock.sleep(5);
};

const signal = AbortSignal.timeout(120_000);

/** The roll-out alone, of a change that another made. */
const rollOut = async (): Promise<string> => {
  replicas += 1;
  const made = deployment(replicas);
  const object: KubeObject = { ...made, metadata: { ...made.metadata, name: "alone" } };
  object.spec.template.spec.containers[0].image = `registry.example/checkout@sha256:${"a".repeat(64)}`;
  object.spec.template.spec.containers[0].envFrom = [];
  object.spec.selector.matchLabels.app = "alone";
  object.spec.template.metadata.labels.app = "alone";
  const { apiVersion, kind, metadata } = await cluster.apply(object, { manager: "test", force: true });
  const ref = { apiVersion, kind, namespace: "dev", name: metadata.name };
  const workloads = [{ ref, generation: metadata.generation ?? 0 }];
  const request = {
    cluster,
    namespace: "dev",
    workloads,
    timeoutSeconds: 60,
    log,
    clock: systemClock,
    signal,
  };
  return (await observe(request)).outcome;
};

let greeting = 0;
const deployAll = async (): Promise<string> => {
  greeting += 1;
  const request = requestOf({ greeting: `hello-${greeting}`, runId: 100 + greeting });
  return (await deploy(request, { cluster, log, clock: systemClock, signal })).outcome;
};

interface Trouble {
  readonly name: string;
  /** Goes on beside the roll-out. */
  readonly make: () => Promise<void>;
  /** What the debug log tells of it. */
  readonly debugged: RegExp;
  readonly also?: () => void;
}

const onWatches = (fault: Fault) => async (): Promise<void> => {
  server.setFaults((request) => (isWatch(request) ? fault : undefined));
};

/** Every request is answered so, once the watches stand, and they are closed. */
const answered = (fault: Fault, times: number) => async (): Promise<void> => {
  let left = times;
  server.setFaults((request) => {
    if (isWatch(request) && left === times) return { kind: "close-watch", afterMilliseconds: 100 };
    return undefined;
  });
  await untilWatched();
  server.setFaults(() => {
    left -= 1;
    return left >= 0 ? fault : undefined;
  });
};

const refusals = (from: number): number => server.requests.slice(from).filter(isWatch).length;

const troubles: readonly Trouble[] = [
  {
    name: "watches that close all the time",
    make: onWatches({ kind: "close-watch", afterMilliseconds: 60 }),
    debugged: /^$/,
    also: () => expect(refusals(0)).toBeGreaterThan(8),
  },
  {
    name: "a 410 inside the stream",
    make: onWatches({ kind: "gone-watch", afterMilliseconds: 60 }),
    debugged: /^watch of Pod: the server forgot our place; listing anew$/,
  },
  {
    name: "connections that are reset",
    make: onWatches({ kind: "cut", afterMilliseconds: 60 }),
    debugged: /^watch of \w+: .*; connecting again$/,
  },
  {
    name: "a token that expires",
    make: async () => {
      server.setFaults((request) =>
        isWatch(request) ? { kind: "close-watch", afterMilliseconds: 100 } : undefined,
      );
      await untilWatched();
      server.setFaults(undefined);
      valid = "token-1";
    },
    debugged: /401 .*; trying again in 0 ms/,
    also: () => expect(minted).toBe(1),
  },
  {
    name: "429 with Retry-After",
    make: answered({ kind: "status", status: 429, headers: { "retry-after": "1" } }, 4),
    debugged: /429 .*; trying again in 1000 ms/,
  },
  {
    name: "503",
    make: answered({ kind: "status", status: 503 }, 6),
    debugged: /503 .*; trying again in \d+ ms/,
  },
  {
    name: "an API server that restarts for ten seconds",
    make: async () => {
      await untilWatched();
      await gate.close();
      await systemClock.sleep(10_000);
      await gate.open();
    },
    debugged: /ECONNREFUSED.*trying again in \d+ ms/,
  },
];

const runs: readonly (readonly [string, () => Promise<string>, string])[] = [
  ["rollout alone", rollOut, "ready"],
  ["deploy", deployAll, "deployed"],
];

describe.each(runs)("%s outlives", (_, run, outcome) => {
  beforeAll(async () => {
    await deployAllOnce();
  });

  it.each(troubles)(
    "$name, seen in the debug log alone",
    async ({ make, debugged, also }) => {
      const running = run();
      running.catch(() => {});
      await make();
      expect(await running).toBe(outcome);
      expect(log.debugged.concat("")).toContainEqual(expect.stringMatching(debugged));
      const troubled = /401|410|429|503|ECONN|retry|again|watch|Unauthorized/i;
      expect(log.shown.filter((line) => troubled.test(line))).toEqual([]);
      also?.();
    },
    60_000,
  );
});

let begun = false;
const deployAllOnce = async (): Promise<void> => {
  if (begun) return;
  begun = true;
  const quiet = new Lines();
  const access = {
    kind: "token",
    name: "dev",
    server: server.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async () => "token-0",
  } as const;
  const first = await connect(access, { log: quiet, clock: systemClock });
  await deploy(requestOf(), { cluster: first, log: quiet, clock: systemClock, signal });
  first.close();
};

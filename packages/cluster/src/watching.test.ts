import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import { isTowlineError } from "@towline/kernel";
import { connect } from "./connect.ts";
import {
  FakeClock,
  json,
  LogLines,
  reset,
  type Script,
  startServer,
  status,
  type TestServer,
} from "./testserver.ts";
import type { Cluster, WatchEvent } from "./types.ts";

const query = { apiVersion: "v1", kind: "ConfigMap", namespace: "shop" };
const item = (name: string, resourceVersion: string) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "shop", resourceVersion },
});
const listOf = (resourceVersion: string, ...names: string[]): Script =>
  json(200, { metadata: { resourceVersion }, items: names.map((name) => item(name, resourceVersion)) });
const event = (type: string, object: object): string => `${JSON.stringify({ type, object })}\n`;
const gone = { kind: "Status", code: 410, reason: "Expired", message: "too old resource version" };

/** Sends `parts` a moment apart, so that they arrive as separate chunks; then goes on as `end` says. */
const stream =
  (end: "close" | "hold" | "reset", ...parts: (string | Buffer)[]): Script =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.flushHeaders();
    const next = (): void => {
      const part = parts.shift();
      if (part !== undefined) {
        response.write(part);
        setTimeout(next, 10);
      } else finish(response, end);
    };
    next();
  };

const finish = (response: ServerResponse, end: "close" | "hold" | "reset"): void => {
  if (end === "close") response.end();
  if (end === "reset") response.socket?.destroy();
};

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** What a server says that does not list in watches. */
const unlisted = status(422, "Invalid", "sendInitialEvents: Forbidden: is forbidden for watch");

const setup = async (
  ...scripts: Script[]
): Promise<{ server: TestServer; cluster: Cluster; clock: FakeClock }> => {
  const server = await startServer(...scripts);
  const clock = new FakeClock();
  const cluster = await connect(server.access, { log: new LogLines(), clock });
  open.push(cluster, server);
  return { server, cluster, clock };
};

/** Takes the first `count` events, then aborts; fails when the watch does not end by that. */
const take = async (cluster: Cluster, count: number): Promise<string[]> => {
  const controller = new AbortController();
  const lines: string[] = [];
  for await (const each of cluster.watch(query, controller.signal)) {
    lines.push(describeEvent(each));
    if (lines.length === count) controller.abort();
  }
  return lines;
};

const describeEvent = (each: WatchEvent): string =>
  each.type === "SYNC"
    ? `SYNC ${each.items.map((found) => found.metadata.name).join(",")}`
    : `${each.type} ${each.object.metadata.name}`;

/** The end of what is there. */
const complete = (resourceVersion: string): string =>
  event("BOOKMARK", {
    ...item("", resourceVersion),
    metadata: { resourceVersion, annotations: { "k8s.io/initial-events-end": "true" } },
  });

describe("a watch that begins with what is there", () => {
  it("takes one request", async () => {
    const { server, cluster } = await setup(
      stream(
        "hold",
        event("ADDED", item("a", "3")),
        event("ADDED", item("b", "2")),
        complete("5"),
        event("DELETED", item("a", "6")),
      ),
    );
    expect(await take(cluster, 2)).toEqual(["SYNC a,b", "DELETED a"]);
    expect(server.seen).toHaveLength(1);
    const watched = new URL(server.seen[0]?.path ?? "", server.url);
    expect(Object.fromEntries(watched.searchParams)).toEqual({
      watch: "true",
      sendInitialEvents: "true",
      resourceVersionMatch: "NotOlderThan",
      allowWatchBookmarks: "true",
      timeoutSeconds: "60",
    });
  });

  it.each(["close", "reset"] as const)("goes on after a %s from its last position", async (end) => {
    const { server, cluster } = await setup(
      stream(end, complete("5"), event("ADDED", item("a", "6"))),
      stream("hold", event("ADDED", item("b", "10"))),
    );
    expect(await take(cluster, 3)).toEqual(["SYNC ", "ADDED a", "ADDED b"]);
    expect(server.seen[1]?.path).toContain("resourceVersion=6&");
  });

  it.each(["close", "reset"] as const)("begins anew after a %s before it was told all", async (end) => {
    const { server, cluster } = await setup(
      stream(end, event("ADDED", item("a", "3"))),
      stream("hold", event("ADDED", item("b", "7")), complete("8")),
    );
    expect(await take(cluster, 1)).toEqual(["SYNC b"]);
    expect(server.seen[1]?.path).toContain("sendInitialEvents=true");
  });

  it.each<[string, Script]>([
    ["in the stream", stream("close", event("ERROR", gone))],
    ["as an answer", json(410, gone)],
  ])("begins anew after a 410 %s", async (_, script) => {
    const { cluster } = await setup(
      stream("close", event("ADDED", item("a", "3")), complete("5")),
      script,
      stream("hold", event("ADDED", item("b", "18")), complete("20")),
    );
    expect(await take(cluster, 2)).toEqual(["SYNC a", "SYNC b"]);
  });

  it("survives a 503 and a token that ran out", async () => {
    const { cluster } = await setup(
      status(503, "ServiceUnavailable", "starting"),
      status(401, "Unauthorized", "Unauthorized"),
      stream("hold", complete("5")),
    );
    expect(await take(cluster, 1)).toEqual(["SYNC "]);
  });

  it("is asked of a server once that does not know it", async () => {
    const { server, cluster } = await setup(
      unlisted,
      listOf("5"),
      stream("hold", event("ADDED", item("a", "6"))),
      listOf("6"),
      stream("hold", event("ADDED", item("b", "7"))),
    );
    await take(cluster, 2);
    expect(await take(cluster, 2)).toEqual(["SYNC ", "ADDED b"]);
    expect(server.seen.filter(({ path }) => path.includes("sendInitialEvents"))).toHaveLength(1);
  });

  it("is given up where the server never says that this was all", async () => {
    const { cluster } = await setup(
      stream("hold", event("ADDED", item("a", "3"))),
      listOf("5", "a"),
      stream("hold"),
    );
    expect(await take(cluster, 1)).toEqual(["SYNC a"]);
  }, 20_000);
});

describe("a watch after a list", () => {
  it("begins with what is there, then follows from that version", async () => {
    const { server, cluster } = await setup(
      unlisted,
      listOf("5", "a"),
      stream(
        "hold",
        event("ADDED", item("b", "6")),
        event("BOOKMARK", item("", "7")),
        event("DELETED", item("a", "8")),
      ),
    );
    expect(await take(cluster, 3)).toEqual(["SYNC a", "ADDED b", "DELETED a"]);
    const watched = new URL(server.seen[2]?.path ?? "", server.url);
    expect(Object.fromEntries(watched.searchParams)).toEqual({
      watch: "true",
      resourceVersion: "5",
      allowWatchBookmarks: "true",
      timeoutSeconds: "60",
    });
  });

  it("puts lines together that arrive in pieces, in the middle of a character too", async () => {
    const bytes = Buffer.from(event("ADDED", item("é", "6")) + event("MODIFIED", item("é", "7")));
    const middle = bytes.indexOf(Buffer.from("é")) + 1;
    const { cluster } = await setup(
      unlisted,
      listOf("5"),
      stream("hold", bytes.subarray(0, middle), bytes.subarray(middle)),
    );
    expect(await take(cluster, 3)).toEqual(["SYNC ", "ADDED é", "MODIFIED é"]);
  });

  it.each(["close", "reset"] as const)("goes on after a %s, without a new list", async (end) => {
    const { server, cluster } = await setup(
      unlisted,
      listOf("5"),
      stream(end, event("ADDED", item("a", "6")), event("BOOKMARK", item("", "9"))),
      stream("hold", event("ADDED", item("b", "10"))),
    );
    expect(await take(cluster, 3)).toEqual(["SYNC ", "ADDED a", "ADDED b"]);
    expect(server.seen[3]?.path).toContain("resourceVersion=9&");
  });

  it.each<[string, Script]>([
    ["in the stream", stream("close", event("ERROR", gone))],
    ["as an answer", json(410, gone)],
  ])("lists anew after a 410 %s", async (_, script) => {
    const { cluster } = await setup(unlisted, listOf("5", "a"), script, listOf("20", "b"), stream("hold"));
    expect(await take(cluster, 2)).toEqual(["SYNC a", "SYNC b"]);
  });

  it("renews its token after a 401", async () => {
    const { server, cluster } = await setup(
      unlisted,
      listOf("5"),
      status(401, "Unauthorized", "Unauthorized"),
      stream("hold", event("ADDED", item("a", "6"))),
    );
    expect(await take(cluster, 2)).toEqual(["SYNC ", "ADDED a"]);
    expect(server.seen.map((seen) => seen.authorization)).toEqual([
      "Bearer token-0",
      "Bearer token-0",
      "Bearer token-0",
      "Bearer token-1",
    ]);
  });

  it("survives resets between connections", async () => {
    const { cluster } = await setup(
      unlisted,
      listOf("5"),
      reset,
      status(503, "ServiceUnavailable", "starting"),
      stream("hold", event("ADDED", item("a", "6"))),
    );
    expect(await take(cluster, 2)).toEqual(["SYNC ", "ADDED a"]);
  });

  it("paces itself where every connection ends at once", async () => {
    const { cluster, clock } = await setup(
      unlisted,
      listOf("5"),
      stream("close"),
      stream("close"),
      stream("close"),
      stream("hold", event("ADDED", item("a", "6"))),
    );
    await take(cluster, 2);
    expect(clock.slept).toEqual([250, 250, 250]);
  });

  it("throws what the server refuses for good", async () => {
    const { cluster } = await setup(
      unlisted,
      status(403, "Forbidden", 'User "dev" cannot list resource "configmaps"'),
    );
    const error = await take(cluster, 1).catch((thrown: unknown) => thrown);
    expect(isTowlineError(error, "kube-forbidden")).toBe(true);
  });

  it("gives up on a server that stays away", async () => {
    const { server, cluster } = await setup(unlisted, listOf("5"), stream("hold"));
    const taken = (async () => {
      for await (const _ of cluster.watch(query, new AbortController().signal)) void server.close();
    })();
    const error = await taken.catch((thrown: unknown) => thrown);
    expect(isTowlineError(error, "kube-unreachable")).toBe(true);
  });
});

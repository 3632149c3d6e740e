import { afterEach, describe, expect, it } from "@jest/globals";
import { connect } from "./connect.ts";
import { readLines } from "./log-lines.ts";
import { FakeClock, LogLines, type Script, startServer, status, type TestServer } from "./testserver.ts";
import type { Cluster, LogLine, LogPosition } from "./types.ts";

let server: TestServer;
let cluster: Cluster;
afterEach(async () => {
  cluster.close();
  await server.close();
});

const start = async (...scripts: Script[]): Promise<void> => {
  server = await startServer(...scripts);
  cluster = await connect(server.access, { log: new LogLines(), clock: new FakeClock() });
};

const log =
  (...lines: string[]): Script =>
  (response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.end(lines.map((line) => `${line}\n`).join(""));
  };

const query = { namespace: "shop", pod: "migrate-x", container: "app" };

const follow = async (
  after?: LogPosition,
  signal = new AbortController().signal,
): Promise<readonly LogLine[]> => {
  const lines: LogLine[] = [];
  for await (const line of cluster.followLogs({ ...query, after }, signal)) lines.push(line);
  return lines;
};

const textsOf = (lines: readonly LogLine[]): readonly string[] => lines.map(({ text }) => text);

describe("following a log", () => {
  it("asks for its times, and answers the text of each line", async () => {
    await start(log("2026-11-21T10:00:00.000000001Z one", "2026-11-21T10:00:00.000000002Z", "no time"));
    expect(textsOf(await follow())).toEqual(["one", "", "no time"]);
    expect(server.seen[0]?.path).toBe(
      "/api/v1/namespaces/shop/pods/migrate-x/log?container=app&follow=true&timestamps=true",
    );
  });

  it("goes on behind the last line, though the server only knows seconds and lines share a time", async () => {
    const all = [
      "2026-11-21T10:00:00.100Z a",
      "2026-11-21T10:00:00.200Z b",
      "2026-11-21T10:00:00.200Z b",
      "2026-11-21T10:00:00.200Z c",
      "2026-11-21T10:00:00.20001Z d",
    ];
    await start(log(...all.slice(0, 3)), log(...all));
    const first = await follow();
    expect(textsOf(await follow(first.at(-1)?.position))).toEqual(["c", "d"]);
    expect(server.seen[1]?.path).toContain("&sinceTime=2026-11-21T10%3A00%3A00.200Z");
  });

  it("knows a time in whatever zone the node writes it", async () => {
    await start(log("2026-11-21T12:00:00.5+02:00 old", "2026-11-21T12:00:01+02:00 new"));
    expect(textsOf(await follow({ at: "2026-11-21T10:00:00.500000000Z", lines: 1 }))).toEqual(["new"]);
  });

  it("throws where the connection breaks, without the half line", async () => {
    await start((response) => {
      response.writeHead(200);
      response.write("2026-11-21T10:00:00Z one\n2026-11-21T10:00:01Z tw");
      setTimeout(() => response.socket?.destroy(), 20);
    });
    const lines: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { text } of cluster.followLogs(query, new AbortController().signal)) lines.push(text);
    };
    await expect(reading()).rejects.toMatchObject({ code: "kube-unreachable" });
    expect(lines).toEqual(["one"]);
  });

  it("throws what the server says of a container that has no log yet", async () => {
    await start(status(400, "BadRequest", 'container "app" in pod "migrate-x" is waiting to start'));
    await expect(follow()).rejects.toMatchObject({ code: "kube-invalid" });
  });

  it("ends quietly when it is aborted", async () => {
    const controller = new AbortController();
    await start((response) => {
      response.writeHead(200);
      response.write("2026-11-21T10:00:00Z one\n");
      setTimeout(() => controller.abort(new Error("enough")), 20);
    });
    expect(textsOf(await follow(undefined, controller.signal))).toEqual(["one"]);
  });
});

it("cuts a line that never ends, and goes on with the next", async () => {
  await start(log());
  const chunks = async function* () {
    for (let index = 0; index < 100; index += 1) yield Buffer.alloc(1024, "x");
    yield Buffer.from("end\nnext\nla");
    yield Buffer.from("st");
  };
  const lines: string[] = [];
  for await (const line of readLines(chunks())) lines.push(line);
  expect(lines.map((line) => line.length)).toEqual([64 * 1024, 4, 4]);
});

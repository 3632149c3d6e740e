import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type Clock, systemClock } from "@towline/kernel";
import { lineLog } from "../testing/ports.ts";
import { moveBlob } from "./blobs.ts";
import { Connections } from "./http-request.ts";
import { Registry, type RegistryPorts } from "./registry.ts";
import type { OpenPlace } from "./types.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
const connections: Connections[] = [];
afterEach(() => {
  for (const each of connections.splice(0)) each.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (handle: Handler): Promise<string> => {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** A registry at `host`, and the pauses and passwords that it cost. */
const registryAt = (host: string, region = "ap-south-1") => {
  const pauses: number[] = [];
  const log = lineLog();
  let passwords = 1;
  const signal = new AbortController().signal;
  const shared = new Connections({}, signal);
  connections.push(shared);
  const clock: Clock = { ...systemClock, sleep: async (milliseconds) => void pauses.push(milliseconds) };
  const login = () => ({
    host,
    username: "AWS" as const,
    password: `p${passwords}`,
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  const ports: RegistryPorts = {
    connections: shared,
    logins: {
      current: async () => login(),
      renew: async () => {
        passwords += 1;
        return login();
      },
    },
    clock,
    signal,
    log,
  };
  const account = "111111111111";
  const place: OpenPlace = {
    account,
    repository: "shop/app",
    identity: { region, account, credentials: "runner", sessionName: "t" },
    session: {
      region,
      account,
      arn: "arn:aws:iam::111111111111:user/runner",
      credentials: () => Promise.reject(new Error("not asked for")),
      log,
      clock,
    },
  };
  return { registry: new Registry(place, ports), ports, pauses, log, passwords: () => passwords };
};

const basic = (password: string) => `Basic ${Buffer.from(`AWS:${password}`).toString("base64")}`;
const call = { method: "GET", path: "blobs/sha256:1", permission: "ecr:GetDownloadUrlForLayer" } as const;

describe("a call", () => {
  it("follows to the storage without the password", async () => {
    const seen: (string | undefined)[] = [];
    const storage = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end("bytes");
    });
    const host = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(307, { location: `http://${storage}/signed?key=1` }).end();
    });
    expect((await registryAt(host).registry.ask(call)).text).toBe("bytes");
    expect(seen).toEqual([basic("p1"), undefined]);
  });

  it("waits as long as the registry asks for, within reason, and longer each time otherwise", async () => {
    const asked = ["2", "3600", undefined, undefined];
    const host = await serve((_, response) => {
      if (asked.length === 0) return void response.end("ok");
      const after = asked.shift();
      response.writeHead(429, after === undefined ? {} : { "retry-after": after }).end();
    });
    const { registry, pauses, log } = registryAt(host);
    expect((await registry.ask(call)).text).toBe("ok");
    expect(log.lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^info: The registry answered 429 .*; trying again in 2.0 s$/),
      expect.stringMatching(/^info: .*; trying again in 30.0 s$/),
      expect.stringMatching(/^debug: .*; trying again in 0.[5-9] s$|^debug: .*; trying again in 1.0 s$/),
    ]);
    expect(pauses.slice(0, 2)).toEqual([2000, 30_000]);
    expect(pauses[2]).toBeGreaterThanOrEqual(500);
    expect(pauses[3]).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    [429, "{}", "aws-throttled", "The registry answered 429 for ecr:GetDownloadUrlForLayer on shop/app in"],
    [503, "<html>", "registry-failed", "The registry answered 503 for"],
    [
      400,
      '{"errors":[{"code":"X","message":"no good"}]}',
      "registry-failed",
      "account 111111111111: no good",
    ],
    [
      404,
      '{"errors":[{"code":"NAME_UNKNOWN"}]}',
      "ecr-repository-missing",
      'ECR has no repository "shop/app"',
    ],
    [
      403,
      '{"errors":[{"code":"DENIED","message":"User: u is not authorized to perform: ecr:Other on resource: r"}]}',
      "aws-denied",
      "The registry denied ecr:Other to arn:aws:iam::111111111111:user/runner",
    ],
  ])("explains %d %s", async (status, body, code, message) => {
    const host = await serve((_, response) => void response.writeHead(status).end(body));
    await expect(registryAt(host).registry.ask(call)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("renews a refused password once, and no more", async () => {
    const seen: (string | undefined)[] = [];
    const host = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    const { registry, passwords } = registryAt(host);
    await expect(registry.ask(call)).rejects.toMatchObject({ code: "aws-denied" });
    expect(seen).toEqual([basic("p1"), basic("p2")]);
    expect(passwords()).toBe(2);
  });

  it("names what keeps it from the registry", async () => {
    const { registry, pauses } = registryAt("127.0.0.1:9");
    await expect(registry.ask(call)).rejects.toMatchObject({
      code: "aws-unreachable",
      message: expect.stringContaining("ECONNREFUSED 127.0.0.1:9"),
    });
    expect(pauses).toHaveLength(4);
  });
});

describe("a blob", () => {
  const bytes = randomBytes(3_000_000);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const blob = { digest, size: bytes.length, mediaType: "layer" };

  /** Takes uploads; the first ones are answered by `disturb`. */
  const startTarget = async (disturb: readonly Handler[] = []) => {
    const faults = [...disturb];
    const taken: Buffer[] = [];
    const begun: string[] = [];
    const host = await serve((request, response) => {
      if (request.method === "HEAD") return void response.writeHead(taken.length > 0 ? 200 : 404).end();
      if (request.method === "POST") {
        begun.push(request.url ?? "");
        return void response.writeHead(202, { location: "/v2/shop/app/blobs/uploads/7?state=x" }).end();
      }
      const fault = faults.shift();
      if (fault !== undefined) return fault(request, response);
      expect(request.url).toBe(`/v2/shop/app/blobs/uploads/7?state=x&digest=${encodeURIComponent(digest)}`);
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        taken.push(Buffer.concat(chunks));
        response.writeHead(201).end();
      });
    });
    return { ...registryAt(host, "eu-central-1"), taken, begun };
  };

  const startSource = async (cuts: number, ranged = true) => {
    const ranges: (string | undefined)[] = [];
    let left = cuts;
    const host = await serve((request, response) => {
      const { range } = request.headers;
      ranges.push(range);
      const start = ranged ? Number(/bytes=(\d+)-/.exec(range ?? "")?.[1] ?? 0) : 0;
      const headers =
        start === 0 ? {} : { "content-range": `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
      response.writeHead(start === 0 ? 200 : 206, headers);
      if (left === 0) return void response.end(bytes.subarray(start));
      left -= 1;
      response.write(bytes.subarray(start, start + 500_000), () => response.socket?.destroy());
    });
    return { ...registryAt(host), ranges };
  };

  const quietly: Handler = (request, response) => {
    request.resume();
    response.writeHead(503).end();
  };
  const atOnce: Handler = (_, response) => void response.writeHead(429, { "retry-after": "1" }).end();
  const cut: Handler = (request) => void request.once("data", () => request.socket.destroy());
  const forgotten: Handler = (request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(404).end('{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}'));
  };

  it("is read on from where the source broke off, within one upload", async () => {
    const from = await startSource(3);
    const to = await startTarget();
    expect(await moveBlob(from.registry, to.registry, blob, to.ports)).toBe("uploaded");
    expect(to.taken.map((each) => each.equals(bytes))).toEqual([true]);
    expect(to.begun).toEqual(["/v2/shop/app/blobs/uploads/"]);
    expect(from.ranges).toHaveLength(4);
    expect(from.ranges[1]).toMatch(/^bytes=\d+-$/);
  });

  it.each<[string, Handler]>([
    ["an error", quietly],
    ["an error before it took anything", atOnce],
    ["a cut connection", cut],
    ["that it lost the upload", forgotten],
  ])("begins anew where the target answers with %s", async (_, fault) => {
    const from = await startSource(0);
    const to = await startTarget([fault]);
    expect(await moveBlob(from.registry, to.registry, blob, to.ports)).toBe("uploaded");
    expect(to.taken.map((each) => each.equals(bytes))).toEqual([true]);
    expect(to.begun).toHaveLength(2);
  });

  it.each([
    ["does not go on from where it stopped", 1, false, "could not be read on from where it stopped"],
    ["holds fewer bytes than its manifest says", 0, true, "broke off"],
  ])("fails clearly where the source %s", async (_, cuts, ranged, message) => {
    const from = await startSource(cuts, ranged);
    const to = await startTarget();
    const wanted = ranged ? { ...blob, size: blob.size + 10 } : blob;
    await expect(moveBlob(from.registry, to.registry, wanted, to.ports)).rejects.toMatchObject({
      code: "registry-failed",
      message: expect.stringContaining(message),
    });
    expect(to.taken).toEqual([]);
  });
});

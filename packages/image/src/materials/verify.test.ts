import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { AwsSession } from "@towline/aws";
import type { Exec } from "@towline/kernel";
import { sourceDefaults } from "../defaults.ts";
import { lineLog, runChild } from "../testing/ports.ts";
import { type Workspace, workspaceWith } from "../testing/workspace.ts";
import type { Material } from "../types.ts";
import { changedMaterial } from "./verify.ts";

const digest = `sha256:${"1".repeat(64)}`;
const moved = `sha256:${"2".repeat(64)}`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let host: string;
let answer: Answer;
let seen: IncomingMessage[];
let folder: Workspace;

const standsAt =
  (value: string): Answer =>
  (_, response) =>
    void response.setHeader("docker-content-digest", value).end();

/** Nobody asks AWS here. */
const session = {} as AwsSession;

beforeEach(async () => {
  seen = [];
  folder = workspaceWith({ Dockerfile: "FROM base:1\n" });
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  folder[Symbol.dispose]();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const base = (tag = "1"): Material => ({
  uri: `pkg:docker/${encodeURIComponent(host)}/base@${tag}?platform=linux%2Famd64`,
  digest,
});

const changed = (
  materials: readonly Material[],
  signal = new AbortController().signal,
  exec: Exec = runChild,
) =>
  changedMaterial({ ...sourceDefaults, workspace: folder.path }, materials, {
    session,
    uri: "111111111111.dkr.ecr.ap-south-1.amazonaws.com/checkout",
    exec,
    env: { DOCKER_CONFIG: folder.path },
    log: lineLog(),
    signal,
    patienceMilliseconds: 300,
  });

const login = () => {
  const auth = Buffer.from("me:secret").toString("base64");
  folder.write("config.json", JSON.stringify({ auths: { [host]: { auth } } }));
  return `Basic ${auth}`;
};

describe("changedMaterial", () => {
  it("asks for a tag with every kind of manifest, once for all platforms", async () => {
    answer = standsAt(digest);
    const arm = { uri: base().uri.replace("amd64", "arm64"), digest };
    expect(await changed([base(), arm])).toBeUndefined();
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["HEAD /v2/base/manifests/1"]);
    expect(seen[0]?.headers.accept?.split(", ").sort()).toEqual([
      "application/vnd.docker.distribution.manifest.list.v2+json",
      "application/vnd.docker.distribution.manifest.v2+json",
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.oci.image.manifest.v1+json",
    ]);
  });

  it("names a base that moved, with both digests", async () => {
    answer = standsAt(moved);
    expect(await changed([base()])).toBe(
      `${host}/base:1 moved from 111111111111 to 222222222222 since this source was built`,
    );
  });

  it("asks nobody about what cannot change", async () => {
    const pinned = { uri: `pkg:docker/node@24?digest=${digest}`, digest };
    expect(await changed([pinned])).toBeUndefined();
    expect(await changed([])).toBeUndefined();
    expect(seen).toEqual([]);
  });

  it("asks nobody where something can change unseen", async () => {
    const download = { uri: "https://example.org/a", digest };
    expect(await changed([base(), download])).toContain("https://example.org/a may change without notice");
    expect(seen).toEqual([]);
  });

  it("does not rely on a frontend that BuildKit left out", async () => {
    folder.write("Dockerfile", "# syntax=docker/dockerfile:1\nFROM scratch\n");
    expect(await changed([])).toBe("BuildKit did not say which docker/dockerfile:1 read the Dockerfile");
  });

  it("logs in where the registry asks for it: Basic", async () => {
    const authorization = login();
    answer = (request, response) =>
      request.headers.authorization === authorization
        ? standsAt(digest)(request, response)
        : void response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    expect(await changed([base()])).toBeUndefined();
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, authorization]);
  });

  it.each([true, false])(
    "logs in where the registry asks for it: Bearer, with a password: %j",
    async (known) => {
      const authorization = known ? login() : undefined;
      answer = (request, response) => {
        if (request.url?.startsWith("/token")) return void response.end(JSON.stringify({ token: "t" }));
        if (request.headers.authorization === "Bearer t") return standsAt(digest)(request, response);
        const challenge = `Bearer realm="http://${host}/token",service="reg",scope="repository:base:pull"`;
        response.writeHead(401, { "www-authenticate": challenge }).end();
      };
      expect(await changed([base()])).toBeUndefined();
      expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
        ["/v2/base/manifests/1", undefined],
        ["/token?service=reg&scope=repository%3Abase%3Apull", authorization],
        ["/v2/base/manifests/1", "Bearer t"],
      ]);
    },
  );

  const challenge =
    (value: string): Answer =>
    (_, response) =>
      void response.writeHead(401, { "www-authenticate": value }).end();

  it.each<[string, Answer, string]>([
    ["refuses", challenge('Basic realm="x"'), "answered 401"],
    ["is gone", (_, response) => void response.writeHead(404).end(), "answered 404"],
    ["fails", (_, response) => void response.writeHead(500).end(), "answered 500"],
    ["names no digest", (_, response) => void response.end(), "answered 200 without a digest"],
    ["breaks off", (request) => void request.socket.destroy(), "socket hang up"],
    ["is silent", () => undefined, "The operation was aborted"],
    [
      "wants the password in the open",
      challenge('Bearer realm="http://auth.example.org/token"'),
      "auth.example.org wants a password unencrypted",
    ],
    ["asks oddly", challenge("Bearer realm=x"), "Invalid URL"],
  ])("builds rather than fails where a registry %s", async (_, given, reason) => {
    answer = given;
    const why = await changed([base()]);
    expect(why).toContain(`${host}/base:1 could not be looked up (`);
    expect(why).toContain(reason);
  });

  it("tells of the first of several, whichever answers first", async () => {
    answer = (request, response) => {
      const slow = request.url?.endsWith("/1") === true;
      setTimeout(() => standsAt(moved)(request, response), slow ? 60 : 0);
    };
    expect(await changed([base("1"), base("2")])).toContain("/base:1 moved");
  });

  it("does not wait for a credential helper that says nothing", async () => {
    folder.write("config.json", '{"credsStore":"silent"}');
    answer = challenge('Basic realm="x"');
    const silent: Exec = (_command, _args, { signal } = {}) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    expect(await changed([base()], undefined, silent)).toContain("/base:1 could not be looked up (");
  });

  it("ends with the job", async () => {
    answer = () => undefined;
    const job = new AbortController();
    setTimeout(() => job.abort(new Error("cancelled")), 30);
    await expect(changed([base()], job.signal)).rejects.toThrow("cancelled");
  });
});

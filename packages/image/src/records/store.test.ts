import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { AwsSession } from "@towline/aws";
import { systemClock } from "@towline/kernel";
import { type Lines, lineLog } from "../testing/ports.ts";
import type { Lineage } from "../types.ts";
import { artifactOf, type BuildRecord } from "./record.ts";
import { readRecord } from "./store.ts";

const key = "k".repeat(64);
const places = { cacheRepository: "checkout/cache", imageRepository: "checkout" };

const recordOf = (kind: Lineage["kind"], time: string): BuildRecord => ({
  digest: `sha256:${"1".repeat(64)}`,
  children: [],
  materials: [],
  writer: { kind, name: "x" },
  commit: "a".repeat(40),
  time,
  earlier: [],
});
const older = recordOf("branch", "2026-11-20T00:00:00Z");
const newer = recordOf("branch", "2026-11-21T00:00:00Z");
const pull = recordOf("pull-request", "2026-11-20T12:00:00Z");

/** What a repository answers: records by tag, or the name of an error. */
type Content = Readonly<Record<string, BuildRecord>> | string;

let server: Server;
let repositories: Record<string, Content>;
let log: Lines;

const imageOf = (imageTag: string, record: BuildRecord) => {
  const artifact = artifactOf(record);
  return { imageId: { imageTag, imageDigest: artifact?.digest }, imageManifest: artifact?.text };
};

const answerTo = (body: string): { readonly status: number; readonly answer: object } => {
  const { repositoryName, imageIds } = JSON.parse(body) as {
    repositoryName: string;
    imageIds: readonly { imageTag: string }[];
  };
  const content = repositories[repositoryName] ?? "RepositoryNotFoundException";
  if (typeof content === "string") return { status: 400, answer: { __type: content, message: "no" } };
  const images = imageIds.flatMap(({ imageTag }) => {
    const record = content[imageTag];
    return record === undefined ? [] : [imageOf(imageTag, record)];
  });
  return { status: 200, answer: { images, failures: [] } };
};

beforeEach(async () => {
  log = lineLog();
  server = createServer(async (request, response) => {
    const { status, answer } = answerTo(Buffer.concat(await request.toArray()).toString());
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  delete process.env.AWS_ENDPOINT_URL;
  server.closeAllConnections();
  server.close();
});

const read = (kind: Lineage["kind"]) => {
  const session: AwsSession = {
    region: "ap-south-1",
    account: "111111111111",
    arn: "arn:aws:iam::111111111111:role/build",
    credentials: async () => ({ accessKeyId: "a", secretAccessKey: "b" }),
    log,
    clock: systemClock,
  };
  return readRecord(session, places, key, { kind, name: "main" }, log);
};

const own = `src-${key}`;
const ofPulls = `src-${key}-pr`;

it.each<[string, Record<string, Content>, Lineage["kind"], object]>([
  ["nothing", { "checkout/cache": {} }, "branch", {}],
  ["no repository at all", {}, "branch", {}],
  ["its own", { "checkout/cache": { [own]: older } }, "branch", { record: older }],
  ["its own, for a git tag", { "checkout/cache": { [own]: older } }, "tag", { record: older }],
  ["one beside the images", { checkout: { [own]: older } }, "branch", { record: older }],
  [
    "none beside the images where there is a repository for them",
    { "checkout/cache": {}, checkout: { [own]: older } },
    "branch",
    {},
  ],
  ["a pull request's", { "checkout/cache": { [ofPulls]: pull } }, "branch", { distrusted: pull }],
  [
    "both",
    { "checkout/cache": { [own]: older, [ofPulls]: pull } },
    "branch",
    { record: older, distrusted: pull },
  ],
  ["a pull request's under another's tag", { "checkout/cache": { [own]: pull } }, "branch", {}],
  [
    "the branch's, in a pull request",
    { "checkout/cache": { [own]: older } },
    "pull-request",
    { record: older },
  ],
  ["its own, in a pull request", { "checkout/cache": { [ofPulls]: pull } }, "pull-request", { record: pull }],
  [
    "the newer one, in a pull request",
    { "checkout/cache": { [own]: older, [ofPulls]: pull } },
    "pull-request",
    { record: pull },
  ],
  [
    "the newer one of the branch, in a pull request",
    { "checkout/cache": { [own]: newer, [ofPulls]: pull } },
    "pull-request",
    { record: newer },
  ],
])("finds %s", async (_, given, kind, expected) => {
  repositories = given;
  const found = await read(kind);
  expect({ record: found.record?.time, distrusted: found.distrusted?.time }).toEqual({
    record: undefined,
    distrusted: undefined,
    ...Object.fromEntries(Object.entries(expected).map(([name, { time }]) => [name, time])),
  });
  expect(log.lines.filter((line) => !line.startsWith("debug"))).toEqual([]);
});

it("goes without the cache repository where the role may not read it, and names the permission", async () => {
  repositories = { "checkout/cache": "AccessDeniedException", checkout: { [own]: older } };
  expect((await read("branch")).record).toMatchObject({ time: older.time });
  expect(log.lines.filter((line) => !line.startsWith("debug"))).toEqual([
    'warning: Records and cache of builds cannot be used. AWS denied ecr:BatchGetImage to arn:aws:iam::111111111111:role/build for "checkout/cache". Allow ecr:BatchGetImage in the policies of this role (and in the repository\'s policy, where the account is another one)',
  ]);
});

it("fails where the image's own repository is closed, too, and says so once", async () => {
  repositories = { "checkout/cache": "AccessDeniedException", checkout: "AccessDeniedException" };
  await expect(read("branch")).rejects.toMatchObject({ code: "aws-denied" });
  expect(log.lines.filter((line) => !line.startsWith("debug"))).toEqual([]);
});

import { DescribeImagesCommand, ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { digestOf } from "../ecr/repository.ts";

const BUILD = "111111111111";
const REGION = "ap-south-1";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";

let cloud: Cloud;
let url: string;
let authorization: string;

const clientOf = (user: string): ECRClient => {
  const env = cloud.userEnv(BUILD, user);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return new ECRClient({ endpoint: cloud.url, region: REGION, maxAttempts: 1, credentials });
};

const logIn = async (user = "runner"): Promise<string> => {
  const { authorizationData } = await clientOf(user).send(new GetAuthorizationTokenCommand({}));
  return `Basic ${authorizationData?.[0]?.authorizationToken}`;
};

beforeAll(async () => {
  cloud = await startCloud({
    accounts: {
      [BUILD]: { users: [{ name: "runner" }, { name: "puller", denied: ["ecr:InitiateLayerUpload"] }] },
    },
    repositories: [
      { name: "shop/checkout", account: BUILD, region: REGION },
      { name: "copy", account: BUILD, region: REGION },
      { name: "fixed", account: BUILD, region: REGION, mutability: "IMMUTABLE" },
      { name: "open", account: BUILD, region: REGION, deletableBlobs: true },
    ],
  });
  url = await cloud.ecr.registryUrl(BUILD, REGION);
  authorization = await logIn();
});
afterAll(() => cloud.stop());

const call = (method: string, path: string, init: { body?: string; headers?: Record<string, string> } = {}) =>
  fetch(new URL(path, url), { method, body: init.body, headers: { authorization, ...init.headers } });

const errorOf = async (response: Response): Promise<{ code: string; message: string }> => {
  const { errors } = (await response.json()) as { errors: [{ code: string; message: string }] };
  return errors[0];
};

const upload = async (name: string, content: string): Promise<string> => {
  const digest = digestOf(Buffer.from(content));
  const begun = await call("POST", `/v2/${name}/blobs/uploads/`);
  const ended = await call("PUT", `${begun.headers.get("location")}?digest=${digest}`, { body: content });
  expect(ended.status).toBe(201);
  return digest;
};

const imageManifest = (digest: string, size: number): string => {
  const config = { mediaType: "application/vnd.oci.image.config.v1+json", digest, size };
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [] });
};

const pushManifest = (name: string, reference: string, body: string, type = MANIFEST) =>
  call("PUT", `/v2/${name}/manifests/${reference}`, { body, headers: { "content-type": type } });

/** A whole image around `config`; returns its digest. */
const pushImage = async (name: string, tag: string, config: string): Promise<string> => {
  const body = imageManifest(await upload(name, config), config.length);
  expect((await pushManifest(name, tag, body)).status).toBe(201);
  return digestOf(Buffer.from(body));
};

describe("authentication", () => {
  it("is asked for by a Basic challenge", async () => {
    const response = await fetch(`${url}/v2/`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe(
      `Basic realm="${url}/",service="ecr.amazonaws.com"`,
    );
    expect((await call("GET", "/v2/")).status).toBe(200);
  });

  it("refuses a wrong and an expired password", async () => {
    const wrong = `Basic ${Buffer.from("AWS:guess").toString("base64")}`;
    expect((await call("GET", "/v2/", { headers: { authorization: wrong } })).status).toBe(401);
    const old = await logIn();
    cloud.ecr.expireTokens();
    const expired = await call("GET", "/v2/", { headers: { authorization: old } });
    expect(expired.status).toBe(403);
    expect((await errorOf(expired)).message).toContain("Your authorization token has expired");
    authorization = await logIn();
  });

  it("names the right that a push lacks", async () => {
    const headers = { authorization: await logIn("puller") };
    const response = await call("POST", "/v2/copy/blobs/uploads/", { headers });
    expect(response.status).toBe(403);
    expect(await errorOf(response)).toEqual({
      code: "DENIED",
      message:
        "User: arn:aws:iam::111111111111:user/puller is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:ap-south-1:111111111111:repository/copy because no identity-based policy allows the ecr:InitiateLayerUpload action",
    });
  });
});

describe("blobs", () => {
  it("arrive whole, in one request", async () => {
    const digest = digestOf(Buffer.from("whole"));
    const response = await call("POST", `/v2/copy/blobs/uploads/?digest=${digest}`, { body: "whole" });
    expect(response.status).toBe(201);
    expect(await (await call("GET", `/v2/copy/blobs/${digest}`)).text()).toBe("whole");
  });

  it("arrive in chunks, in order", async () => {
    const begun = await call("POST", "/v2/copy/blobs/uploads/");
    expect(begun.status).toBe(202);
    const location = begun.headers.get("location") ?? "";
    const chunk = (range: string, body: string) =>
      call("PATCH", location, { body, headers: { "content-range": range } });
    expect((await chunk("0-2", "abc")).headers.get("range")).toBe("0-2");
    expect((await chunk("9-11", "xyz")).status).toBe(416);
    expect((await chunk("3-5", "def")).headers.get("range")).toBe("0-5");
    const digest = digestOf(Buffer.from("abcdef"));
    expect((await call("PUT", `${location}?digest=${digest}`)).status).toBe(201);
    const head = await call("HEAD", `/v2/copy/blobs/${digest}`);
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "6"]);
    const rest = await call("GET", `/v2/copy/blobs/${digest}`, { headers: { range: "bytes=4-" } });
    expect([rest.status, await rest.text()]).toEqual([206, "ef"]);
  });

  it("are refused under a digest that is not theirs", async () => {
    const begun = await call("POST", "/v2/copy/blobs/uploads/");
    const path = `${begun.headers.get("location")}?digest=${digestOf(Buffer.from("other"))}`;
    const response = await call("PUT", path, { body: "content" });
    expect([response.status, (await errorOf(response)).code]).toEqual([400, "DIGEST_INVALID"]);
  });

  it("are mounted from another repository, or else uploaded", async () => {
    const digest = await upload("shop/checkout", "shared layer");
    const mounted = await call("POST", `/v2/copy/blobs/uploads/?mount=${digest}&from=shop/checkout`);
    expect([mounted.status, mounted.headers.get("docker-content-digest")]).toEqual([201, digest]);
    const absent = digestOf(Buffer.from("absent"));
    const begun = await call("POST", `/v2/copy/blobs/uploads/?mount=${absent}&from=shop/checkout`);
    expect(begun.status).toBe(202);
  });

  it("are read in part", async () => {
    const digest = await upload("copy", "0123456789");
    const part = (range: string) => call("GET", `/v2/copy/blobs/${digest}`, { headers: { range } });
    const middle = await part("bytes=2-4");
    expect([middle.status, middle.headers.get("content-range"), await middle.text()]).toEqual([
      206,
      "bytes 2-4/10",
      "234",
    ]);
    const beyond = await part("bytes=10-");
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
  });

  it("stay, as in ECR, unless the repository lets go of them", async () => {
    const kept = await call("DELETE", `/v2/copy/blobs/${await upload("copy", "kept")}`);
    expect([kept.status, (await errorOf(kept)).code]).toEqual([405, "UNSUPPORTED"]);
    const path = `/v2/open/blobs/${await upload("open", "gone")}`;
    expect((await call("DELETE", path)).status).toBe(202);
    expect((await call("HEAD", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
  });

  it("of a repository that does not exist are refused by its name", async () => {
    const response = await call("POST", "/v2/nowhere/blobs/uploads/");
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toEqual({
      code: "NAME_UNKNOWN",
      message: "The repository with name 'nowhere' does not exist in the registry with id '111111111111'",
    });
  });
});

describe("manifests", () => {
  it("are found by tag and digest, with their own bytes and type", async () => {
    const digest = await pushImage("shop/checkout", "main", "{}");
    const byTag = await call("GET", "/v2/shop/checkout/manifests/main", { headers: { accept: MANIFEST } });
    expect(byTag.headers.get("content-type")).toBe(MANIFEST);
    expect(byTag.headers.get("docker-content-digest")).toBe(digest);
    expect(digestOf(Buffer.from(await byTag.arrayBuffer()))).toBe(digest);
    expect((await call("HEAD", `/v2/shop/checkout/manifests/${digest}`)).status).toBe(200);
  });

  it("are the same images that the ECR API knows", async () => {
    const imageDigest = await pushImage("shop/checkout", "seen", '{"a":1}');
    const command = new DescribeImagesCommand({
      repositoryName: "shop/checkout",
      imageIds: [{ imageTag: "seen" }],
    });
    const { imageDetails } = await clientOf("runner").send(command);
    expect(imageDetails?.[0]).toMatchObject({ imageDigest, imageTags: ["seen"] });
  });

  it("of an index are hidden from a client that accepts no index", async () => {
    const digest = await pushImage("copy", "child", "{}");
    const child = { mediaType: MANIFEST, digest, size: 1, platform: { os: "linux", architecture: "amd64" } };
    const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [child] });
    expect((await pushManifest("copy", "multi", index, INDEX)).status).toBe(201);
    const accepting = (accept: string) => call("GET", "/v2/copy/manifests/multi", { headers: { accept } });
    expect((await accepting(`${MANIFEST}, ${INDEX}`)).status).toBe(200);
    const refused = await accepting(MANIFEST);
    expect([refused.status, (await errorOf(refused)).code]).toEqual([404, "MANIFEST_UNKNOWN"]);
    const deleted = await call("DELETE", `/v2/copy/manifests/${digest}`);
    expect([deleted.status, (await errorOf(deleted)).code]).toEqual([403, "DENIED"]);
  });

  it("never move an immutable tag, though the digest is the same", async () => {
    await pushImage("fixed", "v1", "{}");
    const again = await pushManifest("fixed", "v1", imageManifest(digestOf(Buffer.from("{}")), 2));
    expect(again.status).toBe(400);
    expect(await errorOf(again)).toEqual({
      code: "TAG_INVALID",
      message:
        "The image tag 'v1' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    });
  });

  it.each([
    [
      "a layer that was not uploaded",
      imageManifest(digestOf(Buffer.from("absent")), 6),
      "x",
      MANIFEST,
      "MANIFEST_BLOB_UNKNOWN",
    ],
    ["text that is no manifest", "hello", "x", MANIFEST, "MANIFEST_INVALID"],
    [
      "another media type than it has",
      imageManifest(digestOf(Buffer.from("{}")), 2),
      "x",
      INDEX,
      "MANIFEST_INVALID",
    ],
    ["another digest than it has", "{}", digestOf(Buffer.from("x")), MANIFEST, "DIGEST_INVALID"],
  ])("are refused with %s", async (_what, body, reference, type, code) => {
    const response = await pushManifest("copy", reference, body, type);
    expect([response.status, (await errorOf(response)).code]).toEqual([400, code]);
  });

  it("need no layer that registries do not hold", async () => {
    const config = await upload("copy", "{}");
    const mediaType = "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip";
    const { layers: _, ...image } = JSON.parse(imageManifest(config, 2));
    const layers = [{ mediaType, digest: digestOf(Buffer.from("elsewhere")), size: 9 }];
    expect((await pushManifest("copy", "foreign", JSON.stringify({ ...image, layers }))).status).toBe(201);
  });

  it("with a subject say that their referrers are listed", async () => {
    const image = JSON.parse(imageManifest(await upload("copy", "{}"), 2));
    const subject = { mediaType: MANIFEST, digest: digestOf(Buffer.from("subject")), size: 1 };
    const pushed = await pushManifest("copy", "signature", JSON.stringify({ ...image, subject }));
    expect(pushed.headers.get("oci-subject")).toBe(subject.digest);
  });

  it.each([
    ["n=2", ["a", "b"], '</v2/open/tags/list?n=2&last=b>; rel="next"'],
    ["n=2&last=b", ["c"], null],
    ["n=0", [], null],
    ["last=a", ["b", "c"], null],
  ])("have their tags listed by the page: %s", async (query, tags, link) => {
    for (const tag of ["b", "c", "a"]) await pushImage("open", tag, "{}");
    const page = await call("GET", `/v2/open/tags/list?${query}`);
    expect(await page.json()).toEqual({ name: "open", tags });
    expect(page.headers.get("link")).toBe(link);
  });

  it("have no page of a size that is no number", async () => {
    const response = await call("GET", "/v2/open/tags/list?n=many");
    expect([response.status, (await errorOf(response)).code]).toEqual([400, "PAGINATION_NUMBER_INVALID"]);
  });

  it("are listed by tag and deleted", async () => {
    const digest = await pushImage("copy", "gone", '{"b":2}');
    const tags = async () =>
      ((await (await call("GET", "/v2/copy/tags/list")).json()) as { tags: string[] }).tags;
    expect(await tags()).toContain("gone");
    const page = await call("GET", "/v2/copy/tags/list?n=1");
    expect(page.headers.get("link")).toMatch(/^<\/v2\/copy\/tags\/list\?n=1&last=.+>; rel="next"$/);
    expect((await call("DELETE", `/v2/copy/manifests/${digest}`)).status).toBe(202);
    expect(await tags()).not.toContain("gone");
    expect((await call("GET", `/v2/copy/manifests/${digest}`)).status).toBe(404);
  });
});

describe("PullImage", () => {
  const config = JSON.stringify({
    config: { Entrypoint: ["/checkout"], Cmd: ["serve"], Env: ["VERSION=1"] },
  });

  it("finds what was pushed, by tag and by digest", async () => {
    const digest = await pushImage("shop/checkout", "run", config);
    const { host } = new URL(url);
    const found = {
      kind: "found",
      digest,
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: ["VERSION=1"],
    };
    const pull = cloud.pullImageAs(BUILD);
    expect(await pull(`${host}/shop/checkout:run`)).toEqual(found);
    expect(await pull(`${host}/shop/checkout@${digest}`)).toEqual(found);
    expect(await pull(`${host}/shop/checkout:run@${digest}`)).toEqual(found);
    cloud.ecr.repository(BUILD, REGION, "shop/checkout")?.archive("run");
    expect(await pull(`${host}/shop/checkout:run`)).toEqual({ kind: "not-found" });
  });

  it("finds nothing elsewhere, and is denied where the repository lets the account not in", async () => {
    const { host } = new URL(url);
    expect(await cloud.pullImageAs(BUILD)("127.0.0.1:1/shop/checkout:run")).toEqual({ kind: "not-found" });
    expect(await cloud.pullImageAs(BUILD)(`${host}/shop/checkout:never`)).toEqual({ kind: "not-found" });
    expect(await cloud.pullImageAs("222222222222")(`${host}/shop/checkout:run`)).toMatchObject({
      kind: "denied",
    });
  });
});

it("answers faults as a registry does", async () => {
  cloud.traffic.setFaults(({ service }) =>
    service === "registry" ? { kind: "status", status: 429, headers: { "retry-after": "1" } } : undefined,
  );
  const response = await call("GET", "/v2/");
  cloud.traffic.setFaults(undefined);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "1"]);
  expect((await errorOf(response)).code).toBe("TOOMANYREQUESTS");
});

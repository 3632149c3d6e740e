import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { digestOf } from "../ecr/repository.ts";

const place = { account: "111111111111", region: "ap-south-1" };
const type = "application/vnd.oci.image.manifest.v1+json";
const subject = digestOf(Buffer.from("not pushed yet"));

let cloud: Cloud;
let ask: (path: string) => Promise<Response>;

beforeAll(async () => {
  cloud = await startCloud({ repositories: [{ name: "app", ...place }] });
  const { ECRClient, GetAuthorizationTokenCommand } = await import("@aws-sdk/client-ecr");
  const env = cloud.userEnv(place.account);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  const client = new ECRClient({ endpoint: cloud.url, region: place.region, credentials });
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  const url = await cloud.ecr.registryUrl(place.account, place.region);
  ask = (path) => fetch(new URL(path, url), { headers: { authorization } });
});
afterAll(() => cloud.stop());

const push = (artifactType: string): string => {
  const repository = cloud.ecr.repository(place.account, place.region, "app");
  const config = Buffer.from("{}");
  repository?.blobs.set(digestOf(config), config);
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      artifactType,
      config: { mediaType: "application/vnd.oci.empty.v1+json", digest: digestOf(config), size: 2 },
      layers: [],
      subject: { mediaType: type, digest: subject, size: 1 },
      annotations: { made: "today" },
    }),
  );
  repository?.put({ bytes, mediaType: type, tag: undefined, digest: undefined });
  return digestOf(bytes);
};

it("lists what refers to a digest, whether that exists or not", async () => {
  const [signature, bom] = [push("signature"), push("bom")];
  const answer = await ask(`/v2/app/referrers/${subject}`);
  expect(answer.headers.get("content-type")).toBe("application/vnd.oci.image.index.v1+json");
  const { manifests } = (await answer.json()) as { manifests: readonly object[] };
  expect(manifests).toMatchObject([
    { digest: signature, artifactType: "signature", mediaType: type, annotations: { made: "today" } },
    { digest: bom, artifactType: "bom" },
  ]);
  const filtered = await ask(`/v2/app/referrers/${subject}?artifactType=bom`);
  expect(filtered.headers.get("oci-filters-applied")).toBe("artifactType");
  expect(((await filtered.json()) as { manifests: readonly object[] }).manifests).toHaveLength(1);
});

it("lists them by the page where a size is asked for", async () => {
  const pushed = ["signature", "bom"].map(push).sort();
  const first = await ask(`/v2/app/referrers/${subject}?n=1`);
  const next = /^<(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const second = await ask(next);
  expect(second.headers.get("link")).toBeNull();
  const pages = (await Promise.all([first.json(), second.json()])) as { manifests: [{ digest: string }] }[];
  expect(pages.map(({ manifests }) => manifests.map(({ digest }) => digest))).toEqual(
    pushed.map((one) => [one]),
  );
});

it("lists nothing for a digest that nothing refers to, and refuses what is no digest", async () => {
  const other = digestOf(Buffer.from("other"));
  expect(await (await ask(`/v2/app/referrers/${other}`)).json()).toMatchObject({ manifests: [] });
  expect((await ask("/v2/app/referrers/latest")).status).toBe(400);
});

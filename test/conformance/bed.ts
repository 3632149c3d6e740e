import { createHash } from "node:crypto";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { startCloud } from "@towline/sandbox";

export const types = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar",
} as const;

export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A registry with two repositories that may be written to. */
export interface Bed {
  readonly repository: string;
  readonly other: string;
  /** `path` from the root, or the whole address that the registry answered with before. */
  call(method: string, path: string, question?: Question): Promise<Response>;
  stop(): Promise<void>;
}

const accept = `${types.manifest}, ${types.index}, */*`;

const callOf =
  (origin: string, authorization: Readonly<Record<string, string>>): Bed["call"] =>
  (method, path, { headers, body } = {}) =>
    fetch(new URL(path, origin), { method, body, headers: { accept, ...authorization, ...headers } });

const place = { account: "111111111111", region: "ap-south-1" };
const names = { repository: "conformance/first", other: "conformance/second" };

/** The sandbox's registry, logged in; its repositories let blobs be deleted, which ECR's never do. */
export const startSandboxBed = async (): Promise<Bed & { readonly host: string; readonly token: string }> => {
  const repositories = Object.values(names).map((name) => ({ name, ...place, deletableBlobs: true }));
  const accounts = { [place.account]: { users: [{ name: "runner" }] } };
  const cloud = await startCloud({ accounts, repositories });
  const env = cloud.userEnv(place.account);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  const ecr = new ECRClient({ endpoint: cloud.url, region: place.region, credentials });
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const token = authorizationData?.[0]?.authorizationToken ?? "";
  const origin = await cloud.ecr.registryUrl(place.account, place.region);
  const call = callOf(origin, { authorization: `Basic ${token}` });
  return { ...names, call, stop: () => cloud.stop(), host: new URL(origin).host, token };
};

/** A registry that needs no login and makes repositories by itself; `host` is `127.0.0.1:port`. */
export const openBed = (host: string): Bed => {
  const own = (name: string) => `${name}-${process.pid}`;
  const call = callOf(`http://${host}`, {});
  return { repository: own(names.repository), other: own(names.other), call, stop: async () => {} };
};

export const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

let made = 0;

/** Something that no registry has yet. */
export const fresh = (): string => `content ${process.pid}.${made++}`;

/** Pushes a blob by POST and PUT; its digest. */
export const pushBlob = async (bed: Bed, text: string, repository = bed.repository): Promise<string> => {
  const digest = digestOf(text);
  const begun = await bed.call("POST", `/v2/${repository}/blobs/uploads/`);
  const ended = await bed.call("PUT", withDigest(locationOf(begun), digest), { body: text });
  if (ended.status !== 201) throw new Error(`PUT of a blob: ${ended.status} ${await ended.text()}`);
  return digest;
};

export const locationOf = (response: Response): string => {
  const location = response.headers.get("location");
  if (location === null) throw new Error(`no Location beside the status ${response.status}`);
  return new URL(location, response.url).href;
};

/** Locations may bring a query of their own. */
export const withDigest = (location: string, digest: string): string => {
  const url = new URL(location);
  url.searchParams.set("digest", digest);
  return url.href;
};

/** The text of an image manifest with one new layer, whose blobs are there. */
export const newManifest = async (bed: Bed, more: object = {}): Promise<string> => {
  const [config, layer] = [JSON.stringify({ made: fresh() }), fresh()];
  const blobs = [
    { mediaType: types.config, digest: await pushBlob(bed, config), size: config.length },
    { mediaType: types.layer, digest: await pushBlob(bed, layer), size: layer.length },
  ];
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: blobs[0],
    layers: [blobs[1]],
    ...more,
  });
};

export const putManifest = (bed: Bed, reference: string, text: string, type: string = types.manifest) =>
  bed.call("PUT", manifestPath(bed, reference), { body: text, headers: { "content-type": type } });

export const manifestPath = (bed: Bed, reference: string): string =>
  `/v2/${bed.repository}/manifests/${reference}`;

export const blobPath = (bed: Bed, digest: string): string => `/v2/${bed.repository}/blobs/${digest}`;

/** Pushes a new image under `tag`; its digest. */
export const pushImage = async (bed: Bed, tag: string, more: object = {}): Promise<string> => {
  const text = await newManifest(bed, more);
  const answer = await putManifest(bed, tag, text);
  if (answer.status !== 201) throw new Error(`PUT of a manifest: ${answer.status} ${await answer.text()}`);
  return digestOf(text);
};

export const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { errors?: { code?: string }[] }).errors?.[0]?.code;

/** A requirement of the OCI distribution specification 1.1. `check` throws where the registry does not keep it. */
export interface Requirement {
  readonly name: string;
  check(bed: Bed): Promise<void>;
}

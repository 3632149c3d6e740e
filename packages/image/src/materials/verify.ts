import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AwsSession, RegistryLogins } from "@towline/aws";
import { messageOf } from "@towline/kernel";
import { Connections } from "../promote/http-request.ts";
import type { BuildSource, Material } from "../types.ts";
import { classify, statedIn, type TaggedImage } from "./classify.ts";
import { type CredentialPorts, dockerCredentials } from "./docker-credentials.ts";
import { unlistedFrontend } from "./frontend.ts";
import type { ImageReference } from "./image-reference.ts";
import { lookUpDigest } from "./registry-lookup.ts";

/** For all together: a build is better than a job that waits. */
const patienceMilliseconds = 5_000;

export interface VerifyPorts extends CredentialPorts {
  readonly session: AwsSession;
  /** `<host>/<repository>` of the image: its registry is logged in to by the session. */
  readonly uri: string;
  readonly signal: AbortSignal;
  /** Default 5,000. */
  readonly patienceMilliseconds?: number;
}

const short = (digest: string): string => digest.replace(/^sha256:/, "").slice(0, 12);

/** Why this material is not what it was, in one clause; undefined where it is. */
const changeOf = async (
  reference: ImageReference,
  digest: string,
  lookUp: (reference: ImageReference) => Promise<string>,
): Promise<string | undefined> => {
  try {
    const now = await lookUp(reference);
    if (now === digest) return undefined;
    return `${reference.name} moved from ${short(digest)} to ${short(now)} since this source was built`;
  } catch (error) {
    return `${reference.name} could not be looked up (${messageOf(error) || "no connection"})`;
  }
};

/** As Docker would log in: the image's own registry by the session, others by the job's Docker configuration. */
const credentialsOf = ({ session, uri, ...ports }: VerifyPorts) => {
  const logins = new RegistryLogins(session);
  return async (host: string) =>
    host === uri.split("/")[0] ? await logins.current() : await dockerCredentials(host, ports);
};

const distinct = (images: readonly TaggedImage[]): readonly TaggedImage[] => [
  ...new Map(images.map((image) => [`${image.reference.name} ${image.digest}`, image])).values(),
];

/** Looks all of them up at once. Returns the first reason why one may not be what it was. */
const movedImage = async (
  images: readonly TaggedImage[],
  ports: VerifyPorts,
): Promise<string | undefined> => {
  const patience = AbortSignal.timeout(ports.patienceMilliseconds ?? patienceMilliseconds);
  const signal = AbortSignal.any([ports.signal, patience]);
  const connections = new Connections(ports.env, signal);
  const credentialsFor = credentialsOf({ ...ports, signal });
  const lookUp = (reference: ImageReference) => lookUpDigest(reference, connections, credentialsFor);
  try {
    const changes = await Promise.all(
      images.map(({ reference, digest }) => changeOf(reference, digest, lookUp)),
    );
    ports.signal.throwIfAborted();
    return changes.find((change) => change !== undefined);
  } finally {
    connections.close();
  }
};

/**
 * Asks whether everything that an image was made of still is what it was. Returns the first reason why it may not be;
 * undefined where all is as it was.
 */
export const changedMaterial = async (
  source: BuildSource,
  materials: readonly Material[],
  ports: VerifyPorts,
): Promise<string | undefined> => {
  const dockerfile = await readFile(join(source.workspace, source.dockerfile), "utf8");
  const frontend = unlistedFrontend(dockerfile, source.args, materials);
  if (frontend !== undefined) return `BuildKit did not say which ${frontend} read the Dockerfile`;
  const stated = statedIn(dockerfile, source);
  const kinds = materials.map((material) => classify(material, stated));
  const open = kinds.find(({ kind }) => kind === "open");
  if (open?.kind === "open") return open.why;
  const images = distinct(kinds.flatMap((kind) => (kind.kind === "image" ? kind : [])));
  return images.length === 0 ? undefined : await movedImage(images, ports);
};

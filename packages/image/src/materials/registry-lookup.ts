import type { IncomingMessage } from "node:http";
import { type Connections, textOf } from "../promote/http-request.ts";
import type { Credentials } from "./docker-credentials.ts";
import type { ImageReference } from "./image-reference.ts";

/** All four: registries answer with another digest where fewer are named. */
const accept = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** Docker's own rule: nobody listens in on the way to this very machine. */
const isThisMachine = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.test(host);

const baseOf = (host: string): string => {
  const server = host === "docker.io" ? "registry-1.docker.io" : host;
  return `${isThisMachine(server) ? "http" : "https"}://${server}`;
};

const basic = ({ username, password }: Credentials): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

/** `Bearer realm="https://…",service="…"` */
const bearerIn = (challenge: string): Readonly<Record<string, string>> | undefined =>
  /^bearer\s/i.test(challenge)
    ? Object.fromEntries(
        [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
      )
    : undefined;

const tokenFor = async (
  { realm = "", service }: Readonly<Record<string, string>>,
  repository: string,
  credentials: Credentials | undefined,
  connections: Connections,
): Promise<string> => {
  const url = new URL(realm);
  if (url.protocol !== "https:" && !isThisMachine(url.host))
    throw new Error(`${url.host} wants a password unencrypted`);
  if (service !== undefined) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${repository}:pull`);
  const headers: Readonly<Record<string, string>> =
    credentials === undefined ? {} : { authorization: basic(credentials) };
  const response = await connections.send({ method: "GET", url, headers });
  const text = await textOf(response);
  const answer = response.statusCode === 200 ? (JSON.parse(text) as Record<string, unknown>) : {};
  const token = answer.token ?? answer.access_token;
  if (typeof token === "string") return token;
  throw new Error(`${url.host} gave no token (${response.statusCode})`);
};

/**
 * The digest that a tag stands at now. `credentialsFor` is asked only where the registry wants a password. Throws
 * whatever kept it from being told.
 */
export const lookUpDigest = async (
  { host, repository, tag }: ImageReference,
  connections: Connections,
  credentialsFor: (host: string) => Promise<Credentials | undefined>,
): Promise<string> => {
  const url = new URL(`${baseOf(host)}/v2/${repository}/manifests/${tag}`);
  const ask = async (authorization: Readonly<Record<string, string>>): Promise<IncomingMessage> => {
    const response = await connections.send({ method: "HEAD", url, headers: { accept, ...authorization } });
    response.resume();
    return response;
  };
  let response = await ask({});
  if (response.statusCode === 401) {
    const credentials = await credentialsFor(host);
    const bearer = bearerIn(response.headers["www-authenticate"] ?? "");
    if (bearer !== undefined)
      response = await ask({
        authorization: `Bearer ${await tokenFor(bearer, repository, credentials, connections)}`,
      });
    else if (credentials !== undefined) response = await ask({ authorization: basic(credentials) });
  }
  const digest = response.headers["docker-content-digest"];
  if (response.statusCode === 200 && typeof digest === "string") return digest;
  throw new Error(
    `${host} answered ${response.statusCode}${response.statusCode === 200 ? " without a digest" : ""}`,
  );
};

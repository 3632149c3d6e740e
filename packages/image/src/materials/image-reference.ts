/** An image in a registry, as its API is asked for it. */
export interface ImageReference {
  /** As people write it: `node:24`, `ghcr.io/acme/base:1`. */
  readonly name: string;
  /** `registry-1.docker.io`, `127.0.0.1:5000`; as Docker's configuration names it where it keeps a password. */
  readonly host: string;
  readonly repository: string;
  readonly tag: string;
  /** Where it is named by digest. */
  readonly digest?: string;
}

/** Docker's rule for what is a host: a dot, a port, or localhost. */
const splitHost = (path: string): readonly [host: string | undefined, rest: string] => {
  const slash = path.indexOf("/");
  const first = path.slice(0, Math.max(slash, 0));
  return /[.:]|^localhost$/.test(first) ? [first, path.slice(slash + 1)] : [undefined, path];
};

const ofHub = (path: string) => ({
  host: "docker.io",
  repository: path.includes("/") ? path : `library/${path}`,
});

/** Reads a package URL as BuildKit writes it: `pkg:docker/127.0.0.1%3A5000/base@1?platform=linux%2Famd64`. */
export const parseImageMaterial = (uri: string): ImageReference | undefined => {
  const [, encoded = "", version = "", query = ""] =
    /^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(.*))?$/.exec(uri) ?? [];
  if (encoded === "") return undefined;
  const path = decodeURIComponent(encoded);
  const [host, rest] = splitHost(path);
  const place = host === undefined || host === "docker.io" ? ofHub(rest) : { host, repository: rest };
  const digest = new URLSearchParams(query).get("digest") ?? undefined;
  const tag = decodeURIComponent(version) || "latest";
  return { name: `${path}:${tag}`, ...place, tag, ...(digest && { digest }) };
};

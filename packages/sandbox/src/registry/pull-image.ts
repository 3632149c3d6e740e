import { repositoryDenial } from "../ecr/context.ts";
import { isDigest, type Manifest } from "../ecr/manifest.ts";
import { digestOf, type Image, type Repository } from "../ecr/repository.ts";
import type { Principal } from "../iam/types.ts";
import type { PulledImage, PullImage } from "../ports.ts";
import type { Registries } from "./registries.ts";

/**
 * Pulls as the nodes of a cluster in `account` do: with the rights of their instance role. linux/amd64 only. Images of
 * other registries are not there, or, where foreign programs are taken to serve, taken to be.
 */
export const pullImageAs =
  (account: string, registries: Registries, foreign: "refuse" | "serve" = "refuse"): PullImage =>
  async (reference) => {
    const parsed = parseReference(reference);
    const registry = parsed && registries.byHost(parsed.host);
    if (parsed === undefined || registry === undefined)
      return foreign === "serve" ? assumed(reference) : { kind: "not-found" };
    const denial = repositoryDenial(nodeRole(account), "ecr:BatchGetImage", registry, parsed.name);
    if (denial !== undefined) return { kind: "denied", message: denial };
    const repository = registry.repositories.get(parsed.name);
    const image = repository?.find(parsed.reference);
    return repository === undefined || image?.status !== "ACTIVE"
      ? { kind: "not-found" }
      : describe(repository, image);
  };

const assumed = (reference: string): PulledImage => ({
  kind: "found",
  digest: digestOf(Buffer.from(reference)),
  entrypoint: [],
  command: [],
  environment: [],
});

const nodeRole = (account: string): Principal => ({
  account,
  arn: `arn:aws:sts::${account}:assumed-role/eks-nodes/i-0123456789abcdef0`,
  identityArn: `arn:aws:iam::${account}:role/eks-nodes`,
  userId: "AROASANDBOXNODES:i-0123456789abcdef0",
  denied: [],
  policies: undefined,
});

/** `127.0.0.1:5000/shop/checkout:tag`, `…@sha256:…`, or both, where the digest counts. */
const parseReference = (text: string): { host: string; name: string; reference: string } | undefined => {
  const match = /^([^/]+:\d+)\/([^@:]+)(?::([\w.-]+))?(?:@(.+))?$/.exec(text);
  const [, host, name, tag, digest] = match ?? [];
  if (!host || !name || (digest !== undefined && !isDigest(digest))) return undefined;
  return { host, name, reference: digest ?? tag ?? "latest" };
};

const describe = (repository: Repository, image: Image): PulledImage => {
  const manifest = imageFor(repository, image.manifest);
  const config = manifest && repository.blobs.get(manifest.config.digest);
  if (config === undefined) return { kind: "not-found" };
  const { config: settings = {} } = JSON.parse(config.toString("utf8")) as { config?: ContainerConfig };
  return {
    kind: "found",
    digest: image.digest,
    entrypoint: settings.Entrypoint ?? [],
    command: settings.Cmd ?? [],
    environment: settings.Env ?? [],
  };
};

interface ContainerConfig {
  readonly Entrypoint?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
  readonly Env?: readonly string[] | null;
}

const imageFor = (repository: Repository, manifest: Manifest): (Manifest & { kind: "image" }) | undefined => {
  if (manifest.kind === "image") return manifest;
  const child = manifest.manifests.find(
    ({ platform }) => platform?.os === "linux" && platform.architecture === "amd64",
  );
  const found = child && repository.find(child.digest)?.manifest;
  return found?.kind === "image" ? found : undefined;
};

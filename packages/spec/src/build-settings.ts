import type {
  BuilderSettings,
  BuildSettings,
  CacheSettings,
  RepositoryRequestSettings,
  RetentionSettings,
  SourceSettings,
} from "./build-types.ts";
import { fill, fillOptional } from "./placeholders.ts";
import { plainPath } from "./plain-path.ts";
import type { BuilderSpec, BuildSpec, RepositorySettingsSpec, Spec } from "./spec-types.ts";
import type { LoadedSpec } from "./types.ts";

const defaultMaxAgeDays = 7;

/** How the service's image is built. */
export const buildSettings = ({ spec }: LoadedSpec): BuildSettings => {
  const { build, service } = spec;
  return {
    aws: {
      region: build["aws-region"],
      account: build.account,
      roleToAssume: fillOptional(build["role-to-assume"], { service }),
    },
    repository: fill(build.repository ?? "{service}", { service }),
    source: sourceOf(build, spec),
    secretIds: [...new Set(build.secrets)],
    sourceDateEpoch: build["source-date-epoch"],
    repositorySettings: repositoryOf(build),
    retention: retentionOf(build["repository-settings"] ?? {}),
    cache: cacheOf(build, service),
    builder: builderOf(build.builder ?? {}),
    maxAgeDays: build["max-age-days"] ?? defaultMaxAgeDays,
    tagKinds: build["tag-kinds"],
    latest: build.latest ?? false,
    allowedRegions: spec["allowed-regions"] ?? [],
  };
};

const sourceOf = (
  build: BuildSpec,
  { service, path = "." }: Pick<Spec, "service" | "path">,
): SourceSettings => ({
  context: plainPath(fill(build.context ?? path, { service })),
  contexts: Object.fromEntries(
    Object.entries(build.contexts ?? {}).map(([name, place]) => {
      const filled = fill(place, { service });
      return [name, filled.includes("://") ? filled : plainPath(filled)];
    }),
  ),
  dockerfile: plainPath(fill(build.dockerfile ?? `${plainPath(path)}/Dockerfile`, { service })),
  target: build.target,
  platforms: build.platforms ?? ["linux/amd64"],
  args: build.args ?? {},
  labels: build.labels ?? {},
  annotations: build.annotations ?? {},
  ssh: [...new Set(build.ssh)].map((id) => ({ id, paths: [] })),
  network: build.network,
  attestations: { provenance: build.provenance ?? "none", sbom: build.sbom ?? false },
});

const repositoryOf = (build: BuildSpec): RepositoryRequestSettings => {
  const settings = build["repository-settings"] ?? {};
  const mutability = settings["tag-mutability"];
  return {
    create: build["create-repository"] ?? false,
    reconcile: build["reconcile-repository"] ?? false,
    settings: {
      tagMutability: mutability && {
        kind: mutability === "immutable" ? "IMMUTABLE" : "MUTABLE",
        exceptFor: settings["tag-mutability-exclusions"] ?? [],
      },
      scanOnPush: settings["scan-on-push"],
      encryption: encryptionOf(settings),
      tags: settings.tags,
    },
  };
};

type Encryption = RepositoryRequestSettings["settings"]["encryption"];

const encryptionOf = ({ encryption, "kms-key": key }: RepositorySettingsSpec): Encryption => {
  if (encryption === "aes256") return { kind: "AES256" };
  if (encryption === "kms-dsse") return { kind: "KMS_DSSE", key };
  return encryption === undefined && key === undefined ? undefined : { kind: "KMS", key };
};

const retentionOf = (settings: RepositorySettingsSpec): RetentionSettings => ({
  keepImages: settings["keep-images"],
  keepTags: settings["keep-tags"],
  untaggedDays: settings["untagged-days"],
});

/** What a kind needs, and that it has nothing else, was checked when the file was read. */
const cacheOf = ({ cache = {} }: BuildSpec, service: string): CacheSettings => {
  const { kind = "registry", bucket = "", region = "" } = cache;
  if (kind === "s3") return { kind, bucket, region, prefix: fillOptional(cache.prefix, { service }) };
  return kind === "registry" ? { kind, repository: fillOptional(cache.repository, { service }) } : { kind };
};

const builderOf = ({ kind = "auto", name = "", nodes = [{}] }: BuilderSpec): BuilderSettings => {
  if (kind === "auto") return { kind };
  if (kind === "named") return { kind, name };
  return {
    kind,
    nodes: nodes.map(({ endpoint, platforms = [], options = {} }) => ({ endpoint, platforms, options })),
  };
};

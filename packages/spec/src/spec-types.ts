/** The merged towline.yaml of one service, as it is written: conventions not filled in. Lists and maps are checked. */
export interface Spec {
  readonly service: string;
  /** Folder of the service; undefined where the file has one service, whose folder is the whole repository. */
  readonly path?: string;
  readonly build: BuildSpec;
  readonly "allowed-regions"?: readonly string[];
  readonly scan?: ScanSpec;
  readonly manifests?: ManifestsSpec;
  readonly config?: ConfigSpec;
  readonly prune?: PruneSpec;
  readonly "timeout-minutes"?: number;
  readonly environments: Readonly<Record<string, EnvironmentSpec>>;
}

export interface ScanSpec {
  readonly "fail-on"?: "critical" | "high" | "medium" | "low" | "none";
  readonly "only-fixable"?: boolean;
  readonly "allow-list"?: string;
  readonly "on-not-scanned"?: "fail" | "warn";
}

export interface PruneSpec {
  readonly enabled?: boolean;
  readonly include?: readonly string[];
}

export interface ManifestsSpec {
  readonly repository?: string;
  readonly branch?: string;
  readonly path?: string;
  readonly values?: readonly string[];
}

export interface ConfigSpec {
  readonly repository?: string;
  readonly branch?: string;
  readonly path: string;
  readonly strategy?: ConfigStrategy;
}

export type ConfigStrategy = "versioned" | "replace" | "recreate";

type Texts = Readonly<Record<string, string>>;

export interface BuildSpec {
  readonly account: string;
  readonly "aws-region": string;
  readonly "role-to-assume"?: string;
  readonly repository?: string;
  readonly "create-repository"?: boolean;
  readonly "reconcile-repository"?: boolean;
  readonly "repository-settings"?: RepositorySettingsSpec;
  readonly cache?: CacheSpec;
  readonly builder?: BuilderSpec;
  readonly context?: string;
  readonly contexts?: Texts;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly platforms?: readonly string[];
  readonly args?: Texts;
  readonly labels?: Texts;
  readonly annotations?: Texts;
  readonly secrets?: readonly string[];
  readonly ssh?: readonly string[];
  readonly network?: "default" | "host" | "none";
  readonly provenance?: "none" | "min" | "max";
  readonly sbom?: boolean;
  readonly "source-date-epoch"?: "commit" | number;
  readonly "max-age-days"?: number;
  readonly "tag-kinds"?: readonly ("commit" | "ref" | "semver" | "environment")[];
  readonly latest?: boolean;
}

export interface RepositorySettingsSpec {
  readonly "tag-mutability"?: "mutable" | "immutable";
  readonly "tag-mutability-exclusions"?: readonly string[];
  readonly "scan-on-push"?: boolean;
  readonly encryption?: "aes256" | "kms" | "kms-dsse";
  readonly "kms-key"?: string;
  readonly "keep-images"?: number;
  readonly "keep-tags"?: readonly string[];
  readonly "untagged-days"?: number;
  readonly tags?: Texts;
}

export interface CacheSpec {
  readonly kind?: "registry" | "gha" | "s3" | "none";
  readonly repository?: string;
  readonly bucket?: string;
  readonly region?: string;
  readonly prefix?: string;
}

export interface BuilderSpec {
  readonly kind?: "auto" | "named" | "remote" | "kubernetes";
  readonly name?: string;
  readonly nodes?: readonly BuilderNodeSpec[];
}

export interface BuilderNodeSpec {
  readonly endpoint?: string;
  readonly platforms?: readonly string[];
  readonly options?: Texts;
}

export interface PlaceSpec {
  readonly account?: string;
  readonly "aws-region"?: string;
  readonly cluster?: string;
  readonly "role-to-assume"?: string;
  readonly "plan-role"?: string;
  readonly "rollback-role"?: string;
  readonly namespace?: string;
  readonly url?: string;
  readonly "runs-on"?: string;
  readonly registry?: RegistrySpec;
}

export interface RegistrySpec {
  readonly account?: string;
  readonly "aws-region"?: string;
  readonly repository?: string;
  readonly "role-to-assume"?: string;
}

export interface EnvironmentSpec extends PlaceSpec {
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly targets?: Readonly<Record<string, PlaceSpec>>;
  readonly "from-branches"?: readonly string[];
  readonly waves?: readonly (readonly string[])[];
  readonly rollback?: "target" | "release" | "manual";
  readonly "rollback-environment"?: string;
  readonly "timeout-minutes"?: number;
}

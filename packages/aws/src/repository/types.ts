import type { Log } from "@towline/kernel";
import type { Repository } from "../types.ts";

/** Whether tags can be moved to another image. */
export interface TagMutability {
  readonly kind: "MUTABLE" | "IMMUTABLE";
  /** Tags to which the opposite applies: at most 5 patterns of 1–128 of `A–Z a–z 0–9 . _ - *`, at most two `*` each. */
  readonly exceptFor?: readonly string[];
}

/** What encrypts the images. Chosen when the repository is created; ECR never changes it. */
export type RepositoryEncryption =
  | { readonly kind: "AES256" }
  /** `key`: ARN, id or alias of a key in the repository's region; AWS's own key for ECR where not given. */
  | { readonly kind: "KMS" | "KMS_DSSE"; readonly key?: string };

/** How a repository is to be. What is left out is nobody's business: it is neither compared nor changed. */
export interface RepositorySettings {
  readonly tagMutability?: TagMutability;
  readonly scanOnPush?: boolean;
  readonly encryption?: RepositoryEncryption;
  /** JSON text of 100–30720 characters, such as `imageLifecyclePolicy` and `cacheLifecyclePolicy` make. */
  readonly lifecyclePolicy?: string;
  /** Resource tags (cost allocation and the like), at most 50. Others that the repository has are left as they are. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface EnsureRepositoryOptions {
  /** `create-repository: true`: a missing repository is created. Otherwise it is `ecr-repository-missing`. */
  readonly create: boolean;
  /** `reconcile-repository: true`: settings of an existing repository that differ are changed, not only reported. */
  readonly reconcile: boolean;
  /** For a new repository only, where `wanted` says nothing. An existing one is not compared with them. */
  readonly defaults?: RepositorySettings;
  readonly log: Pick<Log, "info" | "warning">;
}

/** One setting of an existing repository that is not as wanted, in words: `tag mutability`, `MUTABLE`, `IMMUTABLE`. */
export interface SettingDifference {
  readonly setting: string;
  readonly actual: string;
  readonly wanted: string;
  /** False: still as it was. */
  readonly changed: boolean;
}

export interface EnsuredRepository extends Repository {
  readonly created: boolean;
  /** Of an existing repository. Each has been logged in a line of its own. */
  readonly differences: readonly SettingDifference[];
}

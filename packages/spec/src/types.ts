import type { Problem, SourcePosition } from "@towline/kernel";
import type { ConfigStrategy, Spec } from "./spec-types.ts";

/** Where an AWS call goes, and as whom. */
export interface AwsTarget {
  readonly region: string;
  /** 12 digits, a string: they may begin with zeros. */
  readonly account: string;
  /** Name or ARN; undefined where the runner's own identity is used. */
  readonly roleToAssume?: string;
}

/** Everything a deploy to one target needs, all conventions and placeholders filled in. */
export interface TargetSettings {
  readonly service: string;
  readonly environment: string;
  /** `default` where an environment has no `targets`. */
  readonly target: string;
  /** Name of the GitHub environment: `dev`, or `production-eu` where the environment has `targets`. */
  readonly githubEnvironment: string;
  /** The GitHub environment of jobs that roll back. */
  readonly rollbackEnvironment: string;
  /** Where the service is reached: the link of the GitHub environment. */
  readonly url?: string;
  readonly runsOn?: string;
  readonly aws: AwsTarget;
  /** Role that may only read, for the difference that is shown before an approval; undefined where there is none. */
  readonly planRole?: string;
  /** Role of jobs that roll back; undefined where the runner's own identity is used. */
  readonly rollbackRole?: string;
  /** What becomes of a deploy that fails: the old version is put back, or everything stays as it is. */
  readonly onFailure: "restore" | "leave";
  readonly cluster: string;
  readonly namespace: string;
  /** Where the image is pulled from. */
  readonly registry: RegistrySettings;
  readonly manifests: ManifestSettings;
  readonly config?: ConfigSettings;
  /** What becomes of objects that left the manifests; `include`: kinds that are deleted although they hold data. */
  readonly prune: { readonly enabled: boolean; readonly include: readonly string[] };
  readonly timeoutSeconds: number;
}

/** A repository that is not the one that is deployed, or another branch of it, at the commit that the plan pinned. */
export interface PinnedRepository {
  /** `owner/name` */
  readonly repository: string;
  /** 40 hex digits */
  readonly commit: string;
}

export interface ManifestSettings {
  /** Where the folders lie; in the deployed commit where undefined. */
  readonly from?: PinnedRepository;
  /** Candidates for the manifests' folder in order: `k8s/overlays/dev`, then `k8s`. */
  readonly folders: readonly string[];
  /** Values files of a Helm chart beyond those that it has by convention, in the same place as the folders. */
  readonly values?: readonly string[];
}

export interface ConfigSettings {
  /** Where the folder lies; in the deployed commit where undefined. */
  readonly from?: PinnedRepository;
  readonly path: string;
  readonly strategy?: ConfigStrategy;
}

/** The gate that findings of a scan have to pass, as the action `scan` takes it. */
export interface ScanSettings {
  readonly failOn?: "critical" | "high" | "medium" | "low" | "none";
  readonly onlyFixable?: boolean;
  /** A file of the deployed commit. */
  readonly allowList?: string;
  readonly onNotScanned?: "fail" | "warn";
}

/** A repository in the registry that a target pulls from. */
export interface RegistrySettings {
  readonly region: string;
  /** Owner of the registry: 12 digits. */
  readonly account: string;
  readonly repository: string;
  /** How an image comes there: it is the build's own repository, or one that it is promoted into. */
  readonly filled: { readonly by: "build" } | Promotion;
}

export interface Promotion {
  readonly by: "promotion";
  /** Name or ARN; the build's own role where undefined, which the repository's policy then lets in. */
  readonly roleToAssume?: string;
}

/** A repository that the plan's image is promoted into before its targets are deployed to. */
export interface PlannedPromotion {
  readonly registry: RegistrySettings & { readonly filled: Promotion };
  /** Those that pull from it. */
  readonly targets: readonly string[];
}

/** One file that settings are read from, besides the one that is deployed. */
export interface SharedFile {
  /** `owner/name`; its commit stands in the plan's pins. */
  readonly repository: string;
  readonly path: string;
}

/**
 * `build`: images alone. `release`: a deploy of a git tag, whose commit has to lie on an allowed branch. `rollback`:
 * back to an earlier deploy.
 */
export type Purpose = "build" | "deploy" | "release" | "rollback";

/**
 * What `plan` decides once for the whole run. Holds names and commits only, never a registry host, an ARN or an
 * account: a masked account id would silently empty the job output it travels in.
 */
export interface Plan {
  readonly version: 1;
  readonly purpose: Purpose;
  /** `owner/name` of the repository of the services. */
  readonly repository: string;
  /** What is deployed: 40 hex digits. In a rollback, the commit whose towline.yaml counts. */
  readonly commit: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly services: readonly string[];
  /** Undefined where images are built and nothing more. */
  readonly environment?: string;
  /** In the order of the waves; none where there is no environment. */
  readonly targets: readonly string[];
  /** Path of the repository's towline.yaml. */
  readonly file: string;
  /** The files that `extends` leads to, the nearest first. */
  readonly extends: readonly SharedFile[];
  /**
   * Commit of every repository that the run reads besides the deployed one: of those that `extends` names, of those of
   * configuration and manifests, and of the service's own for its rules, which the default branch holds. By
   * `owner/name`, or `owner/name@branch` where configuration or manifests name a branch.
   */
  readonly pins: Readonly<Record<string, string>>;
  /**
   * Of a release whose targets go back together: the attempt of the run that it was made in. Single jobs that are run
   * again would leave targets at different versions.
   */
  readonly onlyAttempt?: number;
}

/** One job of a matrix: one service to one target. */
export interface Leg {
  readonly service: string;
  readonly target: string;
  /** The GitHub environment of the leg. */
  readonly environment: string;
  /** Its link; empty where there is none. */
  readonly url: string;
  readonly "runs-on": string;
  /** Limit of the whole job. */
  readonly "timeout-minutes": number;
  /** `production-eu`, or `production-eu (cart)` where there are several services. */
  readonly title: string;
}

/** The file that is deployed: where it is read, and at which commit. */
export interface SpecLocation {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** One service of a read and checked towline.yaml, with everything that it extends. */
export interface LoadedSpec {
  /** What holds for this service. */
  readonly spec: Spec;
  readonly location: SpecLocation;
  readonly extends: readonly SharedFile[];
  readonly pins: Readonly<Record<string, string>>;
  /** Where the field at `path` is written; `file` names repository and commit where it is not the deployed file. */
  locate(path: readonly (string | number)[]): SourcePosition;
}

/** A read and checked towline.yaml with everything that it extends. */
export interface LoadedServices extends Omit<LoadedSpec, "spec"> {
  /** At least one, in the order of the file. */
  readonly services: readonly LoadedSpec[];
  /** The file has a list of services. */
  readonly isList: boolean;
  /** Services that the default branch does not know yet. */
  readonly added: readonly string[];
  /** What a user should know, such as rules on this ref that do not count yet. */
  readonly notices: readonly Problem[];
}

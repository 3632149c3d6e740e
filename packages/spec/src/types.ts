import type { Problem, SourcePosition } from "@towline/kernel";
import type { ConfigSpec, Spec } from "./spec-types.ts";

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
  readonly environment: string;
  /** `default` where an environment has no `targets`. */
  readonly target: string;
  /** Name of the GitHub environment: `dev`, or `production-eu` where the environment has `targets`. */
  readonly githubEnvironment: string;
  readonly runsOn?: string;
  readonly aws: AwsTarget;
  readonly cluster: string;
  readonly namespace: string;
  /** Where the image is pulled from. */
  readonly registry: RegistrySettings;
  /** Candidates for the manifests' folder in order: `k8s/overlays/dev`, then `k8s`. */
  readonly manifests: readonly string[];
  /** Values files of a Helm chart beyond those that it has by convention. */
  readonly manifestValues?: readonly string[];
  /** Folder of configuration, in `repository` (`owner/name`) or, where that is undefined, in the service's own. */
  readonly config?: ConfigSpec;
  readonly timeoutSeconds: number;
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
 * What `plan` decides once for the whole run. Holds names and commits only, never a registry host, an ARN or an
 * account: a masked account id would silently empty the job output it travels in.
 */
export interface Plan {
  readonly version: 1;
  /** `owner/name` of the service's repository. */
  readonly repository: string;
  /** What is deployed: 40 hex digits. */
  readonly commit: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly service: string;
  readonly environment: string;
  readonly targets: readonly string[];
  /** Path of the service's file. */
  readonly file: string;
  /** The files that `extends` leads to, the nearest first. */
  readonly extends: readonly SharedFile[];
  /**
   * Commit of every repository that the run reads besides the deployed one, by `owner/name`: of those that `extends`
   * names, of the configuration's, and of the service's own for its rules, which the default branch holds.
   */
  readonly pins: Readonly<Record<string, string>>;
}

/** One leg of the deploy job's matrix. */
export interface PlannedTarget {
  readonly target: string;
  /** The GitHub environment of the leg. */
  readonly environment: string;
  readonly "runs-on": string;
  /** Limit of the whole job. */
  readonly "timeout-minutes": number;
}

/** The file that is deployed: where it is read, and at which commit. */
export interface SpecLocation {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** A read and checked towline.yaml with everything that it extends. */
export interface LoadedSpec {
  readonly spec: Spec;
  readonly location: SpecLocation;
  readonly extends: readonly SharedFile[];
  readonly pins: Readonly<Record<string, string>>;
  /** Where the field at `path` is written; `file` names repository and commit where it is not the deployed file. */
  locate(path: readonly (string | number)[]): SourcePosition;
  /** What a user should know, such as rules on this ref that do not count yet. */
  readonly notices: readonly Problem[];
}

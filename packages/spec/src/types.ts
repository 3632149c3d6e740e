import type { Problem, SourcePosition } from "@towline/kernel";

/** Where an AWS call goes, and as whom. */
export interface AwsTarget {
  readonly region: string;
  /** 12 digits, a string: they may begin with zeros. */
  readonly account: string;
  /** Name or ARN; undefined where the runner's own identity is used. */
  readonly roleToAssume?: string;
}

/** How the image of a service is built, all conventions filled in. Paths are relative to the repository's root. */
export interface BuildSettings {
  readonly aws: AwsTarget;
  /** ECR repository. */
  readonly repository: string;
  readonly context: string;
  readonly dockerfile: string;
  readonly target?: string;
  readonly platforms: readonly string[];
  readonly args: Readonly<Record<string, string>>;
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
  readonly registry: { readonly region: string; readonly account: string; readonly repository: string };
  /** Candidates for the manifests' folder in order: `k8s/overlays/dev`, then `k8s`. */
  readonly manifests: readonly string[];
  /** Folder of configuration, in `repository` (`owner/name`) or, where that is undefined, in the service's own. */
  readonly config?: { readonly repository?: string; readonly path: string };
  readonly timeoutSeconds: number;
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

/** The merged towline.yaml, as it is written: conventions not filled in. Lists and maps are checked. */
export interface Spec {
  readonly service: string;
  readonly build: BuildSpec;
  readonly manifests?: { readonly path?: string };
  readonly config?: { readonly repository?: string; readonly path: string };
  readonly "timeout-minutes"?: number;
  readonly environments: Readonly<Record<string, EnvironmentSpec>>;
}

export interface BuildSpec {
  readonly account: string;
  readonly "aws-region": string;
  readonly "role-to-assume"?: string;
  readonly repository?: string;
  readonly context?: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly platforms?: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
}

export interface PlaceSpec {
  readonly account?: string;
  readonly "aws-region"?: string;
  readonly cluster?: string;
  readonly "role-to-assume"?: string;
  readonly namespace?: string;
  readonly "runs-on"?: string;
}

export interface EnvironmentSpec extends PlaceSpec {
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly targets?: Readonly<Record<string, PlaceSpec>>;
  readonly waves?: readonly (readonly string[])[];
  readonly "timeout-minutes"?: number;
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

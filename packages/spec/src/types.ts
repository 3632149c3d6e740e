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
  /** Name of the GitHub environment: `dev`, or `production-eu` where there are several targets. */
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
  /** Commit of every other repository that the run reads (`extends`, configuration), by `owner/name`. */
  readonly pins: Readonly<Record<string, string>>;
}

/** One leg of the deploy job's matrix. */
export interface PlannedTarget {
  readonly target: string;
  /** The GitHub environment of the leg. */
  readonly environment: string;
  readonly "runs-on": string;
}

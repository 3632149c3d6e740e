import type { AwsSession } from "@towline/aws";
import type { Clock } from "@towline/kernel";
import type { BuildxPorts } from "./buildx.ts";
import type { BuildSource } from "./source-key.ts";
import type { TagSources } from "./tags.ts";

export interface BuildRequest {
  readonly source: BuildSource;
  readonly tags: TagSources;
  /** ECR repository, in the account of the session. */
  readonly repository: string;
  /** `https://github.com/acme/checkout`, for the image's labels. */
  readonly sourceUrl: string;
  readonly force: boolean;
}

export interface BuildPorts extends BuildxPorts {
  readonly session: AwsSession;
  readonly clock: Clock;
}

/** Names, tags and digests only: a registry host holds the account, which a job output may not. */
export interface BuildResult {
  readonly digest: string;
  /** Those of this build that stand at the digest now. */
  readonly tags: readonly string[];
  readonly repository: string;
  /** False where an image of the same source was there. */
  readonly built: boolean;
  /** 64 hex digits. */
  readonly sourceKey: string;
}

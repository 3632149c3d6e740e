import type { Cluster } from "@towline/cluster";
import type { KubeObject, Log, ObjectRef, SourcePosition, YamlPath } from "@towline/kernel";

/**
 * How an object is written whose content is all or nothing: by one PUT, or, where it is immutable, by deleting it and
 * creating it anew.
 */
export type WholeWrite = "replace" | "recreate";

/** One desired object and where it comes from. Configuration has no position in a manifest. */
export interface Desired {
  readonly object: KubeObject;
  /** Server-side apply where not given. */
  readonly write?: WholeWrite;
  readonly at?: SourcePosition;
  /** Where one of its fields stands. */
  readonly positionOf?: (path: YamlPath) => SourcePosition;
  /** Where the key of one of its fields stands. */
  readonly keyPositionOf?: (path: YamlPath) => SourcePosition;
}

export interface ApplyRequest {
  readonly cluster: Cluster;
  readonly service: string;
  /** Labelled with the service by `labelled`. */
  readonly desired: readonly Desired[];
  readonly log: Log;
  /** Aborted: `applyChanges` begins no other object, and throws its reason. */
  readonly signal?: AbortSignal;
}

/** One field that differs. Values are shown as JSON, shortened to where they differ; values of Secrets as `(hidden)`. */
export interface FieldChange {
  /** `spec.template.spec.containers[app].image` */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** What an apply would do to one object, found by a server-side dry run. */
export type Change = {
  /** What sets the replicas that the manifest sets too: `horizontalpodautoscaler/web`. They are left to it. */
  readonly scaledBy?: string;
} & (
  | {
      readonly action: "create";
      readonly ref: ObjectRef;
      readonly desired: Desired;
      /** What this same deploy makes first, so that the server could not check the object: `namespace shop`. */
      readonly unchecked?: string;
      /** Against the object whose place it takes, such as configuration under its last versioned name. */
      readonly fields?: readonly FieldChange[];
    }
  | {
      readonly action: "update";
      readonly ref: ObjectRef;
      readonly desired: Desired;
      readonly live: KubeObject;
      readonly fields: readonly FieldChange[];
      /** Managers, such as `kubectl-edit`, whose fields are taken over. Absent where there are none. */
      readonly takeOver?: readonly string[];
      /** What these managers set beside the manifest stays: the cluster lets nobody remove it. */
      readonly leaves?: true;
    }
  | {
      readonly action: "none";
      readonly ref: ObjectRef;
      readonly desired: Desired;
      readonly live: KubeObject;
    }
);

/** An object as it is after its change, or as it was where nothing had to change. */
export interface Applied {
  readonly action: Change["action"];
  readonly ref: ObjectRef;
  /** Live, with its generation. */
  readonly object: KubeObject;
}

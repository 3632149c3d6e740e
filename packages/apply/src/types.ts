import type { Cluster } from "@towline/cluster";
import type { KubeObject, ObjectRef, SourcePosition } from "@towline/kernel";

/** One desired object and where it comes from. Configuration has no position in a manifest. */
export interface Desired {
  readonly object: KubeObject;
  readonly at?: SourcePosition;
}

export interface ApplyRequest {
  readonly cluster: Cluster;
  readonly service: string;
  readonly desired: readonly Desired[];
}

/** One field that differs. Values are shown as JSON, shortened; values of Secrets never. */
export interface FieldChange {
  /** `spec.template.spec.containers[app].image` */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** What an apply would do to one object, found by a server-side dry run. */
export type Change =
  | { readonly action: "create"; readonly ref: ObjectRef; readonly desired: Desired }
  | {
      readonly action: "update";
      readonly ref: ObjectRef;
      readonly desired: Desired;
      readonly live: KubeObject;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly action: "none";
      readonly ref: ObjectRef;
      readonly desired: Desired;
      readonly live: KubeObject;
    };

import type { Json, KubeObject, ObjectRef } from "@towline/kernel";

/** How to reach a cluster. */
export type ClusterAccess =
  | {
      readonly kind: "token";
      /** What messages call it. */
      readonly name: string;
      /** `https://…` */
      readonly server: string;
      readonly certificateAuthorityPem: string;
      /** A bearer token; `fresh` asks for a new one because the last was refused. Caches by itself. */
      readonly token: (request: { readonly fresh: boolean }) => Promise<string>;
      /** Added to the message of an unreachable server, such as what EKS says of its public endpoint. */
      readonly unreachableHint?: string;
      /** The same for a server that does not know who we are. */
      readonly unauthorizedHint?: string;
    }
  /** A kubeconfig. `path` may list several files, as $KUBECONFIG does. `accessFromEnvironment` finds it. */
  | { readonly kind: "kubeconfig"; readonly path: string; readonly context?: string }
  /** The service account of the pod that this process runs in. */
  | { readonly kind: "in-cluster" };

export interface ListQuery {
  readonly apiVersion: string;
  readonly kind: string;
  /** All namespaces where not given. */
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export interface KubeList {
  readonly resourceVersion: string;
  readonly items: readonly KubeObject[];
}

export type WatchEvent =
  | { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: KubeObject }
  /** The watch had to start anew from a list: what is not among `items` is gone. */
  | { readonly type: "SYNC"; readonly items: readonly KubeObject[] };

export interface WriteOptions {
  /** Field manager. */
  readonly manager: string;
  readonly dryRun?: boolean;
}

export interface ApplyOptions extends WriteOptions {
  /** Takes fields over from other managers. */
  readonly force?: boolean;
}

export interface PatchOptions extends WriteOptions {
  readonly type: "merge" | "json";
}

export interface DeleteOptions {
  readonly dryRun?: boolean;
  /** Preconditions: a 409 (`kube-conflict`) where the object is another one by now. */
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly propagation?: "Background" | "Foreground" | "Orphan";
}

export interface LogsQuery {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  /** Those of the container's last instance. */
  readonly previous?: boolean;
  readonly tailLines?: number;
}

export interface FollowLogsQuery extends Pick<LogsQuery, "namespace" | "pod" | "container"> {
  /** Goes on behind this line. */
  readonly after?: LogPosition;
}

/** A place in a container's log: the time of a line, and the how manieth line of that very time it is. */
export interface LogPosition {
  /** RFC 3339, with up to nine digits of a second. */
  readonly at: string;
  readonly lines: number;
}

export interface LogLine {
  readonly text: string;
  readonly position: LogPosition;
}

/**
 * A Kubernetes API server. Objects are plain JSON both ways. Every failure is a TowlineError with a `kube-*` code;
 * what a short wait heals (429, 503, resets, a 401 by an expired token) is retried inside, within a bound, reads and
 * idempotent writes alike; what is retried is visible in debug logs only.
 */
export interface Cluster {
  readonly name: string;
  /** undefined where there is none. */
  get(ref: ObjectRef): Promise<KubeObject | undefined>;
  list(query: ListQuery): Promise<KubeList>;
  /** `kube-already-exists` where one is there. */
  create(object: KubeObject, options: WriteOptions): Promise<KubeObject>;
  /** PUT; `kube-conflict` where `metadata.resourceVersion` is stale. */
  replace(object: KubeObject, options: WriteOptions): Promise<KubeObject>;
  /** Server-side apply; `kube-apply-conflict` names field and owner. */
  apply(object: KubeObject, options: ApplyOptions): Promise<KubeObject>;
  patch(ref: ObjectRef, body: Json, options: PatchOptions): Promise<KubeObject>;
  /** Whether there was something to delete. */
  delete(ref: ObjectRef, options?: DeleteOptions): Promise<boolean>;
  /**
   * Begins with a SYNC of what is there, then every change. Reconnects, lists anew after 410, and ends only when
   * `signal` aborts (quietly) or the server refuses for good (throws).
   */
  watch(query: ListQuery, signal: AbortSignal): AsyncIterable<WatchEvent>;
  /** Without what is masked: a container may print its environment. */
  logs(query: LogsQuery): Promise<string>;
  /** Where objects of a kind live; `unserved` where the server does not know it (yet). */
  scopeOf(kind: Pick<ObjectRef, "apiVersion" | "kind">): Promise<"namespace" | "cluster" | "unserved">;
  /**
   * Lines as the container writes them, none of them twice. Ends when the container does, or the server closes the
   * answer, after minutes; throws where the connection breaks: ask again behind the last line then. Ends quietly when
   * `signal` aborts.
   */
  followLogs(query: FollowLogsQuery, signal: AbortSignal): AsyncIterable<LogLine>;
  /** Closes connections. */
  close(): void;
}

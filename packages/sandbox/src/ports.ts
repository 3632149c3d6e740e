/** What a sandbox server does to a request instead of, or before, answering it. */
export type Fault =
  | { readonly kind: "reset" }
  /** AWS and registries only: the request is carried out, and the connection reset in place of an answer. */
  | { readonly kind: "lose-answer" }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Kubernetes only. Default: that it was injected. */
      readonly message?: string;
    }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Kubernetes only: answered as ever, and the connection broken after `afterMilliseconds`, in mid-stream it may be. */
  | { readonly kind: "cut"; readonly afterMilliseconds: number }
  /** Kubernetes watches only: closed after `afterMilliseconds`, or ended with an in-stream 410. */
  | { readonly kind: "close-watch"; readonly afterMilliseconds: number }
  | { readonly kind: "gone-watch"; readonly afterMilliseconds: number };

/** One request as it arrived at a sandbox server. `path` includes the query string. */
export interface RequestSeen {
  /** Counts from 1 over all requests of this server. */
  readonly number: number;
  readonly service:
    | "kubernetes"
    | "ecr"
    | "ecr-public"
    | "sts"
    | "eks"
    | "secretsmanager"
    | "ssm"
    | "registry"
    | "github";
  readonly method: string;
  /** For AWS APIs the operation's name, such as `ecr:BatchGetImage`; for others the path. */
  readonly path: string;
  readonly milliseconds: number;
}

/** Asked for every request; undefined lets it through. */
export type FaultInjector = (request: RequestSeen) => Fault | undefined;

/** What a kubelet learns from a registry about an image. */
export type PulledImage =
  | {
      readonly kind: "found";
      readonly digest: string;
      readonly entrypoint: readonly string[];
      readonly command: readonly string[];
      /** `NAME=value`. */
      readonly environment: readonly string[];
    }
  | { readonly kind: "not-found" }
  | { readonly kind: "denied"; readonly message: string };

/** Resolves an image reference as the nodes of a cluster would pull it. */
export type PullImage = (reference: string) => Promise<PulledImage>;

export type Authentication =
  | { readonly kind: "user"; readonly name: string; readonly groups: readonly string[] }
  | { readonly kind: "unauthorized" };

/** Checks a bearer token for the cluster `cluster`. */
export type AuthenticateToken = (token: string, cluster: string) => Promise<Authentication>;

import type { Change } from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import type { ConfigEntry, SecretSource } from "@towline/config";
import type { Clock, KubeObject, Log, ObjectRef } from "@towline/kernel";
import type { Manifest } from "@towline/manifests";
import type { RolloutFailure, WorkloadOutcome } from "@towline/rollout";
import type { Hook, HookPhase, RecordedHook } from "./hooks/hook.ts";
import type { RecordedSource } from "./recorded-source.ts";

/** Which run deploys what, for the lock, the record and the messages. */
export interface DeployIdentity {
  readonly service: string;
  readonly environment: string;
  readonly target: string;
  readonly namespace: string;
  /** 40 hex digits. */
  readonly commit: string;
  readonly ref: string;
  readonly actor: string;
  /** GitHub's run id: a whole number that only grows. */
  readonly runId: string;
  readonly attempt: number;
  readonly runUrl: string;
}

export interface DeployImage {
  /** As manifests name it: `checkout`. */
  readonly repository: string;
  /** `sha256:…` */
  readonly digest: string;
  /** `<registry>/<repository>@<digest>` */
  readonly reference: string;
}

export interface DeployRequest {
  readonly identity: DeployIdentity;
  readonly image: DeployImage;
  readonly manifests: readonly Manifest[];
  readonly config: readonly ConfigEntry[];
  /** How a Secret's value, in base64, may be shown in a comparison; not at all where not given. */
  readonly fingerprint?: (base64: string) => string;
  /** Limit for the rollout, and for waiting for another deploy's lock. */
  readonly timeoutSeconds: number;
  readonly dryRun: boolean;
  /** Of a rollback: the number of the record that is deployed again. */
  readonly rollbackOf?: number;
  /** What becomes of a deploy that fails; default `restore`, the old version. `leave`: everything stays as it is. */
  readonly onFailure?: "restore" | "leave";
  /** Takes the lock from another deploy that is under way, which then stops; default: waits for it. */
  readonly takeOver?: boolean;
  /** Deploys a version that is older than the one that serves. */
  readonly allowOlder?: boolean;
  /** Where not given: on, without `include`. */
  readonly prune?: PruneSettings;
  /** How many objects a large prune may delete: exactly one of these numbers. */
  readonly confirmedPrunes?: readonly number[];
  /** Nobody is there to be asked: a large prune that is not confirmed is left undone, in place of being refused. */
  readonly unattended?: boolean;
}

/** What becomes of objects that left the manifests. */
export interface PruneSettings {
  /** Not enabled: they are named and left in place. */
  readonly enabled: boolean;
  /** Those of the protected kinds that are deleted too. */
  readonly include: readonly string[];
}

export interface DeployPorts {
  /** Must not be bound to `signal`: after a cancellation it still puts the old version back. */
  readonly cluster: Cluster;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What a deploy has under the lock. */
export interface TransactionPorts extends DeployPorts {
  /** Aborts with `lock-lost`: from then on the cluster is another deploy's. `signal` aborts too. */
  readonly lost: AbortSignal;
}

/** What became of the version that served before a failed deploy. */
export type WayBack =
  | { readonly kind: "restored"; readonly workloads: readonly WorkloadOutcome[] }
  /** Cancelled: the old spec is applied, its pods were not waited for. */
  | { readonly kind: "applied" }
  | { readonly kind: "nothing-before" }
  /** As `onFailure` says. */
  | { readonly kind: "left" }
  | { readonly kind: "failed"; readonly message: string };

export type DeployReport =
  | { readonly outcome: "unchanged"; readonly workloads: readonly ObjectRef[] }
  | {
      readonly outcome: "planned";
      /** What serves. */
      readonly previous?: DeployRecord;
      readonly changes: readonly Change[];
      /** Those that would run. */
      readonly hooks: readonly Pick<Hook, "phase" | "name">[];
      /** What left the manifests and would be deleted. */
      readonly prunes: readonly ObjectRef[];
    }
  | { readonly outcome: "superseded"; readonly by: DeployRecord }
  | {
      readonly outcome: "deployed";
      readonly record: DeployRecord;
      readonly previous?: DeployRecord;
      readonly changes: readonly Change[];
      readonly workloads: readonly WorkloadOutcome[];
      /** What left the manifests and was deleted. */
      readonly pruned: readonly ObjectRef[];
      readonly milliseconds: number;
    }
  | {
      readonly outcome: "failed";
      readonly record: DeployRecord;
      readonly previous?: DeployRecord;
      /** Where a pre-deploy hook stopped it: those that were made before. */
      readonly changes: readonly Change[];
      readonly failures: readonly RolloutFailure[];
      /** Where it ended while hooks were prepared or ran: which. */
      readonly hook?: HookPhase;
      /** Where it was not the rollout that failed: what was. */
      readonly error?: unknown;
      readonly wayBack: WayBack;
      readonly milliseconds: number;
    };

/** An object as it was before a deploy touched it; null where there was none. */
export interface SnapshotEntry {
  readonly ref: ObjectRef;
  readonly before: KubeObject | null;
  /** Of a Secret that was there: the object beside it that holds its content before. */
  readonly kept?: string;
}

/** One deploy of one service, kept in the cluster as a Secret: its snapshot may hold one of the manifests' Secrets. */
export interface DeployRecord {
  readonly version: 1;
  /** Counts from 1 for each service and namespace. */
  readonly number: number;
  /**
   * `pending` while a deploy is under way, and for ever after one that was killed or cancelled;
   * `stuck` where the way back failed or there was none: as with `pending`, the snapshot is then still the way back.
   */
  readonly outcome: "pending" | "good" | "failed" | "stuck";
  readonly identity: DeployIdentity;
  readonly image: Pick<DeployImage, "repository" | "digest">;
  /** Versioned name by `<Kind>/<bare name>`. */
  readonly config: Readonly<Record<string, string>>;
  /** Where the values of its Secrets stand, by bare name: a rollback reads them afresh. */
  readonly secrets?: Readonly<Record<string, SecretSource>>;
  /** What a rollback to this deploy applies. Missing in records of earlier versions of Towline. */
  readonly source?: RecordedSource;
  /** Of a rollback: the number of the record that was deployed again. */
  readonly rollbackOf?: number;
  readonly objects: readonly ObjectRef[];
  /** Those that this deploy runs; of a rollback, which runs none, those of the deploy that it goes back to. */
  readonly hooks?: readonly RecordedHook[];
  /**
   * What earlier deploys applied and this one does not, as far as it is still there: of a good one, after its prune.
   * Missing in records of earlier versions of Towline.
   */
  readonly left?: readonly ObjectRef[];
  /** What this deploy was told about pruning; a rollback without a plan does the same. */
  readonly prune?: PruneSettings;
  readonly snapshot: readonly SnapshotEntry[];
  /** RFC 3339. */
  readonly startedAt: string;
  readonly finishedAt?: string;
}

import { ownerOf } from "@towline/apply";
import {
  annotations,
  describeRef,
  fieldManagerOf,
  type KubeObject,
  labels,
  type ManagedFields,
  protectedKinds,
  refOf,
  type SourcePosition,
  TowlineError,
} from "@towline/kernel";
import type { Candidate } from "./prune-candidates.ts";
import type { PruneSettings } from "./types.ts";

/** What becomes of an object that left the manifests. */
export type Judgement =
  | { readonly kind: "delete" }
  | Stay
  /** It is gone already, or no concern of a prune. */
  | { readonly kind: "nothing" };

export interface Stay {
  readonly kind: "stay";
  /** Completes "It is left in place: …". */
  readonly why: string;
  /**
   * `notice`: once, when it has just left the manifests; `info`: in the log alone, whenever it is met; `warning`:
   * always, since somebody should do something; `nothing`: nobody needs to know.
   */
  readonly told: "notice" | "info" | "warning" | "nothing";
  /** Not ours any more: later deploys do not look at it. */
  readonly forgotten?: boolean;
  /** It may be deleted later in this same deploy, once nothing needs it any more. */
  readonly whileNeeded?: boolean;
}

export interface JudgeContext {
  readonly service: string;
  /** Of the deploy itself. */
  readonly namespace: string;
  readonly settings: PruneSettings;
  readonly isRollback: boolean;
  /** Of the live objects that this deploy wants. */
  readonly wantedUids: ReadonlySet<string | undefined>;
}

export const stay = (why: string, told: Stay["told"], more: Partial<Stay> = {}): Stay => ({
  kind: "stay",
  why,
  told,
  ...more,
});

const nothing: Judgement = { kind: "nothing" };

/** A chart's own way to say it. */
const helmPolicy = "helm.sh/resource-policy";

const keptBy = (object: KubeObject | undefined): string | undefined => {
  const { [annotations.prune]: own, [helmPolicy]: ofHelm } = object?.metadata.annotations ?? {};
  if (own !== undefined) return `its annotation ${annotations.prune} is "${own}"`;
  return ofHelm === "keep" ? `its annotation ${helmPolicy} is "keep"` : undefined;
};

/** Throws `manifest-invalid` for an annotation that would be taken for a word that it is not. */
export const requirePruneMark = (object: KubeObject, at?: SourcePosition): void => {
  const mark = object.metadata.annotations?.[annotations.prune];
  if (mark === undefined || mark === "keep") return;
  throw new TowlineError(
    "manifest-invalid",
    `${describeRef(refOf(object))}: ${annotations.prune} is "${mark}"`,
    { at, hint: 'Write "keep" for what is to stay when it leaves the manifests, or remove the annotation' },
  );
};

const isOf =
  (manager: string) =>
  (entry: ManagedFields): boolean =>
    entry.manager === manager || entry.manager.startsWith(`${manager}/`);

/** A person's "kubectl apply" is an update to the server. What an adoption left of an earlier one is older than ours. */
const isLaterApply = ({ manager, time }: ManagedFields, ours: readonly ManagedFields[]): boolean =>
  manager === "kubectl-client-side-apply" && ours.every((entry) => String(entry.time) < String(time));

/** Who took it over since; undefined where it is still this service's alone. */
const takenBy = (live: KubeObject, service: string): string | undefined => {
  const owner = ownerOf(live, service);
  if (owner !== undefined) return `it belongs to ${owner.name} by now`;
  if (live.metadata.labels?.[labels.service] !== service)
    return `it no longer has the label ${labels.service}=${service}`;
  const entries = (live.metadata.managedFields ?? []).filter(({ subresource }) => subresource === undefined);
  const isOurs = isOf(fieldManagerOf(service));
  const ours = entries.filter(isOurs);
  if (ours.length === 0) return "Towline manages none of its fields any more";
  const other = entries.find(
    (entry) => !isOurs(entry) && (entry.operation === "Apply" || isLaterApply(entry, ours)),
  );
  return other && `"${other.manager}" applies it too by now`;
};

const asked = (kind: string): string =>
  `deleting it would lose data or objects of others; delete it by hand, or add ${kind} to prune.include in towline.yaml`;

/** Its claims go with it, where its owner says so: that is as if they were pruned themselves. */
const deletesClaims = ({ kind, spec }: KubeObject): boolean =>
  kind === "StatefulSet" && spec?.persistentVolumeClaimRetentionPolicy?.whenDeleted === "Delete";

const protectedBy = (live: KubeObject, { settings, namespace }: JudgeContext): string | undefined => {
  const { kind, metadata } = live;
  if (kind === "Namespace" && metadata.name === namespace) return "the service itself is deployed to it";
  const isIncluded = (one: string): boolean => settings.include.includes(one);
  if (protectedKinds.some((one) => one === kind) && !isIncluded(kind)) return asked(kind);
  return deletesClaims(live) && !isIncluded("PersistentVolumeClaim")
    ? `its volume claims would go with it (whenDeleted: Delete); ${asked("PersistentVolumeClaim")}`
    : undefined;
};

/** A rollback leaves these out of its manifests, so that their absence says nothing. */
const isLeftOut = (kind: string): boolean => kind === "Job" || protectedKinds.some((one) => one === kind);

/** Pure: whether the live object may be deleted as far as it alone tells. */
export const judge = (
  { manifest }: Pick<Candidate, "manifest">,
  live: KubeObject | undefined,
  context: JudgeContext,
): Judgement => {
  const { service, settings, isRollback, wantedUids } = context;
  if (live === undefined || live.metadata.deletionTimestamp !== undefined) return nothing;
  // the same object under another API group, or versioned configuration
  if (wantedUids.has(live.metadata.uid) || live.metadata.labels?.[labels.configName] !== undefined)
    return nothing;
  const taken = takenBy(live, service);
  if (taken !== undefined) return stay(taken, "notice", { forgotten: true });
  if (isRollback && isLeftOut(live.kind)) return stay("a rollback leaves it as it is", "nothing");
  const kept = keptBy(live) ?? keptBy(manifest);
  if (kept !== undefined) return stay(kept, "notice");
  const guarded = protectedBy(live, context);
  if (guarded !== undefined) return stay(guarded, "notice");
  return settings.enabled
    ? { kind: "delete" }
    : stay("prune is turned off in towline.yaml; delete it by hand", "notice");
};

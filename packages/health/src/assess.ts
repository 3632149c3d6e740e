import { describeRef, type ObjectRef, type SourcePosition, TowlineError } from "@towline/kernel";
import { assessCustomResource } from "./custom-resource.ts";
import { assessDaemonSet } from "./daemon-set.ts";
import { assessDeployment } from "./deployment.ts";
import { assessJob } from "./job.ts";
import { withPatience } from "./patience.ts";
import { assessStatefulSet } from "./stateful-set.ts";
import type { Assessment, AssessOptions, WorkloadView } from "./types.ts";

type Assess = (view: WorkloadView, now: number, options: AssessOptions) => Assessment;

const assessors: Readonly<Record<string, Assess>> = {
  "apps/Deployment": assessDeployment,
  "apps/StatefulSet": assessStatefulSet,
  "apps/DaemonSet": assessDaemonSet,
  "batch/Job": assessJob,
};

/** Kinds whose controllers start pods, or whose work may fail; Towline cannot wait for them. */
const unsupported: ReadonlySet<string> = new Set(["apps/ReplicaSet", "/Pod", "/ReplicationController"]);

/** Kubernetes' own groups have no dot, or end in `k8s.io`, as do the custom resources of its own projects. */
export const isCustomResource = ({ apiVersion }: Pick<ObjectRef, "apiVersion">): boolean => {
  const group = apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
  return group.includes(".") && !/(^|\.)(k8s|kubernetes)\.io$/.test(group);
};

const kindOf = ({ apiVersion, kind }: Pick<ObjectRef, "apiVersion" | "kind">): string =>
  `${apiVersion.includes("/") ? apiVersion.split("/")[0] : ""}/${kind}`;

/**
 * How an object of this kind becomes ready: `rollout`, to be observed; `at-once`, applied means done, such as a
 * ConfigMap; `unsupported`, there is something to wait for, and Towline cannot do it yet.
 */
export const readinessOf = (
  ref: Pick<ObjectRef, "apiVersion" | "kind">,
): "rollout" | "at-once" | "unsupported" => {
  const kind = kindOf(ref);
  if (kind in assessors || isCustomResource(ref)) return "rollout";
  return unsupported.has(kind) ? "unsupported" : "at-once";
};

const fromManifest = "move it out of these manifests, and apply it with the action apply";
const fromInput = 'take it out of the input "workloads"';

/**
 * Throws `manifest-invalid`, naming the object, where its rollout cannot be observed. `at`: where its manifest stands,
 * if it comes of one and not of the input `workloads`.
 */
export const requireRollout = (ref: ObjectRef, at?: SourcePosition): void => {
  if (readinessOf(ref) === "rollout") return;
  throw new TowlineError(
    "manifest-invalid",
    `Towline cannot wait for ${describeRef(ref)}: the kind ${ref.kind} of ${ref.apiVersion} is not supported`,
    {
      at,
      hint: `Only Deployments, StatefulSets, DaemonSets, Jobs and custom resources can be waited for: ${at === undefined ? fromInput : fromManifest}`,
    },
  );
};

/**
 * Judges one workload at one moment; pure. `now` is in milliseconds since the epoch. Ready means: every pod of the
 * current revision is updated, available and ready, and no old one is left; a Job is complete; a custom resource says so. Throws `manifest-invalid` for kinds that
 * cannot be observed.
 */
export const assess: Assess = (view, now, options) => {
  requireRollout({ ...view.workload, name: view.workload.metadata.name });
  const assessor = assessors[kindOf(view.workload)] ?? assessCustomResource;
  const assessment = assessor(view, now, options);
  if (assessment.state === "ready") return assessment;
  return { ...assessment, signals: withPatience(view.workload, assessment.signals) };
};

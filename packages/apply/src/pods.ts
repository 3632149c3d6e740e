import {
  describeRef,
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { podTemplateOf } from "@towline/manifests";
import { mapBounded } from "./bounded.ts";
import { placed, together } from "./problems.ts";
import type { ApplyRequest, Desired } from "./types.ts";

/** Answers of the server that say nothing about the pod. It tells them apart by their text alone. */
const inconclusive: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /exceeded quota/, why: "the quota is used up just now; the roll-out may still free enough" },
  { pattern: /does not support dry run/, why: "an admission webhook cannot be asked without creating" },
];

/** Why an answer says nothing about the pod; undefined where it does. */
const reasonOfDoubt = (
  { subject, message }: TowlineError,
  namespace: string | undefined,
): string | undefined =>
  subject === `create pods in ${namespace}`
    ? "this job's role may not create pods"
    : inconclusive.find(({ pattern }) => pattern.test(message))?.why;

interface Volume {
  readonly name: string;
}

/** With those that a StatefulSet's controller adds to its pods: a claim each, which need not be there to be tried. */
const volumesOf = ({ kind, spec }: KubeObject, own: readonly Volume[]): readonly Volume[] => {
  const templates: readonly KubeObject[] = kind === "StatefulSet" ? (spec?.volumeClaimTemplates ?? []) : [];
  const claims = templates.map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: name },
  }));
  return [...own.filter(({ name }) => claims.every((claim) => claim.name !== name)), ...claims];
};

const podOf = (workload: KubeObject, desired: readonly Desired[]): KubeObject | undefined => {
  const template = podTemplateOf(workload);
  if (template?.spec === undefined) return undefined;
  const isMadeHere = (kind: string, name: unknown): boolean =>
    desired.some(({ object }) => object.kind === kind && object.metadata.name === name);
  const { serviceAccountName, priorityClassName, runtimeClassName, ...spec } = template.spec;
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: `towline-dry-run-${workload.metadata.name}`.slice(0, 63).replace(/[^a-z0-9]+$/, ""),
      namespace: workload.metadata.namespace,
      labels: template.metadata?.labels,
      annotations: template.metadata?.annotations,
    },
    spec: {
      ...spec,
      volumes: volumesOf(workload, (spec.volumes ?? []) as readonly Volume[]),
      // what this same deploy is yet to make would be refused as missing
      ...(isMadeHere("ServiceAccount", serviceAccountName) ? {} : { serviceAccountName }),
      ...(isMadeHere("PriorityClass", priorityClassName) ? {} : { priorityClassName }),
      ...(isMadeHere("RuntimeClass", runtimeClassName) ? {} : { runtimeClassName }),
    },
  };
};

const isInNewNamespace = ({ object }: Desired, desired: readonly Desired[]): boolean =>
  desired.some(
    (other) => other.object.kind === "Namespace" && other.object.metadata.name === object.metadata.namespace,
  );

const tryPod = async (request: ApplyRequest, workload: Desired): Promise<void> => {
  const { cluster, service, desired, log } = request;
  const pod = podOf(workload.object, desired);
  if (pod === undefined) return;
  const name = describeRef(refOf(workload.object));
  try {
    await cluster.create(pod, { manager: fieldManagerOf(service), dryRun: true });
  } catch (error) {
    if (!isTowlineError(error, "kube-forbidden", "kube-invalid", "kube-failed", "kube-not-found"))
      throw error;
    if (error.code === "kube-not-found" && isInNewNamespace(workload, desired)) return;
    const doubt = reasonOfDoubt(error, workload.object.metadata.namespace);
    if (doubt === undefined) throw refusedPod(name, error);
    log.info(`The pods of ${name} could not be tried out: ${doubt}`);
  }
};

const refusedPod = (name: string, cause: TowlineError): TowlineError =>
  new TowlineError(cause.code, `${name}: the cluster would refuse its pods. ${cause.message}`, {
    cause,
    subject: cause.subject,
    hint: cause.hint ?? "Change the pod template as the message says",
  });

/**
 * Dry-runs one Pod of every workload's template: it meets PodSecurity, quotas that ask for requests, a missing
 * ServiceAccount or PriorityClass before anything is changed, which a dry run of the workload does not.
 */
export const podDryRun = async (request: ApplyRequest): Promise<void> => {
  const errors = await mapBounded(request.desired, (workload) =>
    tryPod(request, workload).then(
      () => undefined,
      (error: unknown) => placed(error, workload),
    ),
  );
  const failed = errors.filter((error) => error !== undefined);
  if (failed.length > 0) throw together(failed, "workloads would get no pods");
};

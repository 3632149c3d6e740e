import type { Cluster } from "@towline/cluster";
import { describeRef, type KubeObject, refOf, TowlineError } from "@towline/kernel";

interface Template {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
}

/** A version of the pod template that Kubernetes kept. */
interface Kept {
  readonly number: number;
  readonly template: Template;
  readonly isCurrent: boolean;
}

const revisionAnnotation = "deployment.kubernetes.io/revision";
const hashLabel = "pod-template-hash";

/** The template before the current one. Throws `rollback-failed` where none was kept. */
export const previousTemplate = async (
  cluster: Cluster,
  workload: KubeObject,
): Promise<Pick<Kept, "number" | "template">> => {
  const kept =
    workload.kind === "Deployment"
      ? await ofReplicaSets(cluster, workload)
      : await ofRevisions(cluster, workload);
  const current = kept.find(({ isCurrent }) => isCurrent);
  const before = kept
    .filter(({ number }) => current !== undefined && number < current.number)
    .toSorted((a, b) => b.number - a.number)[0];
  if (before !== undefined) return before;
  const ref = refOf(workload);
  throw new TowlineError("rollback-failed", `${describeRef(ref)} has no earlier version to go back to`, {
    hint: "Kubernetes keeps as many as spec.revisionHistoryLimit says; deploy the version that you want instead",
  });
};

const ownedBy = async (
  cluster: Cluster,
  workload: KubeObject,
  kind: string,
): Promise<readonly KubeObject[]> => {
  const { items } = await cluster.list({
    apiVersion: "apps/v1",
    kind,
    namespace: workload.metadata.namespace,
  });
  return items.filter(({ metadata }) =>
    metadata.ownerReferences?.some(
      (owner) => owner.controller === true && owner.uid === workload.metadata.uid,
    ),
  );
};

const ofReplicaSets = async (cluster: Cluster, workload: KubeObject): Promise<readonly Kept[]> => {
  const current = workload.metadata.annotations?.[revisionAnnotation];
  const sets = await ownedBy(cluster, workload, "ReplicaSet");
  return sets.map(({ metadata, spec }) => ({
    number: Number(metadata.annotations?.[revisionAnnotation] ?? 0),
    template: withoutHash(spec.template),
    isCurrent: metadata.annotations?.[revisionAnnotation] === current,
  }));
};

/** The controller's own label is not the user's. */
const withoutHash = (template: Template): Template => {
  const { [hashLabel]: _, ...labels } = template.metadata?.labels ?? {};
  return { ...template, metadata: { ...template.metadata, labels } };
};

/** A revision keeps the template as a patch that replaces it. */
const ofRevisions = async (cluster: Cluster, workload: KubeObject): Promise<readonly Kept[]> => {
  const revisions = await ownedBy(cluster, workload, "ControllerRevision");
  const newest = Math.max(...revisions.map(({ revision }) => revision));
  return revisions.map(({ revision, data }) => {
    const { $patch: _, ...template } = data.spec.template;
    return { number: revision, template, isCurrent: revision === newest };
  });
};

import type { Change } from "@towline/apply";
import type { KubeObject } from "@towline/kernel";
import { podTemplateOf, referencesOf } from "@towline/manifests";
import { named, needsOfClaim, needsOfPod } from "../pod-needs.ts";
import { type Selector, selects } from "./selector.ts";

/** Everything that an object names and that has to be there before it: `ServiceAccount/migrate`. */
const needsOf = (object: KubeObject): readonly string[] => {
  const { spec, roleRef } = object;
  return [
    ...referencesOf(object),
    ...needsOfPod(podTemplateOf(object)?.spec),
    ...(object.kind === "PersistentVolumeClaim" ? needsOfClaim(spec) : []),
    ...named(String(roleRef?.kind), roleRef?.name),
  ].map(({ kind, name }) => `${kind}/${name}`);
};

interface Subject {
  readonly kind: string;
  readonly name: string;
}

/** What makes others work without being named by them: rights of a service account, and who may talk to whom. */
const serves = (object: KubeObject, needed: ReadonlySet<string>, hooks: readonly KubeObject[]): boolean => {
  if (["RoleBinding", "ClusterRoleBinding"].includes(object.kind)) {
    const subjects: readonly Subject[] = object.subjects ?? [];
    return subjects.some(({ kind, name }) => kind === "ServiceAccount" && needed.has(`${kind}/${name}`));
  }
  if (object.kind !== "NetworkPolicy") return object.kind === "Namespace";
  const selector: Selector = object.spec?.podSelector ?? {};
  return hooks.some((job) => selects(selector, podTemplateOf(job)?.metadata?.labels ?? {}));
};

const keyIn = ({ ref }: Change): string => `${ref.kind}/${ref.name}`;

/** Configuration stands in no manifest. It never hurts those who do not read it. */
const isConfiguration = ({ desired }: Change): boolean => desired.at === undefined;

/**
 * Of `changes` those that have to be made before these Jobs run: configuration, and what their pods refer to, however
 * indirectly. None where there is no Job.
 */
export const neededBy = (jobs: readonly KubeObject[], changes: readonly Change[]): readonly Change[] => {
  if (jobs.length === 0) return [];
  const needed = new Set(jobs.flatMap(needsOf));
  const found = new Set(changes.filter(isConfiguration));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const change of changes) {
      const { object } = change.desired;
      if (found.has(change) || !(needed.has(keyIn(change)) || serves(object, needed, jobs))) continue;
      found.add(change);
      for (const need of needsOf(object)) needed.add(need);
    }
  }
  return changes.filter((change) => found.has(change));
};

import { type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import { podTemplateOf, referencesOf } from "@towline/manifests";
import { type Named, named, needsOfClaim, needsOfPod } from "./pod-needs.ts";

/** Something that an object refers to, by kind and name; in its own namespace, or in none. */
export interface Need extends Named {
  readonly by: ObjectRef;
}

interface IngressRule {
  readonly http?: { readonly paths?: readonly { readonly backend?: IngressBackend }[] };
}

interface IngressBackend {
  readonly service?: { readonly name?: string };
}

const needsOfIngress = ({ spec }: KubeObject): readonly Named[] => {
  const rules: readonly IngressRule[] = spec?.rules ?? [];
  const backends = rules.flatMap(({ http }) => (http?.paths ?? []).map(({ backend }) => backend));
  const services = [spec?.defaultBackend, ...backends].map(
    (backend?: IngressBackend) => backend?.service?.name,
  );
  return [...named("Service", ...services), ...named("IngressClass", spec?.ingressClassName)];
};

const claimTemplates = (spec: KubeObject["spec"]): readonly KubeObject[] => spec?.volumeClaimTemplates ?? [];

const needsOfKind: Readonly<Record<string, (object: KubeObject) => readonly Named[]>> = {
  StatefulSet: ({ spec }) => [
    ...named("Service", spec?.serviceName),
    ...claimTemplates(spec).flatMap((claim) => needsOfClaim(claim.spec)),
  ],
  Ingress: needsOfIngress,
  PersistentVolumeClaim: ({ spec }) => needsOfClaim(spec),
  RoleBinding: ({ roleRef }) => named(String(roleRef?.kind), roleRef?.name),
  ClusterRoleBinding: ({ roleRef }) => named(String(roleRef?.kind), roleRef?.name),
  HorizontalPodAutoscaler: ({ spec }) =>
    named(String(spec?.scaleTargetRef?.kind), spec?.scaleTargetRef?.name),
};

const podSpecOf = (object: KubeObject): KubeObject["spec"] =>
  object.kind === "Pod" ? object.spec : podTemplateOf(object)?.spec;

/** Pure: what `object` would miss if it were gone. */
export const needsOf = (object: KubeObject): readonly Need[] =>
  [
    ...referencesOf(object),
    ...needsOfPod(podSpecOf(object)),
    ...(needsOfKind[object.kind]?.(object) ?? []),
  ].map(({ kind, name }) => ({ kind, name, by: refOf(object) }));

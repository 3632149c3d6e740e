import { type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import { podTemplateOf, referencesOf } from "@towline/manifests";

/** Something that an object refers to, by kind and name; in its own namespace, or in none. */
export interface Need {
  readonly kind: string;
  readonly name: string;
  readonly by: ObjectRef;
}

type Named = Pick<Need, "kind" | "name">;

const named = (kind: string, ...names: readonly unknown[]): readonly Named[] =>
  names.flatMap((name) => (typeof name === "string" && name !== "" ? [{ kind, name }] : []));

/** Besides configuration and claims, which the table of reference paths knows. */
const needsOfPods = (object: KubeObject): readonly Named[] => {
  const spec = object.kind === "Pod" ? object.spec : podTemplateOf(object)?.spec;
  return [
    ...named("ServiceAccount", spec?.serviceAccountName),
    ...named("PriorityClass", spec?.priorityClassName),
    ...named("RuntimeClass", spec?.runtimeClassName),
  ];
};

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

const needsOfKind: Readonly<Record<string, (object: KubeObject) => readonly Named[]>> = {
  StatefulSet: ({ spec }) => named("Service", spec?.serviceName),
  Ingress: needsOfIngress,
  RoleBinding: ({ roleRef }) => named(String(roleRef?.kind), roleRef?.name),
  ClusterRoleBinding: ({ roleRef }) => named(String(roleRef?.kind), roleRef?.name),
  HorizontalPodAutoscaler: ({ spec }) =>
    named(String(spec?.scaleTargetRef?.kind), spec?.scaleTargetRef?.name),
};

/** Pure: what `object` would miss if it were gone. */
export const needsOf = (object: KubeObject): readonly Need[] =>
  [...referencesOf(object), ...needsOfPods(object), ...(needsOfKind[object.kind]?.(object) ?? [])].map(
    ({ kind, name }) => ({ kind, name, by: refOf(object) }),
  );

import type { Cluster } from "@towline/cluster";
import type { KubeObject } from "@towline/kernel";
import { type Scope, scopeOf } from "@towline/manifests";

interface Placed {
  readonly object: KubeObject;
}

const definedScope = ({ apiVersion, kind }: KubeObject, all: readonly Placed[]): Scope => {
  const definition = all.find(
    ({ object }) =>
      object.kind === "CustomResourceDefinition" &&
      object.spec?.names?.kind === kind &&
      apiVersion.startsWith(`${object.spec?.group}/`),
  );
  if (definition === undefined) return "unknown";
  return definition.object.spec.scope === "Namespaced" ? "namespace" : "cluster";
};

const without = (object: KubeObject): KubeObject => {
  const { namespace: _, ...metadata } = object.metadata;
  return { ...object, metadata: metadata as KubeObject["metadata"] };
};

/**
 * `items` with the namespace that they live in. Of custom resources only their definitions know: those among `items`, else
 * the cluster's. One of the cluster loses the namespace, which kustomize gives to whatever it does not know.
 * A kind that nobody knows stays as it is.
 */
export const inTheirScope = async <T extends Placed>(
  items: readonly T[],
  namespace: string,
  cluster: Cluster,
): Promise<readonly T[]> =>
  await Promise.all(
    items.map(async (item) => {
      const { object } = item;
      if (scopeOf(object.apiVersion, object.kind) !== "unknown") return item;
      const defined = definedScope(object, items);
      const scope = defined === "unknown" ? await cluster.scopeOf(object) : defined;
      if (scope === "cluster") return { ...item, object: without(object) };
      const metadata = { ...object.metadata, namespace };
      return scope === "namespace" ? { ...item, object: { ...object, metadata } } : item;
    }),
  );

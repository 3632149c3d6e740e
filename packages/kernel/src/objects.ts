/** Any JSON value. Kubernetes objects travel as plain JSON, so that no field is ever lost. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
}

export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly managedFields?: readonly ManagedFields[];
  readonly [field: string]: unknown;
}

export interface ManagedFields {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly subresource?: string;
  readonly [field: string]: unknown;
}

/** A Kubernetes object as the API server speaks it. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  // biome-ignore lint/suspicious/noExplicitAny: objects of every kind, their own CRDs included, travel through here
  readonly [field: string]: any;
}

/** Names one object. `namespace` is absent for cluster-scoped kinds. */
export interface ObjectRef {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

export const refOf = (object: KubeObject): ObjectRef => ({
  apiVersion: object.apiVersion,
  kind: object.kind,
  name: object.metadata.name,
  ...(object.metadata.namespace === undefined ? {} : { namespace: object.metadata.namespace }),
});

/** How people write it: `deployment/checkout`. */
export const describeRef = (ref: Pick<ObjectRef, "kind" | "name">): string =>
  `${ref.kind.toLowerCase()}/${ref.name}`;

/** Identity of an object in a cluster, whatever its version: `apps/Deployment/shop/checkout`. */
export const keyOf = (ref: ObjectRef): string =>
  `${ref.apiVersion.includes("/") ? ref.apiVersion.split("/")[0] : ""}/${ref.kind}/${ref.namespace ?? ""}/${ref.name}`;

/** Deleting one of these loses data, or objects of others: never done unless it is asked for by name. */
export const protectedKinds = [
  "Namespace",
  "CustomResourceDefinition",
  "PersistentVolume",
  "PersistentVolumeClaim",
] as const;

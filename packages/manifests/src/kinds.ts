/**
 * Cluster-scoped kinds of Kubernetes itself, by API group. Every other kind of these groups lives in a namespace; of
 * groups that are not listed (custom resources) only the API server knows.
 */
const clusterScoped: Readonly<Record<string, readonly string[]>> = {
  "": ["Namespace", "Node", "PersistentVolume"],
  apps: [],
  batch: [],
  autoscaling: [],
  policy: [],
  "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
  "discovery.k8s.io": [],
  "coordination.k8s.io": [],
  "events.k8s.io": [],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "storage.k8s.io": ["StorageClass", "CSIDriver", "CSINode", "VolumeAttachment", "VolumeAttributesClass"],
  "scheduling.k8s.io": ["PriorityClass"],
  "node.k8s.io": ["RuntimeClass"],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "admissionregistration.k8s.io": [
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
  ],
  "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
};

export type Scope = "namespace" | "cluster" | "unknown";

/** Where objects of a kind live, as far as that is known without asking a cluster. */
export const scopeOf = (apiVersion: string, kind: string): Scope => {
  const group = apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
  const kinds = clusterScoped[group];
  if (kinds === undefined) return "unknown";
  return kinds.includes(kind) ? "cluster" : "namespace";
};

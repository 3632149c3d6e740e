import type { BadInput } from "./bed.ts";
import { configMap, deployment, extra } from "./files.ts";

const tooLong = "n".repeat(254);

/** Objects that Kubernetes does not know so, or that are not this service's to make. */
export const objectRows: readonly BadInput[] = [
  {
    name: "two objects of one name in two files",
    files: extra(
      "apiVersion: v1\nkind: Service\nmetadata: { name: checkout }\nspec: { ports: [{ port: 80 }] }\n",
    ),
    says: [
      "k8s/service.yaml:1:1 service/checkout stands twice, first in k8s/extra.yaml:1. Remove or rename one of the two",
    ],
  },
  {
    name: "two objects of one name, of two versions of a group",
    files: extra("apiVersion: apps/v1beta1\nkind: Deployment\nmetadata: { name: checkout }\n"),
    says: [
      "k8s/extra.yaml:1:1 deployment/checkout stands twice, first in k8s/deployment.yaml:1. Remove or rename one of the two",
    ],
  },
  {
    name: "no kind",
    files: extra("apiVersion: v1\nmetadata: { name: m }\n"),
    says: ['k8s/extra.yaml:1:1 kind is missing. Add it, such as "kind: Deployment"'],
  },
  {
    name: "no apiVersion",
    files: extra("kind: ConfigMap\nmetadata: { name: m }\n"),
    says: ['k8s/extra.yaml:1:1 apiVersion is missing. Add it, such as "apiVersion: apps/v1"'],
  },
  {
    name: "no name",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n"),
    says: [
      "k8s/extra.yaml:3:11 metadata.name is missing. Give the object a name, in quotes where it looks like a number",
    ],
  },
  {
    name: "no metadata",
    files: extra("apiVersion: v1\nkind: ConfigMap\ndata: { a: b }\n"),
    says: [
      "k8s/extra.yaml:1:1 metadata.name is missing. Give the object a name, in quotes where it looks like a number",
    ],
  },
  {
    name: "a generated name",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { generateName: m- }\n"),
    says: [
      "k8s/extra.yaml:3:11 metadata.name is missing. generateName is not supported: every deploy would make another object. Give it a name",
    ],
  },
  {
    name: "a kind in lower case",
    files: extra("apiVersion: v1\nkind: configmap\nmetadata: { name: m }\n"),
    says: [
      'k8s/extra.yaml:1:1 The cluster dev knows no kind "configmap" of apiVersion "v1". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "a kind of another group",
    files: extra("apiVersion: v1\nkind: Deployment\nmetadata: { name: m }\n"),
    says: [
      'k8s/extra.yaml:1:1 The cluster dev knows no kind "Deployment" of apiVersion "v1". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "an unknown version of a group",
    files: extra("apiVersion: apps/v7\nkind: Deployment\nmetadata: { name: m }\n"),
    says: [
      'k8s/extra.yaml:1:1 The cluster dev knows no kind "Deployment" of apiVersion "apps/v7". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "a version that was removed long ago",
    files: extra("apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: m }\n"),
    says: [
      'k8s/extra.yaml:1:1 The cluster dev knows no kind "Ingress" of apiVersion "extensions/v1beta1". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "an unknown custom resource",
    files: extra("apiVersion: acme.dev/v1\nkind: Widget\nmetadata: { name: m }\n"),
    says: [
      'k8s/extra.yaml:1:1 The cluster dev knows no kind "Widget" of apiVersion "acme.dev/v1". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "a number as apiVersion",
    files: extra("apiVersion: 1\nkind: ConfigMap\nmetadata: { name: m }\n"),
    says: ['k8s/extra.yaml:1:13 apiVersion is the number 1. Add it, such as "apiVersion: apps/v1"'],
  },
  {
    name: "another namespace",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m, namespace: prod }\n"),
    says: [
      'k8s/extra.yaml:3:33 configmap/m is for namespace "prod", but this deploy\'s is "dev". Remove metadata.namespace (of a kustomization: namespace), or set the target\'s namespace in towline.yaml',
    ],
  },
  {
    name: "a cluster-scoped object with a namespace",
    files: extra("apiVersion: v1\nkind: Namespace\nmetadata: { name: m, namespace: dev }\n"),
    says: [
      'k8s/extra.yaml:3:33 namespace/m belongs to no namespace, but names "dev". Remove metadata.namespace',
    ],
  },
  {
    name: "a namespace that is not there, in a List",
    files: extra(
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: m, namespace: nowhere }\n",
    ),
    says: [
      'k8s/extra.yaml:6:37 configmap/m is for namespace "nowhere", but this deploy\'s is "dev". Remove metadata.namespace (of a kustomization: namespace), or set the target\'s namespace in towline.yaml',
    ],
  },
  {
    name: "an invalid name",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: My_Config }\n"),
    says: [
      "k8s/extra.yaml:3:13 configmap/My_Config in namespace dev: metadata.name: Invalid value: \"My_Config\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'). Correct the manifest",
    ],
  },
  {
    name: "a name that is a number",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: 123 }\n"),
    says: [
      "k8s/extra.yaml:3:19 metadata.name is the number 123. Give the object a name, in quotes where it looks like a number",
    ],
  },
  {
    name: "a name of 254 letters",
    files: extra(configMap("data: {}", tooLong)),
    says: [
      `k8s/extra.yaml:3:13 configmap/${tooLong} in namespace dev: metadata.name: Invalid value: "${tooLong}": must be no more than 253 bytes. Correct the manifest`,
    ],
  },
  {
    name: "a Service whose name begins with a digit",
    files: extra("apiVersion: v1\nkind: Service\nmetadata: { name: 1st }\nspec: { ports: [{ port: 80 }] }\n"),
    says: [
      "k8s/extra.yaml:3:13 service/1st in namespace dev: metadata.name: Invalid value: \"1st\": a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?'). Correct the manifest",
    ],
  },
  {
    name: "a label that is no label",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m, labels: { team: a b } }\n"),
    says: [
      "k8s/extra.yaml:3:22 configmap/m in namespace dev: metadata.labels: Invalid value: \"a b\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?'). Correct the manifest",
    ],
  },
  {
    name: "a label of 64 letters",
    files: extra(
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m, labels: { team: ${"t".repeat(64)} } }\n`,
    ),
    says: [
      'k8s/extra.yaml:3:22 configmap/m in namespace dev: metadata.labels: Invalid value: "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt": must be no more than 63 bytes. Correct the manifest',
    ],
  },
  {
    name: "a label's key that is none",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m, labels: { 'a b': c } }\n"),
    says: [
      "k8s/extra.yaml:3:22 configmap/m in namespace dev: metadata.labels: Invalid value: \"a b\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'). Correct the manifest",
    ],
  },
  {
    name: "labels in a list",
    files: extra("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m\n  labels: [a, b]\n"),
    says: ["k8s/extra.yaml:5:11 metadata.labels is a list, but must be a map. Write it as NAME: value"],
  },
  {
    name: "a ConfigMap of 2 MB",
    files: extra(configMap(`data:\n  large: ${"x".repeat(2_000_000)}`)),
    says: [
      "k8s/extra.yaml:4:1 This ConfigMap would hold 1.9 MiB; Kubernetes allows 1 MiB. Put large files into the image, or fetch them at start",
    ],
  },
  {
    name: "a ConfigMap's key that is none",
    files: extra(configMap('data: { "a/b": c }')),
    says: [
      "k8s/extra.yaml:4:9 configmap/more in namespace dev: data[a/b]: Invalid value: \"a/b\": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+'). Correct the manifest",
    ],
  },
  {
    name: "a map inside a ConfigMap",
    files: extra(configMap("data:\n  a:\n    b: c")),
    says: ["k8s/extra.yaml:6:5 data.a is a map, but must be text. Write one text value"],
  },
  {
    name: "a List inside no list",
    files: extra("apiVersion: v1\nkind: List\nitems: [3]\n"),
    says: ["k8s/extra.yaml:3:9 This is the number 3, not a Kubernetes object. Remove it"],
  },
  {
    name: "no object at all",
    files: { "k8s/deployment.yaml": "# later\n", "k8s/service.yaml": "---\n---\n" },
    says: [
      "k8s/deployment.yaml:1:1 k8s/deployment.yaml, k8s/service.yaml: no Kubernetes object. Write the service's manifests there: at least one Deployment",
    ],
  },
  {
    name: "no Deployment",
    files: deployment(["kind: Deployment", "kind: Deploymnet"]),
    says: [
      'k8s/deployment.yaml:1:1 No container in the manifests takes the image "checkout": they have no container at all. Write "image: checkout" in the workload\'s container, without another registry or a digest, or set build.repository in towline.yaml',
    ],
  },
  {
    name: "a Job with an unknown hook",
    files: extra(
      "apiVersion: batch/v1\nkind: Job\nmetadata: { name: j, annotations: { towline.dev/hook: before } }\nspec:\n  template: { spec: { restartPolicy: Never, containers: [{ name: j, image: checkout }] } }\n",
    ),
    says: [
      'k8s/extra.yaml:3:55 job/j: "before" is no moment at which a hook runs. Write towline.dev/hook: pre-deploy or post-deploy',
    ],
  },
];

import type { BadInput } from "./bed.ts";
import { deployment, extra, kustomization } from "./files.ts";

const chart = "apiVersion: v2\nname: checkout\nversion: 0.1.0\n";
const noPlain = { "k8s/deployment.yaml": undefined, "k8s/service.yaml": undefined };

/** The folder of manifests itself, kustomizations and charts. */
export const sourceRows: readonly BadInput[] = [
  {
    name: "no folder of manifests",
    files: { k8s: { link: "nowhere" } },
    says: [
      'There is no k8s in the repository. Put the Kubernetes YAML there, or correct "manifests". Is the repository checked out before this step?',
    ],
  },
  {
    name: "an empty folder",
    files: { ...noPlain, "k8s/README.md": "# later\n" },
    says: [
      "k8s:1:1 k8s: holds no .yaml, .yml or .json file, no kustomization.yaml and no Chart.yaml. Folders inside it are not read: name the folder that holds the files itself",
    ],
  },
  {
    name: "manifests that are a link out of the repository",
    files: { ...noPlain, k8s: { link: "/etc" } },
    says: [
      "k8s:1:1 k8s: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a manifest that is a link out of the repository",
    files: { "k8s/extra.yaml": { link: "/etc/passwd" } },
    says: [
      "k8s/extra.yaml:1:1 k8s/extra.yaml: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a manifest that is a link to nothing",
    files: { "k8s/extra.yaml": { link: "gone.yaml" } },
    says: ["k8s/extra.yaml:1:1 k8s/extra.yaml: is a link to nothing. Correct or remove the link"],
  },
  {
    name: "a folder named like a file",
    files: { "k8s/extra.yaml/a.txt": "x" },
    says: ["k8s/extra.yaml:1:1 k8s/extra.yaml: is no file. Rename it: only files end in .yaml or .json"],
  },
  {
    name: "a kustomization and a chart",
    files: { ...kustomization(""), "k8s/Chart.yaml": chart },
    says: [
      "k8s:1:1 k8s: holds Chart.yaml and kustomization.yaml: which one counts cannot be told. Remove all but one of them, or move it to a folder of its own",
    ],
  },
  {
    name: "a kustomization: a resource that is not there",
    files: { "k8s/kustomization.yaml": "resources:\n  - deploy.yaml\n" },
    says: [
      'k8s/kustomization.yaml:2:5 There is no "deploy.yaml" here. Correct the path: it begins at this file\'s folder',
    ],
  },
  {
    name: "a kustomization: a base at a URL",
    files: { "k8s/kustomization.yaml": "resources:\n  - https://acme.example/base?ref=main\n" },
    says: [
      'k8s/kustomization.yaml:2:5 "https://acme.example/base?ref=main" is not in this repository: a deploy fetches nothing, since what is there may change. Copy it into the repository, and name the copy',
    ],
  },
  {
    name: "a kustomization: a base out of the repository",
    files: { "k8s/kustomization.yaml": "resources:\n  - ../../base\n" },
    says: [
      'k8s/kustomization.yaml:2:5 "../../base" leads out of the repository. Copy what it names into the repository',
    ],
  },
  {
    name: "a kustomization: a misspelt field",
    files: kustomization("namePrefx: a-"),
    says: ['k8s/kustomization.yaml:2:1 A kustomization has no field "namePrefx". Correct its spelling'],
  },
  {
    name: "a kustomization: an unknown kind of its own",
    files: kustomization("kind: Kustomize"),
    says: [
      "k8s/kustomization.yaml:2:1 This is no kind of a kustomization. Write Kustomization or Component, or leave kind out",
    ],
  },
  {
    name: "a kustomization: a patch file that is not there",
    files: kustomization("patches: [{ path: patch.yaml }]"),
    says: [
      'k8s/kustomization.yaml:2:19 There is no "patch.yaml" here. Correct the path: it begins at this file\'s folder',
    ],
  },
  {
    name: "a kustomization: a generator of a file that is not there",
    files: kustomization("configMapGenerator:\n  - { name: more, files: [a.txt] }"),
    says: [
      'k8s/kustomization.yaml:3:27 There is no "a.txt" here. Correct the path: it begins at this file\'s folder',
    ],
  },
  {
    name: "a kustomization: broken YAML",
    files: { "k8s/kustomization.yaml": "resources: [deployment.yaml\n" },
    says: [
      "k8s/kustomization.yaml:2:1 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Close the bracket that was opened above",
    ],
  },
  {
    name: "a kustomization: nothing in it",
    files: { "k8s/kustomization.yaml": "" },
    says: [
      'k8s/kustomization.yaml:1:1 The kustomization is empty. Name the files that it is made of under "resources"',
    ],
  },
  {
    name: "a kustomization: a broken resource",
    files: { ...kustomization(""), ...deployment(["  replicas: 2", "\treplicas: 2"]) },
    says: [
      "k8s/deployment.yaml:7:1 This is not YAML: Tabs are not allowed as indentation. Indent with spaces",
    ],
  },
  {
    name: "a kustomization: another namespace",
    files: kustomization("namespace: prod"),
    says: [
      'k8s/deployment.yaml:1:1 deployment/checkout is for namespace "prod", but this deploy\'s is "dev". Remove metadata.namespace (of a kustomization: namespace), or set the target\'s namespace in towline.yaml',
      'k8s/service.yaml:1:1 service/checkout is for namespace "prod", but this deploy\'s is "dev". Remove metadata.namespace (of a kustomization: namespace), or set the target\'s namespace in towline.yaml',
    ],
  },
  {
    name: "a kustomization: a field that the rendered object gets wrong",
    files: { ...kustomization(""), ...deployment(["replicas: 2", "replicas: two"]) },
    says: [
      "k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: spec.replicas must be a number. Correct the value",
    ],
  },
  {
    name: "a kustomization in a file of another name too",
    files: { ...kustomization(""), "k8s/kustomization.yml": "" },
    says: [
      "k8s:1:1 k8s: holds kustomization.yaml and kustomization.yml: which one counts cannot be told. Remove all but one of them, or move it to a folder of its own",
    ],
  },
  {
    name: "a kustomization: a plugin",
    files: kustomization("generators: [gen.yaml]"),
    says: [
      'k8s/kustomization.yaml:2:14 There is no "gen.yaml" here. Correct the path: it begins at this file\'s folder',
    ],
  },
  {
    name: "a chart: values that say something twice",
    files: { "k8s/Chart.yaml": chart, "k8s/values-dev.yaml": "replicas: 1\nreplicas: 2\n" },
    says: ['k8s/values-dev.yaml:2:1 Key "replicas" stands twice, first in line 1. Remove one of the two'],
  },
  {
    name: "a chart: values that are not there",
    files: { "k8s/Chart.yaml": chart },
    values: ["k8s/more.yaml"],
    says: [
      'k8s/more.yaml:1:1 k8s/more.yaml: there is no such file of values. Correct "values", or add the file; {} will do',
    ],
  },
  {
    name: "a chart: values out of the repository",
    files: { "k8s/Chart.yaml": chart },
    values: ["../more.yaml"],
    says: [
      "../more.yaml:1:1 ../more.yaml: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a chart: a template that leads out of the repository",
    files: { "k8s/Chart.yaml": chart, "k8s/templates/a.yaml": { link: "/etc/passwd" } },
    says: [
      "k8s/templates/a.yaml:1:1 k8s/templates/a.yaml: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a chart: no Helm on the runner",
    files: { "k8s/Chart.yaml": chart },
    bareRunner: true,
    says: [
      "k8s:1:1 k8s is a Helm chart, but this runner has no helm. Install helm on the runner, in its image or in a step before this one (GitHub's own runners have it)",
    ],
  },
  {
    name: "values without a chart",
    files: {},
    values: ["k8s/values.yaml"],
    says: [
      'k8s/values.yaml:1:1 k8s/values.yaml: is a file of Helm values, but there is no Helm chart in the manifests. Remove "values", or name a folder with a Chart.yaml as the manifests',
    ],
  },
  {
    name: "a mistake in each of two files",
    files: { ...extra("kind: ConfigMap\nmetadata: { name: m }\n"), "k8s/more.yaml": "a: b: c\n" },
    says: [
      'k8s/extra.yaml:1:1 apiVersion is missing. Add it, such as "apiVersion: apps/v1"',
      "k8s/more.yaml:1:4 This is not YAML: Nested mappings are not allowed in compact mappings. Put the inner key on a line of its own, or the value in quotes",
    ],
  },
];

import { describeFailures } from "./rows.ts";

const deployment = "k8s/deployment.yaml";

describeFailures("files that a deploy cannot use", [
  {
    name: "no towline.yaml",
    given: (stage) => stage.service({ "towline.yaml": undefined }),
    says: [
      'Plan dev: There is no towline.yaml in acme/checkout at <commit>. Add towline.yaml at the root of the repository, beginning with "service: <name>"',
    ],
  },
  {
    name: "configuration with mistakes",
    given: ({ world }) =>
      world.config.commit({ "dev/checkout/.env": "GREETING=a\nGREETING=b\n1BAD=x\nLOG_LEVEL\n" }, "Mistakes"),
    says: [
      "Deploy to dev: acme/config@<commit>:dev/checkout/.env:2:1 GREETING stands twice, first in line 1. Remove one of the two",
      'Deploy to dev: acme/config@<commit>:dev/checkout/.env:3:1 "1BAD" cannot be a variable\'s name. Use letters, digits, _, . and -; begin with a letter or _',
      "Deploy to dev: acme/config@<commit>:dev/checkout/.env:4:1 This is neither NAME=value nor a comment. Write NAME=value, or # before a comment",
    ],
  },
  {
    name: "no manifests",
    given: (stage) => stage.service({ [deployment]: undefined, "k8s/service.yaml": undefined }),
    says: [
      'Deploy to dev: There are none of k8s/overlays/dev, k8s in the repository. Put the Kubernetes YAML there, or correct "manifests". Is the repository checked out before this step?',
    ],
  },
  {
    name: "a kustomization with a base at a URL",
    given: (stage) =>
      stage.service({ "k8s/kustomization.yaml": "resources:\n  - https://acme.example/base?ref=main\n" }),
    says: [
      'Deploy to dev: k8s/kustomization.yaml:2:5 "https://acme.example/base?ref=main" is not in this repository: a deploy fetches nothing, since what is there may change. Copy it into the repository, and name the copy',
    ],
  },
  {
    name: "a Helm chart whose values say something twice",
    given: (stage) =>
      stage.service({
        "k8s/Chart.yaml": "apiVersion: v2\nname: checkout\nversion: 0.1.0\n",
        "k8s/values-dev.yaml": "replicas: 1\nreplicas: 2\n",
      }),
    says: [
      'Deploy to dev: k8s/values-dev.yaml:2:1 Key "replicas" stands twice, first in line 1. Remove one of the two',
    ],
  },
  {
    name: "a folder that is a kustomization and a chart",
    given: (stage) => stage.service({ "k8s/kustomization.yaml": "", "k8s/Chart.yaml": "" }),
    says: [
      "Deploy to dev: k8s:1:1 k8s: holds Chart.yaml and kustomization.yaml: which one counts cannot be told. Remove all but one of them, or move it to a folder of its own",
    ],
  },
  {
    name: "manifests that take no image of ours",
    given: (stage) => stage.edit(deployment, "image: checkout #", "image: checkuot #"),
    says: [
      'Deploy to dev: k8s/deployment.yaml:1:1 No container in the manifests takes the image "checkout": they have checkuot. Write "image: checkout" in the workload\'s container, without another registry or a digest, or set build.repository in towline.yaml',
    ],
  },
  {
    name: "a kind that the cluster does not know",
    given: (stage) =>
      stage.service({ "k8s/w.yaml": "apiVersion: acme.dev/v1\nkind: Widget\nmetadata: { name: w }\n" }),
    says: [
      'Deploy to dev: k8s/w.yaml:1:1 The cluster dev knows no kind "Widget" of apiVersion "acme.dev/v1". Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first',
    ],
  },
  {
    name: "a value of another type than the field's",
    given: (stage) => stage.edit(deployment, "replicas: 2", "replicas: two"),
    says: [
      "Deploy to dev: k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: spec.replicas must be a number. Correct the value",
    ],
  },
  {
    name: "a field that there is not, and one of another type, in one file",
    given: (stage) => stage.edit(deployment, "replicas: 2", "replcas: 2\n  paused: maybe"),
    says: [
      'Deploy to dev: k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: there is no field spec.replcas. Correct the spelling of "replcas" or its indentation: "kubectl explain deployment.spec" lists the fields there',
      "Deploy to dev: k8s/deployment.yaml:8:3 deployment/checkout in namespace dev: spec.paused must be true or false. Write true or false, without quotes",
    ],
  },
  {
    name: "a field of an autoscaler",
    given: async (stage) => {
      const path = "/apis/apps/v1/namespaces/dev/deployments/checkout?fieldManager=kube-controller-manager";
      await stage.asAdmin("dev", "PATCH", path, { spec: { replicas: 3 } });
      await stage.edit(deployment, "replicas: 2", "replicas: 4");
    },
    says: [
      'Deploy to dev: k8s/deployment.yaml:1:1 deployment/checkout cannot be changed: "kube-controller-manager" owns spec.replicas. An autoscaler seems to set the replicas: then remove "replicas" from the manifest',
    ],
  },
]);

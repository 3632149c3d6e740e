import { buildAccount, defaultClusters, defaultRoles, exampleRegion } from "@towline/sandbox";
import { describeFailures } from "./rows.ts";
import type { Stage } from "./stage.ts";

const devRole = "role-to-assume: towline-dev";
const service = "/api/v1/namespaces/dev/services/checkout";
const otherwise: Readonly<Record<string, object>> = {
  demo: { reachable: false },
  staging: {
    access: [{ principal: "arn:aws:iam::222222222222:role/towline-staging", groups: ["readers"] }],
  },
  integration: { access: [] },
};
const clusters = defaultClusters.map((cluster) => ({ ...cluster, ...otherwise[cluster.name] }));
const roles = [
  ...defaultRoles,
  { name: "towline-promote", account: "222222222222" },
  { name: "may-not-look", account: "222222222222", denied: ["eks:DescribeCluster"] },
];

const mark = (stage: Stage, annotations: object, labels: object) =>
  stage.asAdmin("dev", "PATCH", service, { metadata: { annotations, labels } });

describeFailures(
  "what a deploy refuses before it changes anything",
  [
    {
      name: "a role that does not exist",
      given: (stage) => stage.editShared(devRole, "role-to-assume: towline-devel"),
      says: [
        'Deploy to dev: AWS does not let this job assume role arn:aws:iam::222222222222:role/towline-devel. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "repo:acme@<id>/checkout@<id>:environment:dev"',
      ],
    },
    {
      name: "a role that trusts another environment",
      given: (stage) => stage.editShared(devRole, "role-to-assume: towline-staging"),
      says: [
        'Deploy to dev: AWS does not let this job assume role arn:aws:iam::222222222222:role/towline-staging. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "repo:acme@<id>/checkout@<id>:environment:dev"',
      ],
    },
    {
      name: "a permission that the role lacks",
      given: (stage) => stage.editShared(devRole, "role-to-assume: may-not-look"),
      says: [
        'Deploy to dev: AWS denied eks:DescribeCluster to arn:aws:sts::222222222222:assumed-role/may-not-look/towline-checkout for "dev". Allow eks:DescribeCluster in the policies of this role',
      ],
    },
    {
      name: "a registry of its own without the repository",
      given: (stage) =>
        stage.editShared(devRole, `registry: { role-to-assume: towline-promote }, ${devRole}`),
      says: [
        'Promote: ECR has no repository "checkout" in ap-south-1 of account 222222222222. Create it (aws ecr create-repository --region ap-south-1 --repository-name checkout), or correct build.repository in towline.yaml (input repository), account or aws-region',
        'Deploy to dev: ECR has no repository "checkout" in ap-south-1 of account 222222222222. Create it (aws ecr create-repository --region ap-south-1 --repository-name checkout), or correct build.repository in towline.yaml (input repository), account or aws-region',
      ],
    },
    {
      name: "a cluster that does not exist",
      given: (stage) => stage.editShared("cluster: dev", "cluster: devel"),
      says: [
        'Deploy to dev: EKS has no cluster "devel" in ap-south-1 of account 222222222222. Correct cluster, aws-region or account (of the environment in towline.yaml, or of this step)',
      ],
    },
    {
      name: "an API server that cannot be reached",
      how: { environment: "demo" },
      says: [
        'Deploy to demo: The API server of cluster demo (https://127.255.255.254:6443) cannot be reached: connection refused (ECONNREFUSED). The API server of EKS cluster demo has no public endpoint: run this job on a runner inside its VPC ("runs-on")',
      ],
    },
    {
      name: "a cluster without an access entry for the role",
      how: { environment: "integration" },
      says: [
        "Deploy to integration: The cluster integration does not accept the credentials of this job, a new token neither. Create an access entry for the role of arn:aws:sts::222222222222:assumed-role/towline-integration/towline-checkout in EKS cluster integration",
      ],
    },
    {
      name: "a role that may only look",
      how: { environment: "staging" },
      says: [
        'Deploy to staging: This job may not patch configmaps in namespace "staging"; This job may not patch deployments.apps in namespace "staging"; This job may not patch services in namespace "staging". Allow it to "arn:aws:sts::222222222222:assumed-role/towline-staging/towline-checkout" by an EKS access policy for the job\'s role, or by a Role and RoleBinding',
      ],
    },
    {
      name: "a namespace that does not exist",
      given: (stage) => stage.editShared(devRole, `namespace: shop, ${devRole}`),
      says: [
        'Deploy to dev: Cluster dev has no namespace "shop". Create it first, or correct "namespace" of the target in towline.yaml (input namespace)',
      ],
    },
    {
      name: "manifests with mistakes",
      given: async (stage) => {
        await stage.edit(
          "k8s/deployment.yaml",
          "progressDeadlineSeconds: 120",
          "progressDeadlineSeconds: 2: 0",
        );
        await stage.edit("k8s/service.yaml", "{ app: checkout }", "{ app: 1.10 }");
      },
      says: [
        "Deploy to dev: k8s/deployment.yaml:8:28 This is not YAML: Nested mappings are not allowed in compact mappings. Put the inner key on a line of its own, or the value in quotes",
        "Deploy to dev: k8s/service.yaml:5:18 metadata.labels.app is the number 1.1, but must be text. Write the value in quotes",
      ],
    },
    {
      name: "a ConfigMap that is nowhere",
      given: (stage) =>
        stage.edit("k8s/deployment.yaml", "name: checkout-env }", "name: checkout-environment }"),
      says: [
        'Deploy to dev: k8s/deployment.yaml:22:37 deployment/checkout refers to ConfigMap "checkout-environment", which is not in its manifests, not in its configuration, and not in namespace "dev". Add its file to the configuration folder, correct the name, or write "optional: true" beside it',
      ],
    },
    {
      name: "a configuration folder that is not there",
      given: (stage) => stage.editShared("{environment}/{service}", "{environment}/shop"),
      says: [
        'Deploy to dev (warning): The configuration folder acme/config@<commit>:dev/shop does not exist, so nothing makes ConfigMap "checkout-config" and ConfigMap "checkout-env". Correct "config.path" in towline.yaml, or add the files there',
        'Deploy to dev: k8s/deployment.yaml:22:37 deployment/checkout refers to ConfigMap "checkout-env", which is not in its manifests, not in its configuration, and not in namespace "dev". Add its file to the configuration folder, correct the name, or write "optional: true" beside it',
        'Deploy to dev: k8s/deployment.yaml:42:30 deployment/checkout refers to ConfigMap "checkout-config", which is not in its manifests, not in its configuration, and not in namespace "dev". Add its file to the configuration folder, correct the name, or write "optional: true" beside it',
      ],
    },
    {
      name: "an object of a Helm release",
      given: (stage) =>
        mark(stage, { "meta.helm.sh/release-name": "shop" }, { "app.kubernetes.io/managed-by": "Helm" }),
      says: [
        'Deploy to dev: k8s/service.yaml:1:1 service/checkout in namespace "dev" belongs to Helm ("shop"). Have Helm forget the release ("kubectl delete secret --selector owner=helm,name=<release>" in its namespace; "helm uninstall" would delete the object), then remove the meta.helm.sh annotations, and run "kubectl label --namespace dev service/checkout towline.dev/service=checkout --overwrite"',
      ],
      also: async (stage) =>
        void (await mark(
          stage,
          { "meta.helm.sh/release-name": null },
          { "app.kubernetes.io/managed-by": "towline" },
        )),
    },
    {
      name: "an object of another service",
      given: (stage) => mark(stage, {}, { "towline.dev/service": "shop" }),
      says: [
        'Deploy to dev: k8s/service.yaml:1:1 service/checkout in namespace "dev" belongs to service "shop". Rename the object in this service\'s manifests, or take it out of shop\'s and run "kubectl label --namespace dev service/checkout towline.dev/service=checkout --overwrite"',
      ],
      also: async (stage) => void (await mark(stage, {}, { "towline.dev/service": "checkout" })),
    },
    {
      name: "an image that was archived since the build",
      how: ({ world }) => ({
        log: (event) => {
          if (event.type !== "job-finished" || event.job.name !== "deploy / Build") return;
          world.sandbox.ecr.repository(buildAccount, exampleRegion, "checkout")?.archive("dev");
        },
      }),
      says: [
        'Deploy to dev: ECR repository "checkout" has no image sha256:<digest>. It was deleted or archived since the build: run all jobs again, and it is built anew',
      ],
    },
  ],
  { clusters, roles },
);

import type { BadInput } from "./bed.ts";
import { deployment, extra } from "./files.ts";

const service = (ports: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: more }\nspec:\n  selector: { app: checkout }\n  ports:\n    - ${ports}\n`;

/** Fields of the example's Deployment and of Services. */
export const fieldRows: readonly BadInput[] = [
  {
    name: "a misspelt field",
    files: deployment(["replicas: 2", "replcas: 2"]),
    says: [
      'k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: there is no field spec.replcas. Correct the spelling of "replcas" or its indentation: "kubectl explain deployment.spec" lists the fields there',
    ],
  },
  {
    name: "a misspelt field of a container",
    files: deployment(["readinessProbe:", "readynessProbe:"]),
    says: [
      'k8s/deployment.yaml:25:11 deployment/checkout in namespace dev: there is no field spec.template.spec.containers[checkout].readynessProbe. Correct the spelling of "readynessProbe" or its indentation: "kubectl explain deployment.spec.template.spec.containers" lists the fields there',
    ],
  },
  {
    name: "text for a number",
    files: deployment(["replicas: 2", "replicas: two"]),
    says: [
      "k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: spec.replicas must be a number. Correct the value",
    ],
  },
  {
    name: "a number for text",
    files: deployment(["containers:\n        - name: checkout", "containers:\n        - name: 5"]),
    says: [
      "k8s/deployment.yaml:17:11 deployment/checkout in namespace dev: spec.template.spec.containers[5].name must be text. Write the value in quotes",
    ],
  },
  {
    name: "a map for a list",
    files: deployment([
      "          ports:\n            - { name: http, containerPort: 8080 }",
      "          ports: { name: http, containerPort: 8080 }",
    ]),
    says: [
      "k8s/deployment.yaml:19:11 deployment/checkout in namespace dev: spec.template.spec.containers[checkout].ports must be a list. Write entries below it, each after a dash",
    ],
  },
  {
    name: "a list for a map",
    files: deployment(["    matchLabels: { app: checkout }", "    matchLabels: [app]"]),
    says: [
      "k8s/deployment.yaml:10:5 deployment/checkout in namespace dev: spec.selector.matchLabels must be a map. Write fields below it",
    ],
  },
  {
    name: "no containers",
    files: deployment([
      /containers:[\s\S]*(?= {6}volumes)/.exec(String(deployment()["k8s/deployment.yaml"]))?.[0] ?? "",
      "containers: []\n",
    ]),
    says: [
      'k8s/deployment.yaml:1:1 No container in the manifests takes the image "checkout": they have no container at all. Write "image: checkout" in the workload\'s container, without another registry or a digest, or set build.repository in towline.yaml',
    ],
  },
  {
    name: "the image twice in one container",
    files: deployment(["image: checkout #", "image: checkout\n          image: checkout #"]),
    says: ['k8s/deployment.yaml:19:11 Key "image" stands twice, first in line 18. Remove one of the two'],
  },
  {
    name: "two containers of one name",
    files: deployment([
      "      containers:\n",
      "      containers:\n        - { name: checkout, image: other }\n",
    ]),
    says: [
      'k8s/deployment.yaml:18:17 spec.template.spec.containers: "checkout" stands twice, first in line 17. Remove or rename one of the two',
    ],
  },
  {
    name: "a container without a name",
    files: deployment(["- name: checkout\n          image", "- image"]),
    says: [
      "k8s/deployment.yaml:17:11 deployment/checkout in namespace dev: spec.template.spec.containers[0] has no name. Add name",
    ],
  },
  {
    name: "a container without an image",
    files: deployment(["      containers:\n", "      containers:\n        - { name: sidecar }\n"]),
    says: [
      "k8s/deployment.yaml:17:11 deployment/checkout in namespace dev: spec.template.spec.containers[0].image: Required value. Correct the manifest",
    ],
  },
  {
    name: "an image that nobody built",
    files: deployment(["image: checkout #", "image: chekcout #"]),
    says: [
      'k8s/deployment.yaml:1:1 No container in the manifests takes the image "checkout": they have chekcout. Write "image: checkout" in the workload\'s container, without another registry or a digest, or set build.repository in towline.yaml',
    ],
  },
  {
    name: "an image with blanks",
    files: deployment([
      "      containers:\n",
      '      containers:\n        - { name: sidecar, image: " other:1" }\n',
    ]),
    says: [
      'k8s/deployment.yaml:17:28 deployment/checkout in namespace dev: spec.template.spec.containers[0].image: Invalid value: " other:1": must not have leading or trailing whitespace. Correct the manifest',
    ],
  },
  {
    name: "a port out of range",
    files: deployment(["containerPort: 8080", "containerPort: 80800"]),
    says: [
      "k8s/deployment.yaml:20:29 deployment/checkout in namespace dev: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 80800: must be between 1 and 65535, inclusive. Correct the manifest",
    ],
  },
  {
    name: "a port that is no number",
    files: deployment(["containerPort: 8080", "containerPort: http"]),
    says: [
      'k8s/deployment.yaml:20:29 deployment/checkout in namespace dev: spec.template.spec.containers[checkout].ports[containerPort="http",protocol="TCP"].containerPort must be a number. Correct the value',
    ],
  },
  {
    name: "one environment variable twice",
    files: deployment([
      "          envFrom:",
      "          env:\n            - { name: MODE, value: a }\n            - { name: MODE, value: b }\n          envFrom:",
    ]),
    says: [
      'k8s/deployment.yaml:23:23 spec.template.spec.containers[0].env: "MODE" stands twice, first in line 22. Remove or rename one of the two',
    ],
  },
  {
    name: "an environment variable that is a number",
    files: deployment([
      "          envFrom:",
      "          env:\n            - { name: PORT, value: 8080 }\n          envFrom:",
    ]),
    says: [
      "k8s/deployment.yaml:22:36 spec.template.spec.containers[0].env[0].value is the number 8080, but must be text. Write the value in quotes",
    ],
  },
  {
    name: "an environment variable with a value and a source",
    files: deployment([
      "          envFrom:",
      "          env:\n            - name: A\n              value: b\n              valueFrom: { configMapKeyRef: { name: checkout-env, key: GREETING } }\n          envFrom:",
    ]),
    says: [
      'k8s/deployment.yaml:24:15 deployment/checkout in namespace dev: spec.template.spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty. Correct the manifest',
    ],
  },
  {
    name: "an environment variable without a name",
    files: deployment([
      "          envFrom:",
      "          env:\n            - { value: a }\n          envFrom:",
    ]),
    says: [
      "k8s/deployment.yaml:22:15 deployment/checkout in namespace dev: spec.template.spec.containers[checkout].env[0] has no name. Add name",
    ],
  },
  {
    name: "a selector that selects other pods",
    files: deployment(["    matchLabels: { app: checkout }", "    matchLabels: { app: chekcout }"]),
    says: [
      'k8s/deployment.yaml:13:7 deployment/checkout in namespace dev: spec.template.metadata.labels: Invalid value: {"app":"checkout"}: `selector` does not match template `labels`. Correct the manifest',
      'k8s/deployment.yaml:9:3 deployment/checkout in namespace dev: spec.selector: Invalid value: {"matchLabels":{"app":"chekcout"}}: field is immutable. Kubernetes never changes this field: write the value that the object has, or give the object another name',
    ],
  },
  {
    name: "no selector",
    files: deployment(["  selector:\n    matchLabels: { app: checkout }\n", ""]),
    says: [
      "k8s/deployment.yaml:6:1 deployment/checkout in namespace dev: spec.selector: Required value. Correct the manifest",
      'k8s/deployment.yaml:11:7 deployment/checkout in namespace dev: spec.template.metadata.labels: Invalid value: {"app":"checkout"}: `selector` does not match template `labels`. Correct the manifest',
      "k8s/deployment.yaml:6:1 deployment/checkout in namespace dev: spec.selector: Invalid value: null: field is immutable. Kubernetes never changes this field: write the value that the object has, or give the object another name",
    ],
  },
  {
    name: "a negative number of replicas",
    files: deployment(["replicas: 2", "replicas: -1"]),
    says: [
      "k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: spec.replicas: Invalid value: -1: must be greater than or equal to 0. Correct the manifest",
    ],
  },
  {
    name: "a mount of a volume that is not there",
    files: deployment(["- { name: config, mountPath", "- { name: confg, mountPath"]),
    says: [
      'k8s/deployment.yaml:24:17 deployment/checkout in namespace dev: spec.template.spec.containers[0].volumeMounts[0].name: Not found: "confg". Correct the manifest',
    ],
  },
  {
    name: "two volumes of one name",
    files: deployment(["      volumes:\n", "      volumes:\n        - { name: config, emptyDir: {} }\n"]),
    says: [
      'k8s/deployment.yaml:42:17 spec.template.spec.volumes: "config" stands twice, first in line 41. Remove or rename one of the two',
    ],
  },
  {
    name: "an unknown strategy",
    files: deployment(["  replicas: 2", "  strategy: { type: Rolling }\n  replicas: 2"]),
    says: [
      'k8s/deployment.yaml:7:15 deployment/checkout in namespace dev: spec.strategy.type: Unsupported value: "Rolling": supported values: "Recreate", "RollingUpdate". Correct the manifest',
    ],
  },
  {
    name: "a roll-out that may neither add nor remove a pod",
    files: deployment([
      "  replicas: 2",
      "  strategy:\n    rollingUpdate: { maxSurge: 0, maxUnavailable: 0 }\n  replicas: 2",
    ]),
    says: [
      "k8s/deployment.yaml:8:35 deployment/checkout in namespace dev: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0. Correct the manifest",
    ],
  },
  {
    name: "a deadline below minReadySeconds",
    files: deployment(["progressDeadlineSeconds: 120", "progressDeadlineSeconds: 5\n  minReadySeconds: 10"]),
    says: [
      "k8s/deployment.yaml:8:3 deployment/checkout in namespace dev: spec.progressDeadlineSeconds: Invalid value: 5: must be greater than minReadySeconds. Correct the manifest",
    ],
  },
  {
    name: "a probe without a question",
    files: deployment([
      "readinessProbe:\n            httpGet: { path: /healthz, port: http }",
      "readinessProbe:",
    ]),
    says: [
      "k8s/deployment.yaml:25:11 deployment/checkout in namespace dev: spec.template.spec.containers[0].readinessProbe: Required value: must specify a handler type. Correct the manifest",
    ],
  },
  {
    name: "a pull policy that there is not",
    files: deployment(["image: checkout #", "imagePullPolicy: Sometimes\n          image: checkout #"]),
    says: [
      'k8s/deployment.yaml:18:11 deployment/checkout in namespace dev: spec.template.spec.containers[0].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never". Correct the manifest',
    ],
  },
  {
    name: "a restart policy that Deployments do not have",
    files: deployment(["      containers:\n", "      restartPolicy: Never\n      containers:\n"]),
    says: [
      'k8s/deployment.yaml:16:7 deployment/checkout in namespace dev: spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always". Correct the manifest',
    ],
  },
  {
    name: "a Service's port out of range",
    files: extra(service("{ port: 70000 }")),
    says: [
      "k8s/extra.yaml:7:9 service/more in namespace dev: spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive. Correct the manifest",
    ],
  },
  {
    name: "a Service with two ports and no names",
    files: extra(service("{ port: 80 }\n    - { port: 81 }")),
    says: [
      "k8s/extra.yaml:7:7 service/more in namespace dev: spec.ports[0].name: Required value. Correct the manifest",
      "k8s/extra.yaml:8:7 service/more in namespace dev: spec.ports[1].name: Required value. Correct the manifest",
    ],
  },
  {
    name: "a Service of no type that there is",
    files: extra(service("{ port: 80 }\n  type: Public")),
    says: [
      'k8s/extra.yaml:8:3 service/more in namespace dev: spec.type: Unsupported value: "Public": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort". Correct the manifest',
    ],
  },
  {
    name: "a ConfigMap that is not there",
    files: deployment(["configMapRef: { name: checkout-env }", "configMapRef: { name: checkout-envs }"]),
    says: [
      'k8s/deployment.yaml:22:37 deployment/checkout refers to ConfigMap "checkout-envs", which is not in its manifests, not in its configuration, and not in namespace "dev". Add its file to the configuration folder, correct the name, or write "optional: true" beside it',
    ],
  },
  {
    name: "a key that the ConfigMap does not have",
    files: deployment([
      "          envFrom:",
      "          env:\n            - { name: A, valueFrom: { configMapKeyRef: { name: checkout-env, key: GREETNIG } } }\n          envFrom:",
    ]),
    says: [
      'k8s/deployment.yaml:22:64 deployment/checkout refers to key "GREETNIG" of ConfigMap "checkout-env-391052fbcb", which has only GREETING, LOG_LEVEL. Correct the key, or add it',
    ],
  },
  {
    name: "a Secret that is not there",
    files: deployment([
      "- configMapRef: { name: checkout-env }",
      "- configMapRef: { name: checkout-env }\n            - secretRef: { name: checkout-secrets }",
    ]),
    says: [
      'k8s/deployment.yaml:23:34 deployment/checkout refers to Secret "checkout-secrets", which is not in its manifests, not in its configuration, and not in namespace "dev". Add its references to secrets.yaml of the configuration folder, create the Secret first, correct the name, or write "optional: true" beside it',
    ],
  },
  {
    name: "a ServiceAccount that is not there",
    files: deployment(["      containers:\n", "      serviceAccountName: nobody\n      containers:\n"]),
    says: [
      'k8s/deployment.yaml:1:1 deployment/checkout: the cluster would refuse its pods. Cannot create pod/towline-dry-run-checkout in namespace dev: pods "towline-dry-run-checkout" is forbidden: error looking up service account dev/nobody: serviceaccount "nobody" not found. Add the ServiceAccount to the manifests, or correct serviceAccountName',
    ],
  },
  {
    name: "two mistakes in two files",
    files: { ...deployment(["replicas: 2", "replicas: two"]), ...extra(service("{ port: 70000 }")) },
    says: [
      "k8s/deployment.yaml:7:3 deployment/checkout in namespace dev: spec.replicas must be a number. Correct the value",
      "k8s/extra.yaml:7:9 service/more in namespace dev: spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive. Correct the manifest",
    ],
  },
];

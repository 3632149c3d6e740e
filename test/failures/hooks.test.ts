import { expect } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { describeFailures } from "./rows.ts";
import type { Stage } from "./stage.ts";

interface Hook {
  readonly phase?: string;
  readonly annotation?: string;
  readonly name?: string;
  readonly args?: string;
  /** Lines of the Job's spec. */
  readonly spec?: readonly string[];
  /** Lines of its pod's. */
  readonly pod?: readonly string[];
  /** Lines of the pods' metadata. */
  readonly template?: readonly string[];
}

const lines = (indent: string, texts: readonly string[] = []): string =>
  texts.map((text) => `${indent}${text}\n`).join("");

const hook = ({ phase = "pre-deploy", name = "migrate", args = "[exit, '0']", ...more }: Hook): string =>
  `apiVersion: batch/v1
kind: Job
metadata:
  name: ${name}
  annotations: { ${more.annotation ?? `towline.dev/hook: ${phase}`} }
spec:
  backoffLimit: 0
${lines("  ", more.spec)}  template:
${lines("    ", more.template)}    spec:
      restartPolicy: Never
${lines("      ", more.pod)}      containers:
        - { name: app, image: checkout, args: ${args} }
`;

const file = "k8s/hook.yaml";
const withHook = (what: Hook) => (stage: Stage) => stage.service({ [file]: hook(what) });

const crash = "[crash, --after, 300ms]";
const why = '"fatal: cannot reach the payment gateway (demo crash)"';
const anew = "Its last log lines say why. A hook runs anew in every deploy: there is nothing to delete.";
const servesOn = "Version <commit> (deploy #1) serves on, nothing of the new one was rolled out";

/** The first version's, with all its pods, and no hook that still runs. */
const firstVersionServes = async (stage: Stage) => {
  const deployment = "/apis/apps/v1/namespaces/dev/deployments/checkout";
  const { status } = await stage.asAdmin("dev", "GET", deployment);
  expect(status).toMatchObject({ replicas: 2, readyReplicas: 2, updatedReplicas: 2 });
  const jobs = await stage.asAdmin("dev", "GET", "/apis/batch/v1/namespaces/dev/jobs");
  const active = (jobs.items as readonly KubeObject[]).filter((job) => job.status?.active);
  expect(active).toEqual([]);
};

describeFailures("what a hook fails of", [
  {
    name: "a migration that fails",
    given: withHook({ args: crash }),
    writes: /^kubernetes: /,
    says: [
      `Deploy to dev: Pre-deploy hook job/migrate-<deploy>: it failed: container app ended with exit code 1: ${why}. ${anew} ${servesOn}`,
    ],
    also: firstVersionServes,
  },
  {
    name: "a smoke test that fails",
    given: withHook({ phase: "post-deploy", name: "smoke", args: crash }),
    writes: /^kubernetes: /,
    says: [
      `Deploy to dev: Post-deploy hook job/smoke-<deploy>: it failed: container app ended with exit code 1: ${why}. ${anew} Version <commit> (deploy #1) is back and serves with all its pods`,
    ],
    also: firstVersionServes,
  },
  {
    name: "a migration that takes too long",
    given: withHook({ args: "[serve]", spec: ["activeDeadlineSeconds: 10"] }),
    writes: /^kubernetes: /,
    says: [
      `Deploy to dev: Pre-deploy hook job/migrate-<deploy>: it took longer than its activeDeadlineSeconds of 10: "checkout 1.0.0 listening on :8080". Give it more time by its activeDeadlineSeconds ("timeout" counts where it has none), or have it do less. ${servesOn}`,
    ],
    also: firstVersionServes,
  },
  {
    name: "a migration with an image that has no valid name",
    given: withHook({ pod: ["initContainers: [{ name: wait, image: 'Wait:1:2' }]"] }),
    writes: /^kubernetes: /,
    says: [
      `Deploy to dev: Pre-deploy hook job/migrate-<deploy>: image Wait:1:2 of container wait is no valid image name. Correct "image" of this container in the manifest. ${servesOn}`,
    ],
    also: firstVersionServes,
  },
]);

describeFailures("hooks that are refused before anything is changed", [
  {
    name: "one that is no Job",
    given: (stage) =>
      stage.edit(
        "k8s/service.yaml",
        "  labels:",
        "  annotations: { towline.dev/hook: pre-deploy }\n  labels:",
      ),
    says: [
      "Deploy to dev: k8s/service.yaml:5:36 service/checkout has the annotation towline.dev/hook, but only a Job of batch/v1 can be a hook. Remove the annotation; or have a Job do what is to be done",
    ],
  },
  {
    name: "an unknown moment",
    given: withHook({ phase: "before" }),
    says: [
      'Deploy to dev: k8s/hook.yaml:5:36 job/migrate: "before" is no moment at which a hook runs. Write towline.dev/hook: pre-deploy or post-deploy',
    ],
  },
  {
    name: "a Job that is suspended",
    given: withHook({ spec: ["suspend: true"] }),
    says: [
      'Deploy to dev: k8s/hook.yaml:8:12 job/migrate is a hook that would never end: its suspend is true. Remove "suspend", or the annotation towline.dev/hook',
    ],
  },
  {
    name: "the annotation on the pods",
    given: withHook({
      annotation: "team: shop",
      template: ["metadata: { annotations: { towline.dev/hook: pre-deploy } }"],
    }),
    says: [
      "Deploy to dev: k8s/hook.yaml:9:50 job/migrate has the annotation towline.dev/hook on its pods, where it means nothing. Move it to metadata.annotations of the Job itself",
    ],
  },
  {
    name: "a hook of Helm for another moment",
    given: withHook({ annotation: '"helm.sh/hook": pre-install' }),
    says: [
      'Deploy to dev: k8s/hook.yaml:5:34 job/migrate is a hook of Helm (pre-install), which Towline does not run. Write "pre-install,pre-upgrade" to have it run before every deploy ("post-install,post-upgrade": after it), or add the annotation "towline.dev/hook", which counts more; a hook for other moments is to be left out by a value of the chart',
    ],
  },
  {
    name: "a Job that the server would not take",
    given: withHook({ spec: ["activeDeadlineSeconds: -1"] }),
    says: [
      "Deploy to dev: k8s/hook.yaml:8:3 job/migrate-<deploy> in namespace dev: spec.activeDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0. Correct the manifest",
    ],
  },
  {
    name: "a Job whose account is not there",
    given: withHook({ pod: ["serviceAccountName: nobody"] }),
    says: [
      'Deploy to dev: k8s/hook.yaml:1:1 job/migrate: the cluster would refuse its pods. Cannot create pod/towline-dry-run-migrate in namespace dev: pods "towline-dry-run-migrate" is forbidden: error looking up service account dev/nobody: serviceaccount "nobody" not found. Add the ServiceAccount to the manifests, or correct serviceAccountName',
    ],
    writes: /leases/,
  },
]);

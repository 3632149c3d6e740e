import type { KubeObject } from "@towline/kernel";
import type { RolloutRow } from "../rollout-rows.ts";
import { late, name, serving, update } from "./objects.ts";
import { isCondition } from "./shown.ts";

const metadata = { name, namespace: "shop", uid: "w", generation: 2 };
const owned = (kind: string, apiVersion = "apps/v1") => [
  { apiVersion, kind, name, uid: "w", controller: true },
];

const job = (status: object, spec: object = {}): KubeObject => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata,
  spec: { backoffLimit: 0, ...spec },
  status,
});
const jobPod: KubeObject = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: `${name}-x`, namespace: "shop", uid: "p", ownerReferences: owned("Job", "batch/v1") },
  spec: { restartPolicy: "Never", containers: [{ name: "app" }] },
  status: {
    phase: "Failed",
    containerStatuses: [{ name: "app", state: { terminated: { exitCode: 5, reason: "Error" } } }],
  },
};

const statefulSet = (more: object = {}): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "StatefulSet",
  metadata,
  spec: { replicas: 1, updateStrategy: { type: "RollingUpdate" }, ...more },
  status: { observedGeneration: 2, replicas: 1, readyReplicas: 0, updateRevision: "b", currentRevision: "a" },
});
const oldMember = (state: object, restartCount = 0): KubeObject => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: {
    name: `${name}-0`,
    namespace: "shop",
    uid: "p",
    labels: { "controller-revision-hash": "a" },
    ownerReferences: owned("StatefulSet"),
  },
  spec: { nodeName: "node-1", containers: [{ name: "app" }] },
  status: { phase: "Running", containerStatuses: [{ name: "app", ready: false, restartCount, ...state }] },
});

const certificate = (conditions: readonly object[]): KubeObject => ({
  apiVersion: "cert-manager.io/v1",
  kind: "Certificate",
  metadata,
  status: { conditions },
});
const condition = (type: string, status: string, reason: string) => ({ type, status, reason, message: "" });
const batch = { apiVersion: "batch/v1", kind: "Job" };

/** What the workload itself says. */
export const kindRows: readonly RolloutRow[] = [
  {
    id: "progress-deadline",
    graceSeconds: 0,
    says: "no progress for 600 s",
    begin: update,
    holds: [[600, late()]],
    onSandbox: {
      spec: { progressDeadlineSeconds: 2 },
      container: { args: ["never-ready"] },
      shows: isCondition("Deployment", "Progressing", "ProgressDeadlineExceeded"),
    },
  },
  {
    id: "paused",
    graceSeconds: 0,
    says: "it is paused, so that nothing is rolled out",
    begin: update,
    holds: [[10, serving({ paused: true })]],
    onSandbox: {
      spec: { paused: true },
      container: { env: [{ name: "VERSION", value: "2" }] },
      shows: ({ kind, spec }) => kind === "Deployment" && spec.paused === true,
    },
  },
  {
    id: "job-failed",
    graceSeconds: 0,
    says: "it failed: container app ended with exit code 5",
    workload: batch,
    begin: [job({ active: 1 }), jobPod],
    holds: [[10, job({ failed: 1, conditions: [condition("Failed", "True", "BackoffLimitExceeded")] })]],
    onSandbox: {
      kind: "Job",
      isFirst: true,
      spec: { backoffLimit: 0 },
      container: { args: ["crash", "--exit", "5"] },
      shows: isCondition("Job", "FailureTarget"),
    },
  },
  {
    id: "job-deadline",
    graceSeconds: 0,
    says: "it took longer than its activeDeadlineSeconds of 60",
    workload: batch,
    begin: [job({ active: 1 }, { activeDeadlineSeconds: 60 }), jobPod],
    holds: [
      [
        60,
        job(
          { failed: 1, conditions: [condition("FailureTarget", "True", "DeadlineExceeded")] },
          { activeDeadlineSeconds: 60 },
        ),
      ],
    ],
  },
  {
    id: "job-suspended",
    graceSeconds: 0,
    says: "it is suspended, so that nothing runs",
    workload: batch,
    begin: [job({})],
    holds: [[10, job({}, { suspend: true })]],
  },
  {
    id: "blocked-by-old-pod",
    graceSeconds: 5,
    says: `pod ${name}-0 of an earlier version is not ready`,
    workload: { apiVersion: "apps/v1", kind: "StatefulSet" },
    begin: [statefulSet()],
    holds: [[10, oldMember({ state: { waiting: { reason: "CrashLoopBackOff" } } }, 4)]],
  },
  {
    id: "on-delete",
    graceSeconds: 0,
    says: "its update strategy is OnDelete",
    workload: { apiVersion: "apps/v1", kind: "StatefulSet" },
    begin: [oldMember({ ready: true, state: { running: {} } }), statefulSet()],
    holds: [[10, statefulSet({ updateStrategy: { type: "OnDelete" } })]],
  },
  {
    id: "custom-resource-stalled",
    graceSeconds: 0,
    says: "its condition Stalled is True",
    workload: { apiVersion: "cert-manager.io/v1", kind: "Certificate" },
    begin: [certificate([condition("Ready", "False", "Issuing")])],
    holds: [
      [10, certificate([condition("Ready", "False", "Failed"), condition("Stalled", "True", "BadIssuer")])],
    ],
  },
  {
    id: "custom-resource-not-ready",
    graceSeconds: 900,
    says: "its condition Ready is False",
    workload: { apiVersion: "cert-manager.io/v1", kind: "Certificate" },
    begin: [certificate([condition("Ready", "False", "Issuing")])],
    holds: [[0]],
    heals: [certificate([condition("Ready", "True", "Issued")])],
  },
  {
    id: "missing",
    graceSeconds: 0,
    says: "does not exist in namespace shop",
    begin: [],
    holds: [[0]],
  },
];

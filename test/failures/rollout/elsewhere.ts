import type { RolloutRow } from "../rollout-rows.ts";
import { event, healed, late, name, pod, serving, unready, unscheduled, update, waiting } from "./objects.ts";
import { isCondition, isEvent, isWaiting } from "./shown.ts";

const full =
  "0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found.";
const inCreation = pod(waiting("ContainerCreating"));
const claim = { kind: "PersistentVolumeClaim", name: "data", uid: "c-data" };
const withClaim = unscheduled(
  "",
  {},
  { volumes: [{ name: "data", persistentVolumeClaim: { claimName: "data" } }] },
);
const environment = [{ name: "A", valueFrom: { configMapKeyRef: { name: "none", key: "A" } } }];

const onLostNode = () => {
  const made = unready();
  const containerStatuses = made.status.containerStatuses.map((each: object) => ({ ...each, ready: true }));
  return { ...made, status: { ...made.status, containerStatuses } };
};

const stopping = {
  ...pod({ state: { running: {} } }),
  metadata: {
    ...pod({}).metadata,
    name: `${name}-1-1`,
    uid: `p-${name}-old`,
    deletionTimestamp: "2026-11-21T09:30:10Z",
    finalizers: ["acme.dev/drain"],
    ownerReferences: [
      { apiVersion: "apps/v1", kind: "ReplicaSet", name: `${name}-1`, uid: `r-${name}-1`, controller: true },
    ],
  },
};

/** What configuration, volumes and nodes are lacking for. */
export const elsewhereRows: readonly RolloutRow[] = [
  {
    id: "own-configuration-missing",
    graceSeconds: 0,
    says: "ConfigMap/checkout-config-1a does not exist, and container app needs it",
    begin: update,
    holds: [[10, pod(waiting("CreateContainerConfigError", 'configmap "checkout-config-1a" not found'))]],
  },
  {
    id: "own-key-missing",
    graceSeconds: 0,
    says: "ConfigMap/checkout-config-1a has no key TAX",
    begin: update,
    holds: [
      [
        10,
        pod(
          waiting("CreateContainerConfigError", "couldn't find key TAX in ConfigMap shop/checkout-config-1a"),
        ),
      ],
    ],
  },
  {
    id: "configuration-missing",
    graceSeconds: 60,
    says: "ConfigMap/none does not exist, and container app needs it",
    begin: update,
    holds: [[10, pod(waiting("CreateContainerConfigError", 'configmap "none" not found'))]],
    heals: healed,
    onSandbox: { container: { env: environment }, shows: isWaiting("CreateContainerConfigError") },
  },
  {
    id: "mount-missing",
    graceSeconds: 60,
    says: "Secret/checkout-tls does not exist, and the pod needs it",
    begin: update,
    holds: [
      [
        10,
        inCreation,
        event("FailedMount", 'MountVolume.SetUp failed for volume "tls" : secret "checkout-tls" not found'),
      ],
    ],
    heals: healed,
    onSandbox: {
      pod: { volumes: [{ name: "tls", secret: { secretName: "checkout-tls" } }] },
      shows: isEvent("FailedMount"),
    },
  },
  {
    id: "volume-attached-elsewhere",
    graceSeconds: 480,
    says: "its volume is still attached to another node",
    begin: update,
    holds: [
      [
        10,
        inCreation,
        event(
          "FailedAttachVolume",
          'Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) checkout-1-1',
        ),
      ],
    ],
    heals: healed,
  },
  {
    id: "storage-class-missing",
    graceSeconds: 60,
    says: 'its claim persistentvolumeclaim/data cannot be filled: there is no StorageClass "fast"',
    begin: [...update, withClaim],
    holds: [[10, event("ProvisioningFailed", 'storageclass.storage.k8s.io "fast" not found', claim)]],
    heals: healed,
  },
  {
    id: "claim-lost",
    graceSeconds: 60,
    says: "its volume is gone (Lost)",
    begin: [...update, withClaim],
    holds: [
      [
        10,
        event("ClaimLost", "Bound claim has lost its PersistentVolume. Data on the volume is lost!", claim),
      ],
    ],
    heals: healed,
  },
  {
    id: "unschedulable",
    graceSeconds: 120,
    says: "no node takes its pods: 0/3 nodes are available: 3 Insufficient cpu",
    begin: update,
    holds: [[10, unscheduled(full)]],
    heals: healed,
    onSandbox: {
      pod: { nodeSelector: { size: "huge" } },
      shows: isCondition("Pod", "PodScheduled", "Unschedulable"),
    },
  },
  {
    id: "autoscaler-adds-a-node",
    graceSeconds: 600,
    says: "no node takes its pods",
    begin: update,
    holds: [
      [10, unscheduled(full), event("TriggeredScaleUp", "pod triggered scale-up: [{spot 3->4 (max: 9)}]")],
    ],
    heals: healed,
  },
  {
    id: "autoscaler-refuses",
    graceSeconds: 30,
    says: "no node takes its pods",
    begin: update,
    holds: [
      [
        10,
        unscheduled(full),
        event("NotTriggerScaleUp", "pod didn't trigger scale-up: 1 max node group size reached"),
      ],
    ],
    heals: healed,
  },
  {
    id: "preempting",
    graceSeconds: 600,
    says: "no node takes its pods",
    begin: update,
    holds: [
      [10, { ...unscheduled(full), status: { ...unscheduled(full).status, nominatedNodeName: "node-2" } }],
    ],
    heals: healed,
  },
  {
    id: "node-lost",
    graceSeconds: 0,
    says: "node node-1, on which pod checkout-2-1 runs, does not answer (no progress for 600 s)",
    begin: [...update, onLostNode(), event("NodeNotReady", "Node is not ready")],
    holds: [[600, late()]],
  },
  {
    id: "finalizer",
    graceSeconds: 0,
    says: "its finalizer acme.dev/drain keeps it (no progress for 600 s)",
    begin: [...update.slice(1), serving({ strategy: { type: "Recreate" } }), stopping],
    holds: [[600, { ...late(), spec: { replicas: 2, strategy: { type: "Recreate" } } }]],
  },
];

import type { FieldPath } from "./paths.ts";

/** Kinds that a reference may name. */
export type ReferredKind = "ConfigMap" | "Secret" | "PersistentVolumeClaim";

/** A row of the table: at `path` stands an object, or at `path` + `name` the name of what is referred to. */
export interface ReferenceRow {
  readonly kind: ReferredKind;
  /** Path of the object that holds the name. */
  readonly path: FieldPath;
  /** Its field with the name. */
  readonly name: string;
  /** Paths below the holder of the keys that must exist. */
  readonly keys?: FieldPath;
  /** Another program makes the object, maybe later: its absence now is no mistake. */
  readonly madeByOthers?: boolean;
}

/** Where the Pod spec stands in every kind that holds one. A ControllerRevision keeps the template it was made of. */
export const podSpecPaths: Readonly<Record<string, FieldPath>> = {
  Pod: "spec",
  PodTemplate: "template.spec",
  Deployment: "spec.template.spec",
  StatefulSet: "spec.template.spec",
  DaemonSet: "spec.template.spec",
  ReplicaSet: "spec.template.spec",
  ReplicationController: "spec.template.spec",
  Job: "spec.template.spec",
  CronJob: "spec.jobTemplate.spec.template.spec",
  ControllerRevision: "data.spec.template.spec",
};

/** Where the lists of containers stand in a Pod spec, in the order in which they start. */
export const containerPaths: readonly FieldPath[] = [
  "initContainers[]",
  "containers[]",
  "ephemeralContainers[]",
];

/** Images outside containers: an OCI image mounted as a volume. */
export const volumeImagePath: FieldPath = "volumes[].image.reference";

const containerRows: readonly ReferenceRow[] = [
  { kind: "ConfigMap", path: "env[].valueFrom.configMapKeyRef", name: "name", keys: "key" },
  { kind: "Secret", path: "env[].valueFrom.secretKeyRef", name: "name", keys: "key" },
  { kind: "ConfigMap", path: "envFrom[].configMapRef", name: "name" },
  { kind: "Secret", path: "envFrom[].secretRef", name: "name" },
];

const volumeRows: readonly ReferenceRow[] = [
  { kind: "ConfigMap", path: "configMap", name: "name", keys: "items[].key" },
  { kind: "Secret", path: "secret", name: "secretName", keys: "items[].key" },
  { kind: "ConfigMap", path: "projected.sources[].configMap", name: "name", keys: "items[].key" },
  { kind: "Secret", path: "projected.sources[].secret", name: "name", keys: "items[].key" },
  { kind: "PersistentVolumeClaim", path: "persistentVolumeClaim", name: "claimName" },
  { kind: "Secret", path: "csi.nodePublishSecretRef", name: "name" },
  { kind: "Secret", path: "flexVolume.secretRef", name: "name" },
  { kind: "Secret", path: "azureFile", name: "secretName" },
  { kind: "Secret", path: "cephfs.secretRef", name: "name" },
  { kind: "Secret", path: "rbd.secretRef", name: "name" },
  { kind: "Secret", path: "iscsi.secretRef", name: "name" },
  { kind: "Secret", path: "cinder.secretRef", name: "name" },
  { kind: "Secret", path: "scaleIO.secretRef", name: "name" },
  { kind: "Secret", path: "storageos.secretRef", name: "name" },
];

const below = (prefix: FieldPath, rows: readonly ReferenceRow[]): readonly ReferenceRow[] =>
  rows.map((row) => ({ ...row, path: row.path === "" ? prefix : `${prefix}.${row.path}` }));

/** References of a Pod spec. */
const podSpecRows: readonly ReferenceRow[] = [
  ...containerPaths.flatMap((path) => below(path, containerRows)),
  ...below("volumes[]", volumeRows),
  // The kubelet pulls without a missing pull secret and only warns; a registry add-on may make it later.
  { kind: "Secret", path: "imagePullSecrets[]", name: "name", madeByOthers: true },
];

/** References of kinds without a Pod spec. */
const otherRows: Readonly<Record<string, readonly ReferenceRow[]>> = {
  // cert-manager and its like make the certificate after they have seen the Ingress
  Ingress: [{ kind: "Secret", path: "spec.tls[]", name: "secretName", madeByOthers: true }],
  ServiceAccount: [
    { kind: "Secret", path: "secrets[]", name: "name", madeByOthers: true },
    { kind: "Secret", path: "imagePullSecrets[]", name: "name", madeByOthers: true },
  ],
};

/**
 * The one table of reference paths, by kind. Configuration names are rewritten by it, images substituted, existence
 * checked, and unused configuration collected: what it does not list, none of these sees.
 */
export const referenceRows = (kind: string): readonly ReferenceRow[] => {
  const podSpec = podSpecPaths[kind];
  return podSpec === undefined ? (otherRows[kind] ?? []) : below(podSpec, podSpecRows);
};

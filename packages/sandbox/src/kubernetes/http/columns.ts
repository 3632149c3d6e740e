import { isCustom } from "../custom/definitions.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import {
  accessModes,
  completions,
  containers,
  controllerText,
  count,
  entries,
  eventObject,
  jobDuration,
  jobStatus,
  pairs,
  readyContainers,
  restarts,
  servicePorts,
  template,
} from "./cells.ts";
import { age, podStatusText } from "./table.ts";

interface Column {
  readonly name: string;
  readonly cell: (object: KubeObject) => unknown;
  /** Shown with `-o wide` only. */
  readonly wide?: true;
  readonly type?: "integer";
}

const NAME: Column = { name: "Name", cell: (object) => object.metadata.name };
const AGE: Column = { name: "Age", cell: (object) => age(object.metadata.creationTimestamp) };

const WORKLOAD_WIDE: readonly Column[] = [
  { name: "Containers", wide: true, cell: (object) => containers(template(object), "name") },
  { name: "Images", wide: true, cell: (object) => containers(template(object), "image") },
  { name: "Selector", wide: true, cell: (object) => pairs(mapOf(mapOf(object.spec).selector).matchLabels) },
];

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  Pod: [
    NAME,
    { name: "Ready", cell: readyContainers },
    { name: "Status", cell: podStatusText },
    { name: "Restarts", cell: restarts },
    AGE,
    { name: "IP", wide: true, cell: (pod) => textOf(mapOf(pod.status).podIP) || "<none>" },
    { name: "Node", wide: true, cell: (pod) => textOf(mapOf(pod.spec).nodeName) || "<none>" },
    { name: "Nominated Node", wide: true, cell: () => "<none>" },
    { name: "Readiness Gates", wide: true, cell: () => "<none>" },
  ],
  Deployment: [
    NAME,
    {
      name: "Ready",
      cell: (object) => `${count(object, "readyReplicas")}/${String(mapOf(object.spec).replicas ?? 0)}`,
    },
    { name: "Up-to-date", type: "integer", cell: (object) => count(object, "updatedReplicas") },
    { name: "Available", type: "integer", cell: (object) => count(object, "availableReplicas") },
    AGE,
    ...WORKLOAD_WIDE,
  ],
  ReplicaSet: [
    NAME,
    { name: "Desired", type: "integer", cell: (object) => mapOf(object.spec).replicas ?? 0 },
    { name: "Current", type: "integer", cell: (object) => count(object, "replicas") },
    { name: "Ready", type: "integer", cell: (object) => count(object, "readyReplicas") },
    AGE,
    ...WORKLOAD_WIDE,
  ],
  StatefulSet: [
    NAME,
    {
      name: "Ready",
      cell: (object) => `${count(object, "readyReplicas")}/${String(mapOf(object.spec).replicas ?? 0)}`,
    },
    AGE,
    ...WORKLOAD_WIDE.slice(0, 2),
  ],
  DaemonSet: [
    NAME,
    { name: "Desired", type: "integer", cell: (object) => count(object, "desiredNumberScheduled") },
    { name: "Current", type: "integer", cell: (object) => count(object, "currentNumberScheduled") },
    { name: "Ready", type: "integer", cell: (object) => count(object, "numberReady") },
    { name: "Up-to-date", type: "integer", cell: (object) => count(object, "updatedNumberScheduled") },
    { name: "Available", type: "integer", cell: (object) => count(object, "numberAvailable") },
    { name: "Node Selector", cell: (object) => pairs(template(object).nodeSelector) },
    AGE,
    ...WORKLOAD_WIDE,
  ],
  ControllerRevision: [
    NAME,
    { name: "Controller", cell: controllerText },
    { name: "Revision", type: "integer", cell: (object) => object.revision },
    AGE,
  ],
  Job: [
    NAME,
    { name: "Status", cell: jobStatus },
    { name: "Completions", cell: completions },
    { name: "Duration", cell: jobDuration },
    AGE,
    ...WORKLOAD_WIDE,
  ],
  CronJob: [
    NAME,
    { name: "Schedule", cell: (object) => mapOf(object.spec).schedule },
    { name: "Timezone", cell: (object) => textOf(mapOf(object.spec).timeZone) || "<none>" },
    { name: "Suspend", cell: (object) => (mapOf(object.spec).suspend === true ? "True" : "False") },
    { name: "Active", type: "integer", cell: () => 0 },
    { name: "Last Schedule", cell: () => "<none>" },
    AGE,
  ],
  PersistentVolumeClaim: [
    NAME,
    { name: "Status", cell: (object) => mapOf(object.status).phase },
    { name: "Volume", cell: (object) => textOf(mapOf(object.spec).volumeName) },
    { name: "Capacity", cell: (object) => textOf(mapOf(mapOf(object.status).capacity).storage) },
    { name: "Access Modes", cell: (object) => accessModes(mapOf(object.status).accessModes) },
    { name: "StorageClass", cell: (object) => textOf(mapOf(object.spec).storageClassName) },
    { name: "VolumeAttributesClass", cell: () => "<unset>" },
    AGE,
    { name: "VolumeMode", wide: true, cell: (object) => mapOf(object.spec).volumeMode },
  ],
  Service: [
    NAME,
    { name: "Type", cell: (object) => mapOf(object.spec).type },
    { name: "Cluster-IP", cell: (object) => textOf(mapOf(object.spec).clusterIP) || "<none>" },
    {
      name: "External-IP",
      cell: (object) => (mapOf(object.spec).type === "LoadBalancer" ? "<pending>" : "<none>"),
    },
    { name: "Port(s)", cell: servicePorts },
    AGE,
    { name: "Selector", wide: true, cell: (object) => pairs(mapOf(object.spec).selector) },
  ],
  ConfigMap: [
    NAME,
    { name: "Data", type: "integer", cell: (object) => entries(object.data) + entries(object.binaryData) },
    AGE,
  ],
  Secret: [
    NAME,
    { name: "Type", cell: (object) => object.type },
    { name: "Data", type: "integer", cell: (object) => entries(object.data) },
    AGE,
  ],
  Namespace: [NAME, { name: "Status", cell: (object) => mapOf(object.status).phase }, AGE],
  ServiceAccount: [NAME, { name: "Secrets", type: "integer", cell: () => 0 }, AGE],
  Lease: [NAME, { name: "Holder", cell: (object) => textOf(mapOf(object.spec).holderIdentity) }, AGE],
  Node: [
    NAME,
    { name: "Status", cell: () => "Ready" },
    { name: "Roles", cell: () => "<none>" },
    AGE,
    { name: "Version", cell: (object) => textOf(mapOf(mapOf(object.status).nodeInfo).kubeletVersion) },
  ],
  Event: [
    {
      name: "Last Seen",
      cell: (event) => age(event.lastTimestamp ?? event.eventTime ?? event.firstTimestamp),
    },
    { name: "Type", cell: (event) => event.type },
    { name: "Reason", cell: (event) => event.reason },
    { name: "Object", cell: eventObject },
    { name: "Message", cell: (event) => textOf(event.message).trim() },
  ],
};

/** A custom resource's own columns are not shown. */
export function columnsOf(info: KindInfo): readonly Column[] {
  if (isCustom(info)) return [NAME, AGE];
  return (
    COLUMNS[info.kind] ?? [NAME, { name: "Created At", cell: (object) => object.metadata.creationTimestamp }]
  );
}

import { copy, isMap, type JsonMap } from "../model/json.ts";

const TEMPLATE = { metadata: {}, spec: { containers: null } };

/** What Go prints of an empty object: fields that are there even when nothing was said. */
const SKELETONS: Readonly<Record<string, JsonMap>> = {
  Deployment: { spec: { selector: null, strategy: {}, template: TEMPLATE }, status: {} },
  ReplicaSet: { spec: { selector: null, template: TEMPLATE }, status: { replicas: 0 } },
  StatefulSet: {
    spec: { selector: null, template: TEMPLATE, updateStrategy: {} },
    status: { replicas: 0, availableReplicas: 0 },
  },
  DaemonSet: {
    spec: { selector: null, template: TEMPLATE, updateStrategy: {} },
    status: {
      currentNumberScheduled: 0,
      numberMisscheduled: 0,
      desiredNumberScheduled: 0,
      numberReady: 0,
    },
  },
  ControllerRevision: { revision: 0 },
  Job: { spec: { template: TEMPLATE }, status: {} },
  CronJob: {
    spec: { schedule: "", jobTemplate: { metadata: {}, spec: { template: TEMPLATE } } },
    status: {},
  },
  Pod: { spec: { containers: null }, status: {} },
  Service: { spec: {}, status: { loadBalancer: {} } },
  Namespace: { spec: {}, status: {} },
  Node: { spec: {}, status: {} },
  PersistentVolumeClaim: { spec: { resources: {} }, status: {} },
  Lease: { spec: {} },
  HorizontalPodAutoscaler: {
    spec: { scaleTargetRef: { kind: "", name: "" }, maxReplicas: 0 },
    status: { currentMetrics: null, desiredReplicas: 0 },
  },
  Ingress: { spec: {}, status: { loadBalancer: {} } },
  NetworkPolicy: { spec: {} },
  PodDisruptionBudget: {
    spec: {},
    status: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 },
  },
  CustomResourceDefinition: {
    spec: { group: "", names: { plural: "", kind: "" }, scope: "", versions: null },
    status: { conditions: null, acceptedNames: { plural: "", kind: "" }, storedVersions: null },
  },
  Scale: { spec: {}, status: { replicas: 0 } },
  SelfSubjectAccessReview: { spec: {}, status: { allowed: false } },
  Event: {
    involvedObject: {},
    source: {},
    firstTimestamp: null,
    lastTimestamp: null,
    eventTime: null,
    reportingComponent: "",
    reportingInstance: "",
  },
};

/** An object of this kind before anybody wrote anything: what a creation is compared with. */
export function blank(kind: string): JsonMap {
  return { metadata: {}, ...copy(SKELETONS[kind] ?? {}) };
}

/** Adds what the skeleton has and `object` lacks. */
export function fillSkeleton(object: JsonMap, kind: string): void {
  fill(object, SKELETONS[kind] ?? {});
}

function fill(target: JsonMap, from: JsonMap): void {
  for (const [key, value] of Object.entries(from)) {
    const there = target[key];
    if (there === undefined || there === null) target[key] = copy(value);
    else if (isMap(there) && isMap(value)) fill(there, value);
  }
}

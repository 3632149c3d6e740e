export type { KubeObject } from "./model/objects.ts";
export type { ContainerState, ContainerStatus, Pod } from "./model/pods.ts";
export type { Deployment, ReplicaSet } from "./model/workloads.ts";
export type { WriteRecord } from "./registry/store.ts";
export { type KubernetesOptions, type KubernetesServer, startKubernetes } from "./server.ts";
export { DEFAULT_TIMING, type Timing } from "./timing.ts";

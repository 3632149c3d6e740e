import type { PullImage } from "../ports.ts";
import { Agenda } from "./controllers/agenda.ts";
import { ClaimBinder } from "./controllers/claims.ts";
import { Client } from "./controllers/client.ts";
import { DaemonSetController } from "./controllers/daemon-set/daemon-set-controller.ts";
import { DeploymentController } from "./controllers/deployment/deployment-controller.ts";
import { EventRecorder } from "./controllers/events.ts";
import { GarbageCollector } from "./controllers/garbage-collector.ts";
import { JobController } from "./controllers/job/job-controller.ts";
import { NamespaceController } from "./controllers/namespace-controller.ts";
import { ReplicaSetController } from "./controllers/replica-set-controller.ts";
import { Scheduler } from "./controllers/scheduler.ts";
import { StatefulSetController } from "./controllers/stateful-set/stateful-set-controller.ts";
import { DefinitionController } from "./custom/definition-controller.ts";
import { seconds } from "./model/clock.ts";
import { ContainerLogs } from "./node/container-logs.ts";
import { Kubelet } from "./node/kubelet.ts";
import { Registry } from "./registry/registry.ts";
import { Store, type WriteRecord } from "./registry/store.ts";
import type { Timing } from "./timing.ts";

interface ControlPlaneOptions {
  readonly certificateAuthority: string;
  readonly pullImage: PullImage;
  readonly timing: Timing;
  readonly nodes: readonly string[];
  readonly namespaces: readonly string[];
  readonly foreignPrograms: "refuse" | "serve";
}

export interface ControlPlane {
  readonly registry: Registry;
  readonly logs: ContainerLogs;
  stop(): void;
}

const CONTROLLER_MANAGER = "kube-controller-manager";

/** Everything behind the API: controllers, scheduler and kubelets, started on an empty store. */
export function startControlPlane(options: ControlPlaneOptions): ControlPlane {
  const { timing, pullImage, foreignPrograms } = options;
  const agenda = new Agenda();
  const registry = new Registry(new Store(), foreignPrograms);
  const logs = new ContainerLogs();
  const manager = new Client(registry, CONTROLLER_MANAGER);
  const clocks = { second: timing.deploymentSecond, reaction: timing.controllerReaction };
  const parts: { notice(record: WriteRecord): void }[] = [
    new NamespaceController(agenda, manager, options.certificateAuthority, timing.controllerReaction),
    new DeploymentController(agenda, manager, new EventRecorder(manager, "deployment-controller"), clocks),
    new ReplicaSetController(agenda, manager, new EventRecorder(manager, "replicaset-controller"), clocks),
    new StatefulSetController(agenda, manager, new EventRecorder(manager, "statefulset-controller"), clocks),
    new DaemonSetController(agenda, manager, new EventRecorder(manager, "daemonset-controller"), clocks),
    new JobController(agenda, manager, new EventRecorder(manager, "job-controller"), timing),
    new ClaimBinder(
      agenda,
      manager,
      new EventRecorder(manager, "persistentvolume-controller"),
      timing.controllerReaction,
    ),
    new DefinitionController(agenda, manager, timing.controllerReaction),
    new GarbageCollector(agenda, manager, timing.controllerReaction),
    new Scheduler(agenda, new Client(registry, "kube-scheduler"), timing.controllerReaction),
    ...options.nodes.map((node) => {
      const client = new Client(registry, "kubelet");
      return new Kubelet({ agenda, client, logs, pullImage, timing, node, foreignPrograms });
    }),
  ];
  registry.store.listen((record) => {
    for (const part of parts) part.notice(record);
  });
  furnish(new Client(registry, "kube-apiserver"), options);
  return { registry, logs, stop: () => agenda.stop() };
}

const PERMANENT = ["default", "kube-system", "kube-public", "kube-node-lease"];

function furnish(client: Client, { nodes, namespaces }: ControlPlaneOptions): void {
  for (const name of new Set([...PERMANENT, ...namespaces]))
    client.create("Namespace", { metadata: { name } });
  for (const name of nodes) {
    const node = client.create("Node", {
      metadata: { name, labels: { "kubernetes.io/hostname": name, "kubernetes.io/os": "linux" } },
    });
    const amounts = { cpu: "4", memory: "16Gi", pods: "110" };
    const ready = {
      type: "Ready",
      status: "True",
      reason: "KubeletReady",
      message: "kubelet is posting ready status",
      lastTransitionTime: seconds(Date.now()),
    };
    node.status = {
      capacity: amounts,
      allocatable: amounts,
      conditions: [ready],
      nodeInfo: { kubeletVersion: "v1.36.2" },
    };
    client.update(node, "status");
  }
}

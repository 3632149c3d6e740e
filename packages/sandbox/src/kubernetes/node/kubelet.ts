import type { PullImage } from "../../ports.ts";
import type { Agenda } from "../controllers/agenda.ts";
import type { Client } from "../controllers/client.ts";
import { EventRecorder } from "../controllers/events.ts";
import { same } from "../model/json.ts";
import { type Container, isSidecar, type Pod } from "../model/pods.ts";
import type { WriteRecord } from "../registry/store.ts";
import type { Timing } from "../timing.ts";
import { environmentOf, mountProblem } from "./configuration.ts";
import type { ContainerLogs } from "./container-logs.ts";
import { ContainerWorker } from "./container-worker.ts";
import { type FoundImage, type Pulled, pull } from "./image-pull.ts";
import { hasBegun, podStatus } from "./pod-status.ts";
import type { Foreign } from "./program.ts";

interface KubeletOptions {
  readonly agenda: Agenda;
  readonly client: Client;
  readonly logs: ContainerLogs;
  readonly pullImage: PullImage;
  readonly timing: Timing;
  readonly node: string;
  /** Programs other than the example cannot start, or are taken to do what their Pod is for. */
  readonly foreignPrograms: "refuse" | "serve";
}

interface PodWork {
  readonly namespace: string;
  readonly name: string;
  readonly initContainers: ContainerWorker[];
  readonly containers: ContainerWorker[];
  /** How many init containers have been started; one more than there are once the others have been. */
  begun: number;
  readonly address: string;
  stopping: boolean;
}

/** Runs the Pods of one node, as far as the outside can see. */
export class Kubelet {
  readonly #options: KubeletOptions;
  readonly #events: EventRecorder;
  readonly #work = new Map<string, PodWork>();
  readonly #present = new Map<string, FoundImage>();
  #addresses = 1;

  constructor(options: KubeletOptions) {
    this.#options = options;
    this.#events = new EventRecorder(options.client, "kubelet", options.node);
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind !== "Pod" || (object as Pod).spec.nodeName !== this.#options.node) return;
    const pod = object as Pod;
    const uid = pod.metadata.uid ?? "";
    if (verb === "delete") this.#forget(uid);
    else if (!this.#work.has(uid)) this.#admit(pod, uid);
    else if (pod.metadata.deletionTimestamp) this.#terminate(pod, uid);
  }

  #admit(pod: Pod, uid: string): void {
    const { agenda, timing } = this.#options;
    this.#addresses += 1;
    const address = `10.244.${Math.floor(this.#addresses / 250)}.${(this.#addresses % 250) + 1}`;
    const { namespace = "", name } = pod.metadata;
    const { initContainers = [], containers } = pod.spec;
    const work: PodWork = {
      namespace,
      name,
      initContainers: initContainers.map((container) => this.#worker(pod, container, address, true)),
      containers: containers.map((container) => this.#worker(pod, container, address, false)),
      begun: 0,
      address,
      stopping: false,
    };
    this.#work.set(uid, work);
    agenda.after(timing.controllerReaction, () => this.#report(uid));
    agenda.after(timing.podStart, () => this.#mountAndStart(pod, uid));
  }

  #worker(pod: Pod, container: Container, address: string, fromInits: boolean): ContainerWorker {
    const { agenda, timing, logs, client } = this.#options;
    const { namespace, name, uid = "" } = pod.metadata;
    const restartPolicy = fromInits ? initPolicy(pod, container) : (pod.spec.restartPolicy ?? "Always");
    return new ContainerWorker(container, {
      agenda,
      timing,
      address,
      podText: `${name}_${namespace}(${uid})`,
      isInit: fromInits && !isSidecar(container),
      firstReason: pod.spec.initContainers?.length ? "PodInitializing" : "ContainerCreating",
      restartPolicy,
      foreign: this.#foreign(restartPolicy),
      pull: (reference, done) => this.#pull(uid, reference, done),
      present: (reference) => this.#present.get(reference),
      environment: (each, image) => environmentOf(client, this.#current(uid) ?? pod, each, image),
      event: (each, type, reason, message) =>
        this.#events.record(this.#current(uid) ?? pod, {
          type,
          reason,
          message,
          fieldPath: `spec.${fromInits ? "initContainers" : "containers"}{${each.name}}`,
        }),
      log: {
        begin: (each) => logs.begin(uid, each),
        write: (each, text) => logs.write(uid, each, text),
        end: (each) => logs.end(uid, each),
      },
      changed: () => {
        this.#report(uid);
        this.#goOn(uid);
      },
    });
  }

  /** What does not run for ever is there to end. */
  #foreign(restartPolicy: string): Foreign {
    if (this.#options.foreignPrograms === "refuse") return "refuse";
    return restartPolicy === "Always" ? "serve" : "succeed";
  }

  #mountAndStart(pod: Pod, uid: string): void {
    const { agenda, client, timing } = this.#options;
    const work = this.#work.get(uid);
    if (!work || work.stopping) return;
    const problem = mountProblem(client, pod);
    if (!problem) {
      this.#startNext(work);
      return;
    }
    this.#events.record(pod, { type: "Warning", reason: "FailedMount", message: problem });
    agenda.after(timing.configurationRetry, () => this.#mountAndStart(pod, uid));
  }

  /** Init containers one after another, sidecars when they have started, then all the others at once. */
  #startNext(work: PodWork): void {
    const next = work.initContainers[work.begun];
    work.begun += 1;
    if (next) next.start();
    else for (const container of work.containers) container.start();
  }

  #goOn(uid: string): void {
    const work = this.#work.get(uid);
    if (!work || work.stopping || work.begun === 0) return;
    if (work.initContainers[work.begun - 1]?.letsOthersGoOn) this.#startNext(work);
  }

  /** Pulling takes time even where the answer is known. */
  #pull(uid: string, reference: string, done: (pulled: Pulled) => void): void {
    const { agenda, pullImage, timing } = this.#options;
    const finish = (pulled: Pulled) => {
      if (pulled.kind === "found") this.#present.set(reference, pulled.image);
      const work = this.#work.get(uid);
      if (work && !work.stopping) done(pulled);
    };
    void pull(pullImage, reference).then((pulled) => agenda.after(timing.pull, () => finish(pulled)));
  }

  #report(uid: string): void {
    const work = this.#work.get(uid);
    const pod = this.#current(uid);
    if (!work || !pod || work.stopping) return;
    const containers = work.containers.map((container) => container.status);
    const inits = work.initContainers.map((container) => container.status);
    const started = hasBegun([...inits, ...containers]);
    const status = podStatus(pod, containers, inits, started ? work.address : pod.status.podIP);
    if (!same(status, pod.status)) this.#options.client.update({ ...pod, status }, "status");
    if (status.phase === "Succeeded" || status.phase === "Failed")
      for (const container of work.initContainers) container.complete();
  }

  /** As it is stored now; undefined once it is gone. */
  #current(uid: string): Pod | undefined {
    const work = this.#work.get(uid);
    const pod = work && this.#options.client.get<Pod>("Pod", work.namespace, work.name);
    return pod?.metadata.uid === uid ? pod : undefined;
  }

  /** SIGTERM: every program here ends at once, well within any grace. */
  #terminate(pod: Pod, uid: string): void {
    const { agenda, client, timing } = this.#options;
    const work = this.#work.get(uid);
    if (!work || work.stopping) return;
    work.stopping = true;
    for (const container of [...work.initContainers, ...work.containers]) {
      const { name } = container.status;
      const fieldPath = `spec.${work.containers.includes(container) ? "containers" : "initContainers"}{${name}}`;
      if (container.isRunning)
        this.#events.record(pod, {
          type: "Normal",
          reason: "Killing",
          message: `Stopping container ${name}`,
          fieldPath,
        });
      container.stop();
    }
    agenda.after(timing.termination, () => client.delete(pod, { gracePeriodSeconds: 0 }));
  }

  #forget(uid: string): void {
    const work = this.#work.get(uid);
    for (const container of [...(work?.initContainers ?? []), ...(work?.containers ?? [])]) container.stop();
    this.#work.delete(uid);
    this.#options.logs.forget(uid);
  }
}

/** An init container runs until it has succeeded once, a sidecar as long as its Pod. */
function initPolicy(pod: Pod, container: Container): "Always" | "OnFailure" | "Never" {
  if (isSidecar(container)) return "Always";
  return pod.spec.restartPolicy === "Never" ? "Never" : "OnFailure";
}

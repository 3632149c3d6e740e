import { randomBytes } from "node:crypto";
import type { Agenda } from "../controllers/agenda.ts";
import { seconds } from "../model/clock.ts";
import type { Container, ContainerState, ContainerStatus, Probe, TerminatedState } from "../model/pods.ts";
import type { Timing } from "../timing.ts";
import type { Environment } from "./configuration.ts";
import { imageId, nameProblem, type Pulled } from "./image-pull.ts";
import { probeAnswer } from "./probe.ts";
import { type Run, type RunEnd, runOf } from "./program.ts";

/** What a container needs of its Pod and node. */
export interface ContainerSurroundings {
  readonly agenda: Agenda;
  readonly timing: Timing;
  readonly address: string;
  /** `web-abc_dev(uid)`, for messages. */
  readonly podText: string;
  readonly restartPolicy: "Always" | "OnFailure" | "Never";
  /** Calls back when the registry has answered, unless the Pod is gone by then. */
  readonly pull: (reference: string, done: (pulled: Pulled) => void) => void;
  readonly isPresent: (reference: string) => boolean;
  readonly environment: (container: Container, image: readonly string[]) => Environment;
  readonly event: (container: Container, type: "Normal" | "Warning", reason: string, message: string) => void;
  readonly log: {
    begin(container: string): void;
    write(container: string, text: string): void;
    end(container: string): void;
  };
  /** The status changed and should be reported. */
  readonly changed: () => void;
}

/** A kubelet looks at its containers from time to time: it never sees one run that ends sooner than this. */
const UNNOTICED_MILLISECONDS = 50;

type FoundImage = (Pulled & { kind: "found" })["image"];

/** One container of a Pod, from the pull to its last restart. */
export class ContainerWorker {
  readonly #container: Container;
  readonly #pod: ContainerSurroundings;
  #state: ContainerState = { waiting: { reason: "ContainerCreating" } };
  #lastState: ContainerState = {};
  #ready = false;
  #started = false;
  #restarts = 0;
  #failures = 0;
  #failedPulls = 0;
  #image: FoundImage | undefined;
  #containerId: string | undefined;
  #run: Run | undefined;
  #stopped = false;
  readonly #plans = new Set<() => void>();

  constructor(container: Container, pod: ContainerSurroundings) {
    this.#container = container;
    this.#pod = pod;
  }

  get status(): ContainerStatus {
    const { name, image } = this.#container;
    return {
      name,
      state: this.#state,
      lastState: this.#lastState,
      ready: this.#ready,
      restartCount: this.#restarts,
      image,
      imageID: this.#image ? imageId(image, this.#image.digest) : "",
      ...(this.#containerId ? { containerID: this.#containerId } : {}),
      started: this.#started,
    };
  }

  /** Pulls the image, then runs the program. */
  start(): void {
    const { image, imagePullPolicy } = this.#container;
    const bad = nameProblem(image);
    if (bad) {
      this.#refuseName(bad);
      return;
    }
    if (imagePullPolicy === "Never" && !this.#pod.isPresent(image)) {
      this.#refusePolicy(image);
      return;
    }
    const present = this.#pod.isPresent(image) && imagePullPolicy !== "Always";
    if (!present) this.#pod.event(this.#container, "Normal", "Pulling", `Pulling image "${image}"`);
    this.#pod.pull(image, (pulled) => this.#afterPull(pulled, present));
  }

  /** The program is told to end, and does. */
  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#plans) cancel();
    this.#pod.log.end(this.#container.name);
  }

  get isRunning(): boolean {
    return this.#state.running !== undefined;
  }

  #refuseName(message: string): void {
    this.#wait("InvalidImageName", message);
    this.#pod.event(this.#container, "Warning", "InspectFailed", message);
    this.#pod.event(this.#container, "Warning", "Failed", "Error: InvalidImageName");
    this.#plan(this.#pod.timing.configurationRetry, () => this.start());
  }

  #refusePolicy(image: string): void {
    const message = `Container image "${image}" is not present with pull policy of Never`;
    this.#wait("ErrImageNeverPull", message);
    this.#pod.event(this.#container, "Warning", "ErrImageNeverPull", message);
    this.#pod.event(this.#container, "Warning", "Failed", "Error: ErrImageNeverPull");
    this.#plan(this.#pod.timing.configurationRetry, () => this.start());
  }

  #afterPull(pulled: Pulled, present: boolean): void {
    const { image } = this.#container;
    if (this.#stopped) return;
    if (pulled.kind === "failed") {
      this.#pullFailed(pulled.message);
      return;
    }
    this.#image = pulled.image;
    const took = `${this.#pod.timing.pull}ms`;
    const message = present
      ? `Container image "${image}" already present on machine`
      : `Successfully pulled image "${image}" in ${took} (${took} including waiting).`;
    this.#pod.event(this.#container, "Normal", "Pulled", message);
    this.#create();
  }

  #pullFailed(message: string): void {
    const { image } = this.#container;
    const { pullBackOff, pullBackOffLimit } = this.#pod.timing;
    this.#wait("ErrImagePull", message);
    this.#pod.event(this.#container, "Warning", "Failed", `Failed to pull image "${image}": ${message}`);
    this.#pod.event(this.#container, "Warning", "Failed", "Error: ErrImagePull");
    const wait = Math.min(pullBackOff * 2 ** this.#failedPulls, pullBackOffLimit);
    this.#failedPulls += 1;
    this.#plan(wait / 2, () => {
      this.#wait("ImagePullBackOff", `Back-off pulling image "${image}": ErrImagePull: ${message}`);
      this.#pod.event(this.#container, "Normal", "BackOff", `Back-off pulling image "${image}"`);
      this.#pod.event(this.#container, "Warning", "Failed", "Error: ImagePullBackOff");
      this.#plan(wait / 2, () => this.start());
    });
  }

  #create(): void {
    const image = this.#image;
    if (!image) {
      this.start();
      return;
    }
    const environment = this.#pod.environment(this.#container, image.environment);
    if (environment.kind === "missing") {
      this.#wait("CreateContainerConfigError", environment.message);
      this.#pod.event(this.#container, "Warning", "Failed", `Error: ${environment.message}`);
      this.#plan(this.#pod.timing.configurationRetry, () => this.#create());
      return;
    }
    this.#launch(image, environment.values);
  }

  #launch(image: FoundImage, environment: Record<string, string>): void {
    const { name, command, args } = this.#container;
    const run = runOf(command ?? image.entrypoint, args ?? (command ? [] : image.command), environment);
    this.#run = run;
    this.#containerId = `containerd://${randomBytes(32).toString("hex")}`;
    this.#pod.event(this.#container, "Normal", "Created", `Created container: ${name}`);
    this.#pod.log.begin(name);
    if (run.end?.reason === "StartError") {
      this.#exit(run.end);
      return;
    }
    this.#state = { running: { startedAt: seconds(Date.now()) } };
    this.#pod.event(this.#container, "Normal", "Started", `Started container ${name}`);
    for (const line of run.startLines) this.#pod.log.write(name, line);
    if (run.end && run.end.after <= UNNOTICED_MILLISECONDS) this.#finish(run.end);
    else this.#keepRunning(run);
  }

  #keepRunning(run: Run): void {
    this.#started = true;
    this.#ready = this.#container.readinessProbe === undefined;
    const { end } = run;
    if (end) this.#plan(end.after, () => this.#finish(end));
    this.#watchProbes();
    this.#pod.changed();
  }

  #finish(end: RunEnd): void {
    for (const line of end.lines) this.#pod.log.write(this.#container.name, line);
    this.#exit(end);
  }

  #watchProbes(): void {
    const { readinessProbe, livenessProbe } = this.#container;
    if (readinessProbe) this.#probe(readinessProbe, "Readiness", (ok) => this.#setReady(ok));
    if (livenessProbe)
      this.#probe(livenessProbe, "Liveness", (ok) => (ok ? undefined : this.#killUnhealthy()));
  }

  /** Calls `verdict` when as many answers in a row agree as the probe asks for. */
  #probe(probe: Probe, name: string, verdict: (ok: boolean) => void): void {
    const second = this.#pod.timing.probeSecond;
    let row = { ok: true, length: 0 };
    const ask = () => {
      const run = this.#run;
      if (!run || !this.isRunning) return;
      const answer = probeAnswer(probe, this.#container, run, this.#pod.address);
      const ok = answer.kind === "ok";
      row = row.ok === ok ? { ok, length: row.length + 1 } : { ok, length: 1 };
      if (answer.kind === "failed")
        this.#pod.event(this.#container, "Warning", "Unhealthy", `${name} probe failed: ${answer.output}`);
      const needed = ok ? (probe.successThreshold ?? 1) : (probe.failureThreshold ?? 3);
      if (row.length === needed) verdict(ok);
      this.#plan((probe.periodSeconds ?? 10) * second, ask);
    };
    this.#plan((probe.initialDelaySeconds ?? 0) * second, ask);
  }

  #setReady(ready: boolean): void {
    if (this.#ready === ready || !this.isRunning) return;
    this.#ready = ready;
    this.#pod.changed();
  }

  #killUnhealthy(): void {
    const { name } = this.#container;
    this.#pod.event(
      this.#container,
      "Normal",
      "Killing",
      `Container ${name} failed liveness probe, will be restarted`,
    );
    this.#exit({ after: 0, lines: [], exitCode: 0, reason: "Completed" });
  }

  #exit(end: RunEnd): void {
    const { running } = this.#state;
    for (const cancel of this.#plans) cancel();
    this.#plans.clear();
    const terminated: TerminatedState = {
      exitCode: end.exitCode,
      reason: end.reason,
      ...(end.message ? { message: end.message } : {}),
      startedAt: running?.startedAt ?? seconds(Date.now()),
      finishedAt: seconds(Date.now()),
      containerID: this.#containerId,
    };
    this.#pod.log.end(this.#container.name);
    this.#state = { terminated };
    this.#ready = false;
    this.#started = false;
    this.#pod.changed();
    if (this.#restartsAfter(end)) this.#planRestart(terminated);
  }

  #restartsAfter(end: RunEnd): boolean {
    const { restartPolicy } = this.#pod;
    return restartPolicy === "Always" || (restartPolicy === "OnFailure" && end.exitCode !== 0);
  }

  /** The first restart comes at once, the next ones after a wait that doubles. */
  #planRestart(terminated: TerminatedState): void {
    const { crashBackOff, crashBackOffLimit, controllerReaction } = this.#pod.timing;
    const wait = Math.min(crashBackOff * 2 ** (this.#failures - 1), crashBackOffLimit);
    this.#failures += 1;
    if (this.#failures === 1) {
      this.#plan(controllerReaction, () => this.#restart(terminated));
      return;
    }
    this.#plan(controllerReaction, () => {
      const { name } = this.#container;
      this.#lastState = { terminated };
      this.#wait(
        "CrashLoopBackOff",
        `back-off ${goDuration(wait)} restarting failed container=${name} pod=${this.#pod.podText}`,
      );
      this.#pod.event(
        this.#container,
        "Warning",
        "BackOff",
        `Back-off restarting failed container ${name} in pod ${this.#pod.podText}`,
      );
      this.#plan(wait, () => this.#restart(terminated));
    });
  }

  #restart(terminated: TerminatedState): void {
    this.#lastState = { terminated };
    this.#restarts += 1;
    const { image } = this.#container;
    this.#pod.event(
      this.#container,
      "Normal",
      "Pulled",
      `Container image "${image}" already present on machine`,
    );
    this.#create();
  }

  #wait(reason: string, message: string): void {
    this.#state = { waiting: { reason, message } };
    this.#pod.changed();
  }

  #plan(delay: number, run: () => void): void {
    if (this.#stopped) return;
    const cancel = this.#pod.agenda.after(delay, () => {
      this.#plans.delete(cancel);
      run();
    });
    this.#plans.add(cancel);
  }
}

/** `250ms`, `10s`, `1m20s`, as Go prints durations. */
function goDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const total = milliseconds / 1000;
  const minutes = Math.floor(total / 60);
  return minutes > 0 ? `${minutes}m${total % 60}s` : `${total}s`;
}

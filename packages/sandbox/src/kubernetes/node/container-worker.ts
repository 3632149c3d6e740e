import { randomBytes } from "node:crypto";
import { seconds } from "../model/clock.ts";
import type { Container, ContainerState, ContainerStatus, Probe, TerminatedState } from "../model/pods.ts";
import { expanded } from "./configuration.ts";
import { ImageGetter, presentText } from "./image-getter.ts";
import { type FoundImage, imageId } from "./image-pull.ts";
import { probeAnswer } from "./probe.ts";
import { startProbe } from "./probe-loop.ts";
import { type Run, type RunEnd, runOf } from "./program.ts";
import type { Surroundings } from "./surroundings.ts";

/** A kubelet looks at its containers from time to time: it never sees one run that ends sooner than this. */
const UNNOTICED_MILLISECONDS = 50;

/** One container of a Pod, from the pull to its last restart. */
export class ContainerWorker {
  readonly #container: Container;
  readonly #pod: Surroundings;
  #state: ContainerState;
  #lastState: ContainerState = {};
  #ready = false;
  #started = false;
  #restarts = 0;
  #failures = 0;
  #image: FoundImage | undefined;
  #containerId: string | undefined;
  #stopped = false;
  readonly #plans = new Set<() => void>();

  constructor(container: Container, pod: Surroundings) {
    this.#state = { waiting: { reason: pod.firstReason } };
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

  /** Gets the image, then runs the program. */
  start(): void {
    const waiting = {
      wait: (reason: string, message: string) => this.#wait(reason, message),
      plan: (delay: number, run: () => void) => this.#plan(delay, run),
    };
    new ImageGetter(this.#container, this.#pod, waiting).get((image) => {
      this.#image = image;
      if (!this.#stopped) this.#create(image);
    });
  }

  /** The program is told to end, and does. */
  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#plans) cancel();
    this.#pod.log.end(this.#container.name);
  }

  /** It ended well, or, being a sidecar, runs: what waits for it may go on. */
  get letsOthersGoOn(): boolean {
    return this.#pod.isInit ? this.#state.terminated?.exitCode === 0 : this.#started;
  }

  /** A sidecar is ended when all that it stands beside have. */
  complete(): void {
    if (!this.isRunning) return;
    this.stop();
    this.#plans.clear();
    this.#exit({ after: 0, lines: [], exitCode: 0, reason: "Completed" });
  }

  get isRunning(): boolean {
    return this.#state.running !== undefined;
  }

  #create(image: FoundImage): void {
    const environment = this.#pod.environment(this.#container, image.environment);
    if (environment.kind === "ready") {
      this.#launch(image, environment.values);
      return;
    }
    this.#wait("CreateContainerConfigError", environment.message);
    this.#say("Warning", "Failed", `Error: ${environment.message}`);
    this.#plan(this.#pod.timing.configurationRetry, () => this.#create(image));
  }

  #launch(image: FoundImage, environment: Record<string, string>): void {
    const { name, command, args } = this.#container;
    const words = (list?: readonly string[]) => list?.map((word) => expanded(word, environment));
    const run = runOf(
      words(command) ?? image.entrypoint,
      words(args) ?? (command ? [] : image.command),
      environment,
      this.#pod.foreign,
    );
    this.#containerId = `containerd://${randomBytes(32).toString("hex")}`;
    this.#say("Normal", "Created", `Created container: ${name}`);
    this.#pod.log.begin(name);
    if (run.end?.reason === "StartError") {
      this.#exit(run.end);
      return;
    }
    this.#state = { running: { startedAt: seconds(Date.now()) } };
    this.#say("Normal", "Started", `Started container ${name}`);
    for (const line of run.startLines) this.#pod.log.write(name, line);
    if (run.end && run.end.after <= UNNOTICED_MILLISECONDS) this.#finish(run.end);
    else this.#keepRunning(run);
  }

  #keepRunning(run: Run): void {
    this.#started = true;
    this.#ready = !this.#pod.isInit && this.#container.readinessProbe === undefined;
    const { end } = run;
    if (end) this.#plan(end.after, () => this.#finish(end));
    this.#watchProbes(run);
    this.#pod.changed();
  }

  #finish(end: RunEnd): void {
    for (const line of end.lines) this.#pod.log.write(this.#container.name, line);
    this.#exit(end);
  }

  #watchProbes(run: Run): void {
    const { readinessProbe, livenessProbe } = this.#container;
    this.#watch(readinessProbe, "Readiness", run, (ok) => this.#setReady(ok));
    this.#watch(livenessProbe, "Liveness", run, (ok) => {
      if (!ok) this.#killUnhealthy();
    });
  }

  #watch(probe: Probe | undefined, name: string, run: Run, verdict: (ok: boolean) => void): void {
    if (!probe) return;
    const { agenda, timing, address } = this.#pod;
    const ask = () => probeAnswer(probe, this.#container, run, address);
    const failed = (output: string) => this.#say("Warning", "Unhealthy", `${name} probe failed: ${output}`);
    this.#plans.add(startProbe(probe, { agenda, second: timing.probeSecond, ask, failed, verdict }));
  }

  #setReady(ready: boolean): void {
    if (this.#ready === ready || !this.isRunning) return;
    this.#ready = ready;
    this.#pod.changed();
  }

  #killUnhealthy(): void {
    const { name } = this.#container;
    this.#say("Normal", "Killing", `Container ${name} failed liveness probe, will be restarted`);
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
    this.#ready = this.#pod.isInit && end.exitCode === 0;
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
      this.#say(
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
    this.#say("Normal", "Pulled", presentText(this.#container.image));
    if (this.#image) this.#create(this.#image);
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#pod.event(this.#container, type, reason, message);
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

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, connect } from "@towline/cluster";
import type { ConfigEntry } from "@towline/config";
import { type KubeObject, type Log, systemClock } from "@towline/kernel";
import { type FaultInjector, type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { deploy } from "../deploy.ts";
import { readRecords } from "../record.ts";
import type { DeployPorts, DeployRecord, DeployReport } from "../types.ts";
import { digestOf, pullImage, type RequestOptions, requestOf } from "./requests.ts";

/** A sandbox cluster with the namespace `dev`, and what a deploy needs to reach it. */
export class ClusterUnderTest {
  readonly server: KubernetesServer;
  readonly cluster: Cluster;
  readonly lines: string[] = [];
  readonly #folder: string;
  readonly #broken: Set<string>;

  constructor(server: KubernetesServer, cluster: Cluster, folder: string, broken: Set<string>) {
    this.server = server;
    this.cluster = cluster;
    this.#folder = folder;
    this.#broken = broken;
  }

  static async start(faults?: FaultInjector): Promise<ClusterUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), "towline-release-"));
    const timing = { podStart: 50, pull: 10, crashBackOff: 50, termination: 20 };
    const broken = new Set<string>();
    const server = await startKubernetes({
      name: "dev",
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage: async (reference) => {
        const found = await pullImage(reference);
        return found.kind === "found" && broken.has(found.digest) ? { ...found, command: ["crash"] } : found;
      },
      faults,
      timing,
      namespaces: ["dev"],
    });
    const path = join(folder, "kubeconfig");
    await writeFile(path, server.adminKubeconfig());
    const cluster = await connect({ kind: "kubeconfig", path }, { log: silentLog, clock: systemClock });
    return new ClusterUnderTest(server, cluster, folder, broken);
  }

  ports(signal: AbortSignal = new AbortController().signal): DeployPorts {
    const write = (line: string) => void this.lines.push(line);
    const log = { ...silentLog, info: write, notice: write, warning: write, error: write };
    return { cluster: this.cluster, log, clock: systemClock, signal };
  }

  /** Ports of a run that `kill` stops dead: from then on it reaches neither the cluster nor its next moment. */
  mortalPorts(): { readonly ports: DeployPorts; readonly kill: () => void } {
    const death = new AbortController();
    const never = new Promise<never>(() => {});
    const cluster = new Proxy(this.cluster, {
      get: (target, name) => (death.signal.aborted ? () => never : Reflect.get(target, name)),
    });
    const sleep: DeployPorts["clock"]["sleep"] = (milliseconds, signal = death.signal) =>
      systemClock.sleep(milliseconds, AbortSignal.any([signal, death.signal]));
    const ports = { ...this.ports(death.signal), cluster, clock: { ...systemClock, sleep } };
    return { ports, kill: () => death.abort(new Error("killed")) };
  }

  /** Deploys with `ports`; `more` configuration beside the usual one. */
  deploy(
    options?: RequestOptions,
    signal?: AbortSignal,
    more: readonly ConfigEntry[] = [],
  ): Promise<DeployReport> {
    const request = requestOf(options);
    return deploy({ ...request, config: [...request.config, ...more] }, this.ports(signal));
  }

  /** From now on this image crashes, as one does whose database moved on. */
  breakImage(letter: Parameters<typeof digestOf>[0]): void {
    this.#broken.add(digestOf(letter));
  }

  /** The next request that `matches` is answered with `code`. */
  refuseOnce(matches: (method: string, path: string) => boolean, code: number): void {
    this.server.setFaults(({ method, path }) => {
      if (!matches(method, path)) return undefined;
      this.server.setFaults(undefined);
      return { kind: "status", status: code };
    });
  }

  async get(kind: string, name: string): Promise<KubeObject | undefined> {
    const apiVersion = kind === "Deployment" ? "apps/v1" : kind === "Lease" ? "coordination.k8s.io/v1" : "v1";
    return await this.cluster.get({ apiVersion, kind, namespace: "dev", name });
  }

  async image(): Promise<string | undefined> {
    return (await this.get("Deployment", "checkout"))?.spec.template.spec.containers[0].image;
  }

  async untilImageIs(letter: Parameters<typeof digestOf>[0]): Promise<void> {
    await until(async () => ((await this.image()) ?? "").endsWith(digestOf(letter)));
  }

  /** How the deploys ended, the newest first. */
  async outcomes(): Promise<readonly DeployRecord["outcome"][]> {
    const stored = await readRecords(this.cluster, { service: "checkout", namespace: "dev" });
    return stored.map(({ record }) => record.outcome);
  }

  async readyPods(): Promise<readonly KubeObject[]> {
    return (await this.pods()).filter((pod) =>
      pod.status.conditions?.some(
        (one: { type: string; status: string }) => one.type === "Ready" && one.status === "True",
      ),
    );
  }

  async pods(): Promise<readonly KubeObject[]> {
    return (await this.cluster.list({ apiVersion: "v1", kind: "Pod", namespace: "dev" })).items;
  }

  async stop(): Promise<void> {
    this.cluster.close();
    await this.server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Throws when it does not come to that within 10 s. */
export const until = async (condition: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("it did not come to that within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const silentLog: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_, body) => body(),
  mask: () => {},
};

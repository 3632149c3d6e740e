import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, connect } from "@towline/cluster";
import type { ConfigEntry } from "@towline/config";
import { type KubeObject, type Log, labels, systemClock } from "@towline/kernel";
import {
  type FaultInjector,
  type KubernetesServer,
  type PulledImage,
  startKubernetes,
} from "@towline/sandbox";
import type { DeployPorts, DeployRequest } from "../types.ts";

/** The digest decides how the image behaves: `a…` serves, `b…` serves too, `c…` crashes, `d…` never gets ready. */
export const digestOf = (letter: "a" | "b" | "c" | "d"): string => `sha256:${letter.repeat(64)}`;

const commands: Readonly<Record<string, readonly string[]>> = {
  a: ["serve"],
  b: ["serve"],
  c: ["crash"],
  d: ["never-ready"],
};

/** How every cluster of these tests pulls: see `digestOf`. */
export const pullImage = async (reference: string): Promise<PulledImage> => {
  const digest = reference.split("@")[1];
  const command = commands[digest?.[7] ?? ""];
  if (digest === undefined || command === undefined) return { kind: "not-found" };
  return { kind: "found", digest, entrypoint: ["/checkout"], command, environment: ["VERSION=1.0.0"] };
};

export const deployment = (replicas = 2): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "checkout", namespace: "dev" },
  spec: {
    replicas,
    selector: { matchLabels: { app: "checkout" } },
    template: {
      metadata: { labels: { app: "checkout" } },
      spec: {
        containers: [
          {
            name: "app",
            image: "checkout",
            ports: [{ containerPort: 8080 }],
            envFrom: [{ configMapRef: { name: "checkout-config" } }],
            readinessProbe: { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 },
          },
        ],
      },
    },
  },
});

export const service: KubeObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "checkout", namespace: "dev" },
  spec: { selector: { app: "checkout" }, ports: [{ port: 80, targetPort: 8080 }] },
};

/** A ConfigMap `checkout-config` whose content, and so its name, is `greeting`. */
const config = (greeting: string): ConfigEntry => ({
  kind: "ConfigMap",
  name: "checkout-config",
  files: ["app.properties"],
  object: {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: `checkout-config-${greeting}`,
      namespace: "dev",
      labels: { [labels.configName]: "checkout-config" },
    },
    immutable: true,
    data: { GREETING: greeting },
  },
});

export interface RequestOptions {
  readonly image?: "a" | "b" | "c" | "d";
  readonly greeting?: string;
  readonly replicas?: number;
  readonly runId?: number;
  readonly attempt?: number;
  readonly objects?: readonly KubeObject[];
  readonly namespace?: string;
}

/** `object` in another namespace than `dev`. */
const placedIn = (namespace: string, object: KubeObject): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, namespace },
});

export const requestOf = (options: RequestOptions = {}): DeployRequest => {
  const { image = "a", greeting = "hello", replicas = 2, runId = 100, attempt = 1 } = options;
  const { objects = [deployment(replicas), service], namespace = "dev" } = options;
  const entry = config(greeting);
  return {
    identity: {
      service: "checkout",
      environment: "dev",
      target: "default",
      namespace,
      commit: image.repeat(40),
      ref: "refs/heads/main",
      actor: "mona",
      runId: String(runId),
      attempt,
      runUrl: `https://github.example/acme/checkout/actions/runs/${runId}`,
    },
    image: {
      repository: "checkout",
      digest: digestOf(image),
      reference: `registry.example/checkout@${digestOf(image)}`,
    },
    manifests: objects.map((object, index) => ({
      object: placedIn(namespace, object),
      at: { file: "k8s/all.yaml", line: index + 1, column: 1 },
    })),
    config: [{ ...entry, object: placedIn(namespace, entry.object) }],
    timeoutSeconds: 60,
    dryRun: false,
  };
};

/** A sandbox cluster with the namespace `dev`, and what a deploy needs to reach it. */
export class ClusterUnderTest {
  readonly server: KubernetesServer;
  readonly cluster: Cluster;
  readonly lines: string[] = [];
  readonly #folder: string;

  constructor(server: KubernetesServer, cluster: Cluster, folder: string) {
    this.server = server;
    this.cluster = cluster;
    this.#folder = folder;
  }

  static async start(faults?: FaultInjector): Promise<ClusterUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), "towline-release-"));
    const timing = { podStart: 50, pull: 10, crashBackOff: 50, termination: 20 };
    const server = await startKubernetes({
      name: "dev",
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage,
      faults,
      timing,
      namespaces: ["dev"],
    });
    const path = join(folder, "kubeconfig");
    await writeFile(path, server.adminKubeconfig());
    const cluster = await connect({ kind: "kubeconfig", path }, { log: silentLog, clock: systemClock });
    return new ClusterUnderTest(server, cluster, folder);
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

  async get(kind: string, name: string): Promise<KubeObject | undefined> {
    const apiVersion = kind === "Deployment" ? "apps/v1" : kind === "Lease" ? "coordination.k8s.io/v1" : "v1";
    return await this.cluster.get({ apiVersion, kind, namespace: "dev", name });
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

export const silentLog: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_, body) => body(),
  mask: () => {},
};

import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type Log, systemClock } from "@towline/kernel";
import { startKubernetes } from "@towline/sandbox";
import { type Chosen, exampleImage } from "./chosen.ts";

const digest = `sha256:${"a".repeat(64)}`;

/** Says nothing. */
export const silent: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_, body) => body(),
  mask: () => {},
};

interface Opened {
  /** Of its kubeconfig. */
  readonly path: string;
  readonly context?: string;
  stop(): Promise<void>;
}

/** A sandbox that has the example's image, and no other. */
export const openSandbox = async (): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), "towline-real-"));
  const server = await startKubernetes({
    name: "sandbox",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async (reference) =>
      reference === exampleImage(process.env)
        ? { kind: "found", digest, entrypoint: ["/checkout"], command: ["serve"], environment: [] }
        : { kind: "not-found" },
    timing: {
      podStart: 50,
      pull: 10,
      probeSecond: 50,
      deploymentSecond: 200,
      crashBackOff: 50,
      termination: 20,
    },
  });
  const path = join(folder, "kubeconfig");
  await writeFile(path, server.adminKubeconfig());
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { path, stop };
};

const opened = async (chosen: Chosen): Promise<Opened> =>
  chosen.kind === "sandbox"
    ? await openSandbox()
    : { path: chosen.kubeconfig, context: chosen.context, stop: async () => {} };

/** A namespace of its own in a cluster: nothing outside of it is touched, and nothing of it stays. */
export class Place {
  readonly cluster: Cluster;
  readonly namespace: string;
  readonly #stop: () => Promise<void>;

  private constructor(cluster: Cluster, namespace: string, stop: () => Promise<void>) {
    this.cluster = cluster;
    this.namespace = namespace;
    this.#stop = stop;
  }

  static async open(chosen: Chosen): Promise<Place> {
    const { path, context, stop } = await opened(chosen);
    const access = { kind: "kubeconfig", path, ...(context && { context }) } as const;
    const cluster = await connect(access, { log: silent, clock: systemClock });
    const namespace = `towline-test-${randomBytes(4).toString("hex")}`;
    const object = { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } };
    await cluster.create(object, { manager: "towline-test" });
    return new Place(cluster, namespace, stop);
  }

  async get(apiVersion: string, kind: string, name: string): Promise<KubeObject | undefined> {
    return await this.cluster.get({ apiVersion, kind, namespace: this.namespace, name });
  }

  async list(apiVersion: string, kind: string): Promise<readonly KubeObject[]> {
    return (await this.cluster.list({ apiVersion, kind, namespace: this.namespace })).items;
  }

  /** The service's, without those on their way out and those of hooks. */
  async pods(): Promise<readonly KubeObject[]> {
    const all = await this.list("v1", "Pod");
    return all.filter(
      ({ metadata }) => metadata.deletionTimestamp === undefined && metadata.labels?.app === "checkout",
    );
  }

  /** The version of everything that a deploy could write. */
  async versions(): Promise<readonly string[]> {
    const kinds = [
      ["v1", "ConfigMap"],
      ["v1", "Secret"],
      ["v1", "Service"],
      ["apps/v1", "Deployment"],
      ["coordination.k8s.io/v1", "Lease"],
    ] as const;
    const lists = await Promise.all(kinds.map(([apiVersion, kind]) => this.list(apiVersion, kind)));
    return lists
      .flat()
      .map(({ kind, metadata }) => `${kind}/${metadata.name} ${metadata.uid} ${metadata.resourceVersion}`);
  }

  async close(): Promise<void> {
    await this.cluster.delete({ apiVersion: "v1", kind: "Namespace", name: this.namespace });
    this.cluster.close();
    await this.#stop();
  }
}

import { type Cluster, connect } from "@towline/cluster";
import { type Clock, type KubeObject, systemClock } from "@towline/kernel";
import { observe, type RolloutResult } from "@towline/rollout";
import { type KubernetesServer, type PulledImage, startKubernetes } from "@towline/sandbox";
import { InfoLines } from "../../../packages/rollout/src/testcluster.ts";
import type { Provoked, RolloutRow } from "../rollout-rows.ts";

const token = "sandbox-token";
/** Graces pass this much faster; the sandbox goes on living at its own pace. */
const speed = 100;

/** Begins at the present, so that what the sandbox dates lies in the past, as it should. */
const fastClock = (): Clock => {
  const begin = systemClock.now();
  return {
    now: () => begin + (systemClock.now() - begin) * speed,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
  };
};

const pullImage = async (reference: string): Promise<PulledImage> => {
  if (reference.includes("missing")) return { kind: "not-found" };
  if (reference.includes("private")) return { kind: "denied", message: "401 Unauthorized" };
  const digest = `sha256:${"a".repeat(64)}`;
  return { kind: "found", digest, entrypoint: ["/checkout"], command: ["serve"], environment: [] };
};

const image = "registry.example/checkout:1";
const readinessProbe = { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 };

const manifest = (
  name: string,
  { kind = "Deployment", spec, pod, container }: Partial<Provoked>,
): KubeObject => {
  const isJob = kind === "Job";
  const labels = { app: name };
  const inits = (pod as { initContainers?: readonly object[] } | undefined)?.initContainers;
  return {
    apiVersion: isJob ? "batch/v1" : "apps/v1",
    kind,
    metadata: { name, namespace: "shop" },
    spec: {
      ...(isJob ? {} : { selector: { matchLabels: labels }, replicas: 2 }),
      ...spec,
      template: {
        metadata: { labels },
        spec: {
          ...(isJob ? { restartPolicy: "Never" } : {}),
          containers: [{ name: "app", image, ...(isJob ? {} : { readinessProbe }), ...container }],
          ...pod,
          ...(inits ? { initContainers: inits.map((each) => ({ image, ...each })) } : {}),
        },
      },
    },
  };
};

export interface Told {
  readonly result: RolloutResult;
  /** From the moment at which the condition had held for its grace to the verdict, evidence included. */
  readonly milliseconds: number;
}

/** A sandbox on which rows are provoked, one after another. */
export class Provoking {
  readonly server: KubernetesServer;
  readonly #cluster: Cluster;

  private constructor(server: KubernetesServer, cluster: Cluster) {
    this.server = server;
    this.#cluster = cluster;
  }

  static async start(): Promise<Provoking> {
    const server = await startKubernetes({
      name: "dev-in",
      authenticate: async (given) =>
        given === token ? { kind: "user", name: "ci", groups: ["system:masters"] } : { kind: "unauthorized" },
      pullImage,
      namespaces: ["shop"],
      timing: { podStart: 50, pull: 10, crashBackOff: 50, pullBackOff: 50 },
    });
    const access = {
      kind: "token",
      name: "dev-in",
      server: server.url,
      certificateAuthorityPem: server.certificateAuthorityPem,
      token: async () => token,
    } as const;
    return new Provoking(server, await connect(access, { log: new InfoLines(), clock: systemClock }));
  }

  /** Brings a good version up, then this row's, and says how long its verdict took. `afterwards` still finds it failed. */
  async tell(
    { id, graceSeconds }: RolloutRow,
    provoked: Provoked,
    afterwards: () => Promise<unknown> = async () => {},
  ): Promise<Told> {
    if (provoked.isFirst !== true) await this.#rollOut(manifest(id, { kind: provoked.kind }), systemClock);
    const from = this.server.history.length;
    const clock = graceSeconds === 0 ? systemClock : fastClock();
    const result = await this.#rollOut(manifest(id, provoked), clock);
    const ended = Date.now();
    await afterwards();
    await this.#remove(id, provoked.kind ?? "Deployment");
    const shown = this.server.history
      .slice(from)
      .find(
        ({ object, verb }) => verb !== "delete" && isOf(id, object) && provoked.shows(object as KubeObject),
      );
    if (shown === undefined) throw new Error(`${id}: the sandbox never showed the condition`);
    return { result, milliseconds: ended - shown.milliseconds - (graceSeconds * 1000) / speed };
  }

  /** What goes on crashing would keep the machine from the next row. */
  async #remove(name: string, kind: string): Promise<void> {
    const apiVersion = kind === "Job" ? "batch/v1" : "apps/v1";
    await this.#cluster.delete({ apiVersion, kind, namespace: "shop", name });
  }

  async #rollOut(object: KubeObject, clock: Clock): Promise<RolloutResult> {
    const applied = await this.#cluster.apply(object, { manager: "towline/shop", force: true });
    const { apiVersion, kind, metadata } = applied;
    return await observe({
      cluster: this.#cluster,
      namespace: "shop",
      workloads: [
        {
          ref: { apiVersion, kind, namespace: "shop", name: metadata.name },
          generation: metadata.generation ?? 0,
        },
      ],
      timeoutSeconds: clock === systemClock ? 20 : 20 * speed,
      log: new InfoLines(),
      clock,
      signal: AbortSignal.timeout(30_000),
    });
  }

  async stop(): Promise<void> {
    this.#cluster.close();
    await this.server.stop();
  }
}

const isOf = (id: string, { metadata }: { readonly metadata: { readonly name: string } }): boolean =>
  metadata.name === id || metadata.name.startsWith(`${id}-`) || metadata.name.startsWith(`${id}.`);

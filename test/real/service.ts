import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConfigEntry, readConfig } from "@towline/config";
import { type KubeObject, systemClock, TowlineError } from "@towline/kernel";
import { type DeployReport, type DeployRequest, deploy, rollback } from "@towline/release";
import { exampleImage } from "./chosen.ts";
import { type Place, silent } from "./place.ts";

/** What differs between two versions of the service. Its one program does as its arguments say. */
export interface Version {
  readonly args?: readonly string[];
  readonly greeting?: string;
  /** In the place of the example's image. */
  readonly image?: string;
  readonly objects?: readonly KubeObject[];
}

const at = { file: "k8s/checkout.yaml", line: 1, column: 1 };

const deployment = (namespace: string, { args = ["serve"], image = "checkout" }: Version): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "checkout", namespace },
  spec: {
    replicas: 2,
    progressDeadlineSeconds: 20,
    selector: { matchLabels: { app: "checkout" } },
    template: {
      metadata: { labels: { app: "checkout" } },
      spec: {
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: 2,
        containers: [
          // without it, what becomes of the deploy is known: no container of ours, no deploy
          { name: "checkout", image: "checkout", args: [...args], ...containerFields },
          ...(image === "checkout" ? [] : [{ name: "other", image }]),
        ],
      },
    },
  },
});

const containerFields = {
  ports: [{ name: "http", containerPort: 8080 }],
  envFrom: [{ configMapRef: { name: "checkout-env" } }],
  readinessProbe: { httpGet: { path: "/healthz", port: "http" }, periodSeconds: 1 },
};

/** The objects that serve the pods; left out, they are pruned. */
export const service = (namespace: string): KubeObject => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "checkout", namespace },
  spec: { selector: { app: "checkout" }, ports: [{ name: "http", port: 80, targetPort: "http" }] },
});

/** A Job that runs before the deploy, or after it. */
export const hook = (
  namespace: string,
  when: "pre-deploy" | "post-deploy",
  args: readonly string[],
): KubeObject => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: `hook-${when}`, namespace, annotations: { "towline.dev/hook": when } },
  spec: {
    backoffLimit: 0,
    template: {
      spec: {
        restartPolicy: "Never",
        containers: [{ name: "hook", image: "checkout", args: [...args] }],
      },
    },
  },
});

const configuration = async (namespace: string, greeting: string): Promise<readonly ConfigEntry[]> => {
  const root = await mkdtemp(join(tmpdir(), "towline-real-config-"));
  try {
    await writeFile(join(root, ".env"), `GREETING=${greeting}\n`);
    return (await readConfig({ root, path: ".", service: "checkout", namespace })).entries;
  } finally {
    await rm(root, { recursive: true });
  }
};

/** One service in a place, and its deploys, each of which is a run of its own. */
export class Service {
  readonly #place: Place;
  #runs = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  #identity() {
    this.#runs += 1;
    const runId = String(1000 + this.#runs);
    return {
      service: "checkout",
      namespace: this.#place.namespace,
      actor: "mona",
      runId,
      attempt: 1,
      runUrl: `https://github.example/run/${runId}`,
    };
  }

  async #request(version: Version): Promise<DeployRequest> {
    const { namespace } = this.#place;
    const { objects = [service(namespace)], greeting = "Hello" } = version;
    return {
      identity: {
        ...this.#identity(),
        environment: "dev",
        target: "default",
        commit: "c".repeat(40),
        ref: "refs/heads/main",
      },
      // nodes have it by its name; the digest is only what the record says
      image: {
        repository: "checkout",
        digest: `sha256:${"a".repeat(64)}`,
        reference: exampleImage(process.env),
      },
      manifests: [deployment(namespace, version), ...objects].map((object) => ({ object, at })),
      config: await configuration(namespace, greeting),
      timeoutSeconds: 120,
      dryRun: false,
    };
  }

  async deploy(version: Version = {}, signal = new AbortController().signal): Promise<DeployReport> {
    const ports = { cluster: this.#place.cluster, log: silent, clock: systemClock, signal };
    return await deploy(await this.#request(version), ports);
  }

  async rollBack(to = "previous"): Promise<DeployReport> {
    const done = await rollback(
      { identity: this.#identity(), to, secrets: "fresh", timeoutSeconds: 120, dryRun: false },
      {
        cluster: this.#place.cluster,
        log: silent,
        clock: systemClock,
        signal: new AbortController().signal,
        resolveSecrets: async () => {
          throw new TowlineError("internal", "this service has no secrets");
        },
      },
    );
    if (done === undefined) throw new Error("there was nothing to roll back");
    return done.report;
  }
}

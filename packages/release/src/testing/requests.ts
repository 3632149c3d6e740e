import type { ConfigEntry } from "@towline/config";
import { type KubeObject, labels } from "@towline/kernel";
import type { PulledImage } from "@towline/sandbox";
import type { DeployRequest } from "../types.ts";

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

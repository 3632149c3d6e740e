import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { stringify } from "yaml";
import { measured } from "../image/measured.ts";
import { runAction } from "./action.ts";
import type { Kubectl } from "./kubectl.ts";

const digest = `sha256:${"1".repeat(64)}`;

const deployment = (name: string, version: number): object => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name: "app",
            image: `registry.example/app@${digest}`,
            env: [{ name: "VERSION", value: String(version) }],
            resources: { requests: { cpu: "10m", memory: "16Mi" } },
          },
        ],
      },
    },
  },
});

/** Many Deployments of one replica, in a namespace for Towline and in one for kubectl. */
export class ManyServicesSite {
  readonly server: KubernetesServer;
  readonly #names: readonly string[];
  readonly #kubectl: Kubectl;
  readonly #folder: string;

  private constructor(server: KubernetesServer, count: number, kubectl: Kubectl, folder: string) {
    this.server = server;
    this.#names = Array.from({ length: count }, (_, index) => `service-${index}`);
    this.#kubectl = kubectl;
    this.#folder = folder;
  }

  static async start(count: number, kubectl: Kubectl, parent: string): Promise<ManyServicesSite> {
    const server = await startKubernetes({
      name: `${count}-services`,
      namespaces: ["ours", "theirs"],
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage: async () => ({
        kind: "found",
        digest,
        entrypoint: ["/checkout"],
        command: ["serve"],
        environment: [],
      }),
    });
    const folder = join(parent, String(count));
    mkdirSync(folder);
    writeFileSync(join(folder, "kubeconfig"), server.adminKubeconfig());
    const site = new ManyServicesSite(server, count, kubectl, folder);
    site.bring(0);
    for (const program of [...site.ours(), ...site.theirs()]) await program();
    return site;
  }

  /** Writes the manifests of another version. */
  bring(version: number): void {
    const documents = this.#names.map((name) => stringify(deployment(name, version)));
    writeFileSync(join(this.#folder, "all.yaml"), documents.join("---\n"));
  }

  /** The actions apply and rollout, each once for all of them. */
  ours() {
    let workloads = "";
    return [
      async () => {
        const end = await this.#action("apply", { service: "shop", manifests: "all.yaml" });
        workloads = end.outputs.workloads ?? "";
        return end;
      },
      () => this.#action("rollout", { workloads }),
    ];
  }

  theirs() {
    return [
      () => this.#run("apply", "-f", join(this.#folder, "all.yaml")),
      ...this.#names.map(
        (name) => () => this.#run("rollout", "status", `deployment/${name}`, "--timeout=300s"),
      ),
    ];
  }

  #action(action: "apply" | "rollout", inputs: Readonly<Record<string, string>>) {
    const env = { KUBECONFIG: join(this.#folder, "kubeconfig") };
    return runAction({ action, inputs: { namespace: "ours", ...inputs }, env, workspace: this.#folder });
  }

  #run(...args: readonly string[]) {
    return measured([this.#kubectl.program, "--namespace=theirs", ...args], {
      env: {
        PATH: process.env.PATH ?? "",
        HOME: this.#folder,
        KUBECONFIG: join(this.#folder, "kubeconfig"),
      },
    });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KubernetesServer } from "@towline/sandbox";
import { GitRepository } from "../../world/git.ts";
import { startWorld, type World } from "../../world/world.ts";
import { measured } from "../image/measured.ts";
import { runAction, type StepEnd } from "./action.ts";
import { type PushedImage, pushImage } from "./image.ts";
import type { Kubectl } from "./kubectl.ts";

const environment = "dev";
/** That of the environment, by convention. */
export const ourNamespace = environment;
const theirs = "by-kubectl";
const token = "ghp_readsForTheBench0123456789";
const properties = "app.properties";
/** In the service's own repository: with kubectl, too, what is deployed lies there already. */
const configFolder = "config";
const configFile = `${configFolder}/${properties}`;

/** One Deployment of three replicas, one Service, one ConfigMap: what `kubectl` needs twelve requests for. */
const service = (manifest: string): string =>
  manifest.replace("replicas: 2", "replicas: 3").replace(/ {10}envFrom:\n {12}- configMapRef.*\n/, "");

/** The example service twice in one cluster: deployed by Towline, and by kubectl. */
export class OneServiceSite {
  readonly server: KubernetesServer;
  readonly #world: World;
  readonly #kubectl: Kubectl;
  readonly #image: PushedImage;
  readonly #workspace: string;
  readonly #folder: string;
  #plan = "";
  #commit = "";

  private constructor(world: World, kubectl: Kubectl, image: PushedImage, folder: string) {
    this.#world = world;
    this.#kubectl = kubectl;
    this.#image = image;
    this.#folder = folder;
    this.#workspace = join(folder, "workspace");
    this.server = world.cluster(environment);
  }

  static async start(kubectl: Kubectl, folder: string): Promise<OneServiceSite> {
    const world = await startWorld();
    world.github.addToken(token, ["acme/checkout", "acme/config"]);
    const manifest = await readFile(join(world.checkout.path, "k8s/deployment.yaml"), "utf8");
    const settings = await readFile(join(world.checkout.path, "towline.yaml"), "utf8");
    const files = {
      "k8s/deployment.yaml": service(manifest),
      "towline.yaml": `${settings}config: { path: ${configFolder} }\n`,
    };
    await world.checkout.commit(files, "Three replicas");
    const site = new OneServiceSite(world, kubectl, await pushImage(world.sandbox), folder);
    await site.#begin(service(manifest));
    return site;
  }

  async #begin(manifest: string): Promise<void> {
    await writeFile(join(this.#folder, "kubeconfig"), this.server.adminKubeconfig());
    const manifests = [
      manifest.replace("image: checkout", `image: ${this.#image.reference}`),
      await readFile(join(this.#world.checkout.path, "k8s/service.yaml"), "utf8"),
    ];
    await writeFile(join(this.#folder, "service.yaml"), manifests.join("---\n"));
    const clone = new GitRepository(this.#folder);
    await clone.git("clone", "--quiet", this.#world.checkout.path, this.#workspace);
    const namespace = { apiVersion: "v1", kind: "Namespace", metadata: { name: theirs } };
    await writeFile(join(this.#folder, "namespace.yaml"), JSON.stringify(namespace));
    await this.kubectl("create", "-f", join(this.#folder, "namespace.yaml"));
    await this.changeConfiguration("first");
    await this.kubectl("create", "--validate=false", "-f", this.#configMapFile);
    await this.kubectl("apply", "-f", join(this.#folder, "service.yaml"));
    await this.kubectl("rollout", "status", "deployment/checkout");
    await this.deploy();
  }

  get #configMapFile(): string {
    return join(this.#folder, "configmap.yaml");
  }

  /** Commits another value, plans anew, and checks it out. */
  async changeConfiguration(value: string): Promise<void> {
    const { checkout } = this.#world;
    this.#commit = await checkout.commit({ [configFile]: `greeting=${value}\n` }, "Another greeting");
    await new GitRepository(this.#workspace).git("pull", "--quiet", "--ff-only");
    const configMap = {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "checkout-config" },
      data: { [properties]: await readFile(join(this.#workspace, configFile), "utf8") },
    };
    await writeFile(this.#configMapFile, JSON.stringify(configMap));
    const { outputs } = await this.#run("plan", { environment });
    this.#plan = outputs.plan ?? "";
  }

  deploy(): Promise<StepEnd> {
    const { digest } = this.#image;
    return this.#run("deploy", { plan: this.#plan, target: "default", digest });
  }

  /** In the namespace that Towline does not know. */
  kubectl(...args: readonly string[]) {
    return measured([this.#kubectl.program, `--namespace=${theirs}`, ...args], {
      env: {
        PATH: process.env.PATH ?? "",
        // with its cache of what the cluster serves
        HOME: this.#folder,
        KUBECONFIG: join(this.#folder, "kubeconfig"),
      },
    });
  }

  /**
   * As people do it, or a script for them. A ConfigMap is made by one POST whether of a file or by `create configmap`,
   * which sends protobuf: the sandbox takes JSON alone.
   */
  get theirCommands() {
    return [
      () => this.kubectl("delete", "configmap", "checkout-config"),
      () => this.kubectl("create", "--validate=false", "-f", this.#configMapFile),
      () => this.kubectl("apply", "-f", join(this.#folder, "service.yaml")),
      () => this.kubectl("rollout", "restart", "deployment/checkout"),
      () => this.kubectl("rollout", "status", "deployment/checkout", "--timeout=60s"),
    ];
  }

  async #run(action: "plan" | "deploy", inputs: Readonly<Record<string, string>>): Promise<StepEnd> {
    const { github, sandbox } = this.#world;
    const credentials = github.startJob(this.#identity, {
      actions: "read",
      contents: "read",
      "id-token": "write",
    });
    try {
      return await runAction({
        action,
        inputs: { ...inputs, "config-token": token },
        token,
        workspace: this.#workspace,
        env: {
          ...sandbox.env,
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: github.url,
          GITHUB_REPOSITORY: "acme/checkout",
          GITHUB_REF: "refs/heads/main",
          GITHUB_SHA: this.#commit,
          GITHUB_ACTOR: "bench",
          GITHUB_RUN_ID: String(Date.now()),
          GITHUB_RUN_ATTEMPT: "1",
          ACTIONS_ID_TOKEN_REQUEST_URL: credentials.oidc?.requestUrl ?? "",
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: credentials.oidc?.requestToken ?? "",
        },
      });
    } finally {
      github.endJob(credentials);
    }
  }

  get #identity() {
    const sha = this.#commit;
    const workflow = { workflowRef: "acme/checkout/.github/workflows/deploy.yml@refs/heads/main" };
    return {
      repository: "acme/checkout",
      private: true,
      ref: "refs/heads/main",
      sha,
      actor: "bench",
      eventName: "workflow_dispatch",
      workflow: "Deploy",
      ...workflow,
      workflowSha: sha,
      jobWorkflowRef: workflow.workflowRef,
      jobWorkflowSha: sha,
      environment,
      runId: 1,
      runNumber: 1,
      attempt: 1,
    };
  }

  stop(): Promise<void> {
    return this.#world.close();
  }
}

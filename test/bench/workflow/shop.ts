import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunResult } from "@towline/runner";
import {
  buildAccount,
  defaultClusters,
  exampleRegion,
  type KubernetesServer,
  nonProductionAccount,
  type SandboxOptions,
} from "@towline/sandbox";
import { ClusterHistory } from "../../world/cluster-history.ts";
import { startWorld, type World } from "../../world/world.ts";
import type { TheirTools } from "./their-tools.ts";

const environment = "dev";
const theirNamespace = "by-kubectl";
const workflows = join(import.meta.dirname, "theirs/workflows");

/** Who deploys: Towline's deploy.yml, or one of `theirs/workflows`. */
export type Way = "towline" | "job-for-each" | "loop";

/** As little as the sandbox can: what is measured is the way there. */
const instantPods = { podStart: 0, pull: 0, termination: 0, probeSecond: 1, controllerReaction: 0 };

const sandboxOf = (services: readonly string[]): SandboxOptions => ({
  timing: instantPods,
  repositories: services
    .flatMap((name) => [name, `${name}/cache`])
    .map((name) => ({
      name,
      account: buildAccount,
      region: exampleRegion,
      sharedWith: [nonProductionAccount],
    })),
  clusters: defaultClusters
    .filter(({ name }) => name === environment)
    .map((cluster) => ({ ...cluster, namespaces: [environment, theirNamespace] })),
});

/** The example in a folder of its own, with one ConfigMap, so that three commands of kubectl deploy it. */
const serviceFiles = async (checkout: string, name: string): Promise<Record<string, string>> => {
  const read = (file: string) => readFile(join(checkout, file), "utf8");
  const named = (text: string) => text.replaceAll("checkout", name);
  const deployment = named(await read("k8s/deployment.yaml"));
  const files = {
    "k8s/deployment.yaml": deployment.replace(/ {10}envFrom:\n {12}- configMapRef.*\n/, ""),
    "k8s/service.yaml": named(await read("k8s/service.yaml")),
    Dockerfile: `FROM scratch\nENV SERVICE=${name}\nCOPY app /checkout\nENTRYPOINT ["/checkout"]\nCMD ["serve"]\n`,
    app: `${name}\n`,
  };
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`services/${name}/${file}`, text]));
};

/** A repository of several services, and one cluster in which Towline and kubectl have a namespace each. */
export class Shop {
  readonly world: World;
  readonly services: readonly string[];
  readonly cluster: KubernetesServer;
  readonly #tools: TheirTools;
  readonly #history: ClusterHistory;
  #values = 0;

  private constructor(world: World, services: readonly string[], tools: TheirTools) {
    this.world = world;
    this.services = services;
    this.#tools = tools;
    this.cluster = world.cluster(environment);
    this.#history = new ClusterHistory(this.cluster);
  }

  static async open(count: number, tools: TheirTools): Promise<Shop> {
    const services = Array.from({ length: count }, (_, index) => `service-${index + 1}`);
    const world = await startWorld({ environments: [environment], sandbox: sandboxOf(services) });
    const shop = new Shop(world, services, tools);
    await shop.#commit();
    await shop.changeConfiguration();
    return shop;
  }

  async #commit(): Promise<void> {
    const { checkout } = this.world;
    const files = await Promise.all(this.services.map((name) => serviceFiles(checkout.path, name)));
    const listed = this.services.map((name) => `  ${name}: { path: services/${name} }`);
    const theirs = ["job-for-each", "loop"].map(async (name) => [
      `.github/workflows/${name}.yml`,
      await readFile(join(workflows, `${name}.yml`), "utf8"),
    ]);
    const towline = `extends: acme/config\nservices:\n${listed.join("\n")}\n`;
    const all = { "towline.yaml": towline, ...Object.fromEntries(await Promise.all(theirs)) };
    await checkout.commit(Object.assign(all, ...files), "Several services");
  }

  /** Another value for every service: each has to roll. */
  async changeConfiguration(): Promise<void> {
    this.#values += 1;
    const files = this.services.map((name) => [
      `${environment}/${name}/app.properties`,
      `value=${this.#values}\n`,
    ]);
    await this.world.config.commit(Object.fromEntries(files), `Value ${this.#values}`);
  }

  /** Runs a workflow to its end. Throws where it fails, and where any service did not get new pods. */
  async deploy(way: Way, { parallel, build }: { parallel: number; build: boolean }): Promise<RunResult> {
    const namespace = way === "towline" ? environment : theirNamespace;
    const before = this.#uids(namespace);
    const result = await this.world.run({
      workflow: way === "towline" ? "deploy" : way,
      event: { name: "workflow_dispatch", ref: "refs/heads/main", inputs: await this.#inputs(way) },
      maxParallelJobs: parallel,
      ...(way === "towline" ? {} : { actions: this.#tools.actions, env: this.#env(build) }),
    });
    if (result.conclusion !== "success") throw new Error(`${way} failed: ${failureOf(result)}`);
    const after = this.#uids(namespace);
    const same = this.services.filter((name) => !after.has(name) || after.get(name) === before.get(name));
    if (same.length > 0) throw new Error(`${way} did not roll ${same.join(", ")}`);
    return result;
  }

  #env(build: boolean): Record<string, string> {
    return { ...this.world.sandbox.env, ...this.#tools.env, ...(build ? {} : { BENCH_WITHOUT_BUILD: "1" }) };
  }

  async #inputs(way: Way): Promise<Record<string, string>> {
    if (way === "towline") return { environment };
    const url = await this.world.sandbox.ecr.registryUrl(buildAccount, exampleRegion);
    return { services: JSON.stringify(this.services), registry: new URL(url).host };
  }

  /** Of the ready pods, by service. */
  #uids(namespace: string): ReadonlyMap<string, string> {
    const uids = new Map<string, string>();
    for (const { metadata } of this.#history.readyPods()) {
      const app = metadata.labels?.app ?? "";
      if (metadata.namespace === namespace) uids.set(app, `${uids.get(app) ?? ""} ${metadata.uid}`);
    }
    return uids;
  }

  close(): Promise<void> {
    return this.world.close();
  }
}

const failureOf = ({ jobs, problems }: RunResult): string =>
  [
    ...problems.map(({ message }) => message),
    ...jobs.filter(({ conclusion }) => conclusion === "failure").map(({ name, log }) => `${name}\n${log}`),
  ]
    .slice(0, 2)
    .join("\n");

import { readFile } from "node:fs/promises";
import { request as httpsRequest } from "node:https";
import type { RunResult } from "@towline/runner";
import type { KubeObject, RequestSeen, SandboxOptions } from "@towline/sandbox";
import { type DeployByHand, startWorld, type World } from "../world/world.ts";

const caller = ".github/workflows/deploy.yml";
const shared = "towline.yaml";

/** A world in which every scenario begins at the same commits, with no fault set. */
export class Stage {
  readonly world: World;
  readonly #begin: Readonly<Record<"checkout" | "config", string>>;

  private constructor(world: World, begin: Readonly<Record<"checkout" | "config", string>>) {
    this.world = world;
    this.#begin = begin;
  }

  static async set(sandbox: SandboxOptions = {}): Promise<Stage> {
    const world = await startWorld({ sandbox: { timing: quick, ...sandbox } });
    const [checkout, config] = await Promise.all([
      world.checkout.git("rev-parse", "HEAD"),
      world.config.git("rev-parse", "HEAD"),
    ]);
    return new Stage(world, { checkout, config });
  }

  async clear(): Promise<void> {
    this.world.sandbox.setFaults(undefined);
    this.world.github.intercept(undefined);
    for (const name of ["checkout", "config"] as const)
      await this.world[name].git("checkout", "--quiet", "--force", "-B", "main", this.#begin[name]);
  }

  /** Files of the service, as they are to be; undefined deletes. */
  async service(files: Readonly<Record<string, string | undefined>>): Promise<void> {
    await this.world.checkout.commit(files, "Scenario");
  }

  /** One text of a file of the service in another's place. */
  async edit(file: string, from: string, to: string): Promise<void> {
    await this.service({ [file]: await replaced(`${this.world.checkout.path}/${file}`, from, to) });
  }

  /** The same in the towline.yaml that all services share. */
  async editShared(from: string, to: string): Promise<void> {
    const text = await replaced(`${this.world.config.path}/${shared}`, from, to);
    await this.world.config.commit({ [shared]: text }, "Scenario");
  }

  /** The same in the workflow that calls ours. */
  async editCaller(from: string, to: string): Promise<void> {
    await this.edit(caller, from, to);
  }

  /** Another workflow in the place of the one that calls ours. */
  async replaceCaller(steps: string, permissions: string): Promise<void> {
    await this.service({ [caller]: workflowOf(steps, permissions) });
  }

  /** A source that was never built before. */
  async newSource(): Promise<void> {
    await this.edit("Dockerfile", "VERSION=1.0.0", `VERSION=${process.hrtime.bigint()}`);
  }

  /** Does `act` before the first request that `matches` is answered. */
  atFirst(matches: (request: RequestSeen) => boolean, act: () => void): void {
    let done = false;
    this.world.sandbox.setFaults((request) => {
      if (done || !matches(request)) return undefined;
      done = true;
      act();
      return undefined;
    });
  }

  deploy(how?: DeployByHand): Promise<RunResult> {
    return this.world.deploy(how);
  }

  /** A request to a cluster as its administrator; a PATCH is a merge patch. */
  asAdmin(cluster: string, method: string, path: string, body?: object): Promise<KubeObject> {
    const server = this.world.cluster(cluster);
    const token = /token: (\S+)/.exec(server.adminKubeconfig())?.[1] ?? "";
    const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const { promise, resolve, reject } = Promise.withResolvers<KubeObject>();
    const headers = { authorization: `Bearer ${token}`, "content-type": type };
    const options = { method, headers, ca: server.certificateAuthorityPem };
    httpsRequest(`${server.url}${path}`, options, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      if ((answer.statusCode ?? 500) >= 400) reject(new Error(`${method} ${path}: ${text}`));
      else resolve(JSON.parse(text) as KubeObject);
    })
      .on("error", reject)
      .end(body && JSON.stringify(body));
    return promise;
  }

  /** Requests since `mark` that could change something in AWS, a registry or a cluster. */
  writesSince(mark: Mark): readonly string[] {
    const { sandbox } = this.world;
    const clusters = Object.entries(sandbox.kubernetes).flatMap(([name, { requests }]) =>
      requests.slice(mark.clusters[name]).filter(isKubernetesWrite),
    );
    return [...sandbox.requests.slice(mark.cloud).filter(isCloudWrite), ...clusters].map(
      ({ service, method, path }) => `${service}: ${method} ${path}`,
    );
  }

  mark(): Mark {
    const { sandbox } = this.world;
    const clusters = Object.entries(sandbox.kubernetes).map(([name, { requests }]) => [
      name,
      requests.length,
    ]);
    return { cloud: sandbox.requests.length, clusters: Object.fromEntries(clusters) };
  }

  close(): Promise<void> {
    return this.world.close();
  }
}

/** How many requests there were before a scenario. */
export interface Mark {
  readonly cloud: number;
  readonly clusters: Readonly<Record<string, number>>;
}

/** A cluster that lives ten times as fast, for limits that are counted in seconds. */
const quick = {
  podStart: 30,
  pull: 5,
  probeSecond: 20,
  deploymentSecond: 100,
  crashBackOff: 50,
  termination: 20,
};

const replaced = async (path: string, from: string, to: string): Promise<string> => {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no text ${JSON.stringify(from)}`);
  return text.replace(from, to);
};

const workflowOf = (steps: string, permissions: string): string => `on:
  workflow_dispatch: { inputs: { environment: { type: string } } }
permissions: { ${permissions} }
jobs:
  own:
    runs-on: ubuntu-24.04
    steps:
${steps}`;

const isCloudWrite = ({ service, method, path }: RequestSeen): boolean =>
  service === "registry"
    ? !["GET", "HEAD"].includes(method)
    : /^ecr:(Put|Create|Delete|Batch(?!Get|Check))/.test(path);

const isKubernetesWrite = ({ method, path }: RequestSeen): boolean =>
  method !== "GET" && !path.includes("dryRun=All") && !path.includes("selfsubjectaccessreviews");

import { readFile } from "node:fs/promises";
import type { EnvironmentDefinition, Gate, RunResult } from "@towline/runner";
import { type Chat, startChat } from "./chat.ts";
import { ClusterHistory } from "./cluster-history.ts";
import {
  configOf,
  type Mode,
  obeying,
  type Production,
  twoTargets,
  twoTargetsSandbox,
} from "./two-targets.ts";
import { type RunRequest, startWorld, type World } from "./world.ts";

export type Target = "in" | "eu";

export interface TwoTargetWorld {
  readonly world: World;
  readonly chat: Chat;
  /** Every run so far. */
  readonly runs: readonly RunResult[];
  cluster(target: Target): ClusterHistory;
  /** `GREETING` of the configuration that the pods of a target have. */
  greeting(target: Target): string | undefined;
  /** Digests of the images of the ready pods. */
  serving(target: Target): readonly string[];
  /** Changes the shared towline.yaml. */
  rules(production?: Production): Promise<void>;
  /** Commits the configuration of a target. */
  configure(target: Target, greeting: string, mode?: Mode): Promise<void>;
  /** Commits a change of the source and tags it; what it is to greet with in both targets. */
  version(tag: string, modes?: Partial<Record<Target, Mode>>): Promise<string>;
  /** Starts a workflow of the service; everybody's approval is given unless `review` says otherwise. */
  run(request: RunRequest): Promise<RunResult>;
  /** A pushed tag. */
  push(tag: string, more?: Partial<RunRequest>): Promise<RunResult>;
  close(): Promise<void>;
}

export interface TwoTargetOptions {
  readonly environments?: Readonly<Record<string, EnvironmentDefinition>>;
  readonly production?: Production;
  /** What the role of production trusts beyond its two environments. */
  readonly subjects?: readonly string[];
}

/** Acme with production in two places, a chat, and a service that does what its configuration says. */
export const startTwoTargetWorld = async (options: TwoTargetOptions = {}): Promise<TwoTargetWorld> => {
  const chat = await startChat();
  const world = await startWorld({
    environments: options.environments ?? { dev: {}, "production-in": {}, "production-eu": {} },
    secrets: { CHAT_WEBHOOK: chat.webhook },
    sandbox: twoTargetsSandbox(...(options.subjects ?? [])),
  });
  const { checkout, config } = world;
  const runs: RunResult[] = [];
  const deployment = await readFile(`${checkout.path}/k8s/deployment.yaml`, "utf8");
  const dockerfile = await readFile(`${checkout.path}/Dockerfile`, "utf8");
  await checkout.commit({ "k8s/deployment.yaml": obeying(deployment) }, "Obey the configuration");
  await config.commit(
    { "towline.yaml": twoTargets(options.production), ...configOf("dev/default", "dev") },
    "Production in two places",
  );
  const clusters = {
    in: new ClusterHistory(world.cluster("production-in")),
    eu: new ClusterHistory(world.cluster("production-eu")),
  };
  const configure: TwoTargetWorld["configure"] = async (target, greeting, mode) => {
    await config.commit(configOf(`production/${target}`, greeting, mode), `${target}: ${greeting}`);
  };
  const run: TwoTargetWorld["run"] = async (request) => {
    const result = await world.run({ review: () => "approved", ...request });
    runs.push(result);
    return result;
  };
  return {
    world,
    chat,
    runs,
    run,
    configure,
    cluster: (target) => clusters[target],
    greeting: (target) => {
      const name = clusters[target].readyPods()[0]?.spec.containers[0].envFrom[0].configMapRef.name;
      return clusters[target].object("ConfigMap", name)?.data?.GREETING;
    },
    serving: (target) =>
      clusters[target].readyPods().map((pod) => pod.spec.containers[0].image.split("@")[1]),
    rules: async (production) => {
      await config.commit({ "towline.yaml": twoTargets(production) }, "Other rules");
    },
    version: async (tag, modes = {}) => {
      await configure("in", tag, modes.in);
      await configure("eu", tag, modes.eu);
      const commit = await checkout.commit({ Dockerfile: dockerfile.replace("1.0.0", tag) }, `Make ${tag}`);
      await checkout.git("tag", tag);
      return commit;
    },
    push: (tag, more) =>
      run({ workflow: "release", event: { name: "push", ref: `refs/tags/${tag}` }, ...more }),
    close: async () => {
      await Promise.all([world.close(), chat.close()]);
    },
  };
};

/** Notes who was asked, and approves. */
export const approving =
  (asked: string[]): ((gate: Gate) => "approved") =>
  ({ environment }) => {
    asked.push(environment);
    return "approved";
  };

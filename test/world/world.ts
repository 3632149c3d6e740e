import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type GitHub,
  type LogSink,
  type RunOptions,
  type RunResult,
  runWorkflow,
  startGitHub,
} from "@towline/runner";
import { type KubernetesServer, type Sandbox, type SandboxOptions, startSandbox } from "@towline/sandbox";
import { engineEnvironment, hasDockerEngine, jobPath } from "./docker.ts";
import { GitRepository } from "./git.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const configToken = "ghp_readsAcmeConfig0123456789";

/** The GitHub environments of the service, as `examples/config` names them. */
const environments = ["dev", "integration", "staging", "demo", "production"];

/** Acme on this machine: its repositories on a GitHub, its AWS accounts and its clusters, all on 127.0.0.1. */
export interface World {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  /** The service: a copy of `examples/checkout`. */
  readonly checkout: GitRepository;
  /** What all services share: a copy of `examples/config`, private. */
  readonly config: GitRepository;
  /** True where images are built by a real engine. */
  readonly realDocker: boolean;
  cluster(name: string): KubernetesServer;
  /** Starts the service's own workflow by hand. */
  deploy(request?: DeployByHand): Promise<RunResult>;
  close(): Promise<void>;
}

export interface DeployByHand {
  /** Default `dev`. */
  readonly environment?: string;
  /** Default `main`. */
  readonly branch?: string;
  /** In place of a branch. */
  readonly tag?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: LogSink;
  readonly signal?: AbortSignal;
  readonly beforeCleanup?: RunOptions["beforeCleanup"];
  readonly inputs?: Readonly<Record<string, string | boolean>>;
}

export interface WorldOptions {
  /** GitHub environments of the service. Default: those of `examples/config`. */
  readonly environments?: readonly string[];
  readonly sandbox?: SandboxOptions;
  /** Uses the engine of this machine where there is one; tests that are about other things leave it out. */
  readonly docker?: boolean;
}

export const startWorld = async (options: WorldOptions = {}): Promise<World> => {
  const home = await mkdtemp(join(tmpdir(), "towline-world-"));
  const [checkout, config] = await Promise.all([
    GitRepository.createFrom(join(root, "examples/checkout"), join(home, "acme/checkout")),
    GitRepository.createFrom(join(root, "examples/config"), join(home, "acme/config")),
  ]);
  const github = await startGitHub({
    repositories: {
      "acme/checkout": {
        path: checkout.path,
        private: true,
        secrets: { CONFIG_TOKEN: configToken },
        environments: Object.fromEntries((options.environments ?? environments).map((name) => [name, {}])),
      },
      "acme/config": { path: config.path, private: true },
      "towline/towline": { path: root, useWorkTree: true },
    },
    tokens: { [configToken]: ["acme/config"] },
  });
  const sandbox = await startSandbox({ ...options.sandbox, oidcIssuer: github.issuer });
  const realDocker = options.docker === true && (await hasDockerEngine());
  const dockerEnv = realDocker ? engineEnvironment() : {};
  return {
    sandbox,
    github,
    checkout,
    config,
    realDocker,
    cluster: (name) => clusterOf(sandbox, name),
    deploy: ({ environment = "dev", branch = "main", tag, env, inputs, ...rest } = {}) =>
      runWorkflow({
        github,
        repository: "acme/checkout",
        workflow: ".github/workflows/deploy.yml",
        event: {
          name: "workflow_dispatch",
          ref: tag === undefined ? `refs/heads/${branch}` : `refs/tags/${tag}`,
          inputs: { environment, ...inputs },
        },
        actor: "mona",
        env: { ...sandbox.env, ...dockerEnv, PATH: jobPath(!realDocker), ...env },
        ...rest,
      }),
    close: async () => {
      await Promise.all([sandbox.stop(), github.stop()]);
      await rm(home, { recursive: true, force: true });
    },
  };
};

const clusterOf = (sandbox: Sandbox, name: string): KubernetesServer => {
  const found = sandbox.kubernetes[name];
  if (found === undefined) throw new Error(`The sandbox has no cluster ${name}`);
  return found;
};

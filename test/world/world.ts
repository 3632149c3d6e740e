import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AppDefinition,
  type EnvironmentDefinition,
  type GitHub,
  type LogSink,
  type RepositoryDefinition,
  type RunOptions,
  type RunResult,
  runWorkflow,
  startGitHub,
  type WorkflowEvent,
} from "@towline/runner";
import { type KubernetesServer, type Sandbox, type SandboxOptions, startSandbox } from "@towline/sandbox";
import { engineEnvironment, hasDockerEngine, jobPath } from "./docker.ts";
import { GitRepository } from "./git.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The service's secret CONFIG_TOKEN. */
export const configToken = "ghp_readsAcmeConfig0123456789";

/** The GitHub environments of the service, as `examples/config` names them. */
const standard = ["dev", "integration", "staging", "demo", "production"];

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
  /** Runs one of the service's workflows. */
  run(request: RunRequest): Promise<RunResult>;
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

type Passed =
  | "env"
  | "log"
  | "signal"
  | "beforeCleanup"
  | "review"
  | "rerun"
  | "actor"
  | "actions"
  | "maxParallelJobs";

export interface RunRequest extends Pick<RunOptions, Passed> {
  /** Name of the file in `.github/workflows`, without `.yml`. */
  readonly workflow: string;
  readonly event: WorkflowEvent;
  /** Default: the service's. */
  readonly repository?: string;
}

export interface WorldOptions {
  /** GitHub environments of the service, with what protects them. Default: those of `examples/config`. */
  readonly environments?: readonly string[] | Readonly<Record<string, EnvironmentDefinition>>;
  /** Secrets of the service, beside CONFIG_TOKEN. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The service's repository in other respects. */
  readonly settings?: Partial<RepositoryDefinition>;
  readonly apps?: Readonly<Record<string, AppDefinition>>;
  /** Owners of one enterprise. */
  readonly enterprise?: readonly string[];
  readonly sandbox?: SandboxOptions;
  /** Uses the engine of this machine where there is one; tests that are about other things leave it out. */
  readonly docker?: boolean;
}

const environmentsOf = ({ environments = standard }: WorldOptions): RepositoryDefinition["environments"] =>
  Array.isArray(environments)
    ? Object.fromEntries(environments.map((name: string) => [name, {}]))
    : (environments as Readonly<Record<string, EnvironmentDefinition>>);

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
        secrets: { CONFIG_TOKEN: configToken, ...options.secrets },
        environments: environmentsOf(options),
        ...options.settings,
      },
      "acme/config": { path: config.path, private: true },
      "towline/towline": { path: root, useWorkTree: true },
    },
    tokens: { [configToken]: ["acme/config"] },
    apps: options.apps,
    enterprise: options.enterprise,
  });
  const sandbox = await startSandbox({ ...options.sandbox, oidcIssuer: github.issuer });
  const realDocker = options.docker === true && (await hasDockerEngine());
  const dockerEnv = realDocker ? engineEnvironment() : {};
  const run: World["run"] = ({ workflow, env, ...rest }) =>
    runWorkflow({
      github,
      repository: "acme/checkout",
      workflow: `.github/workflows/${workflow}.yml`,
      actor: "mona",
      env: { ...sandbox.env, ...dockerEnv, PATH: jobPath(!realDocker), ...env },
      ...rest,
    });
  return {
    sandbox,
    github,
    checkout,
    config,
    realDocker,
    cluster: (name) => clusterOf(sandbox, name),
    run,
    deploy: ({ environment = "dev", branch = "main", tag, inputs, ...rest } = {}) =>
      run({
        workflow: "deploy",
        event: {
          name: "workflow_dispatch",
          ref: tag === undefined ? `refs/heads/${branch}` : `refs/tags/${tag}`,
          inputs: { environment, ...inputs },
        },
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

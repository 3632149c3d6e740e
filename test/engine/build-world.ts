import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "@towline/aws";
import { type BuildRequest, type BuildResult, build, buildDefaults, sourceDefaults } from "@towline/image";
import { type Exec, systemClock } from "@towline/kernel";
import { type Cloud, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { type Lines, lineLog, runChild } from "../../packages/image/src/testing/ports.ts";
import { type Workspace, workspaceWith } from "../../packages/image/src/testing/workspace.ts";
import { engineEnvironment } from "../world/docker.ts";

export const account = "111111111111";
export const region = "ap-south-1";
export const commit = "a".repeat(40);

export interface WorldOptions {
  /** Actions that the job's user may not call. */
  readonly denied?: readonly string[];
  readonly repository?: Partial<RepositoryOptions>;
  /** Without one there is no cache in the registry. */
  readonly cache?: boolean;
  /** The machine's own docker where undefined. */
  readonly exec?: Exec;
}

/** A registry, a checkout and a job that builds. */
export interface BuildWorld extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly workspace: Workspace;
  readonly log: Lines;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** A static program that does what its arguments say: `exit 3`. */
  addProgram(): void;
  build(source?: Partial<BuildRequest["source"]>, change?: Partial<BuildRequest>): Promise<BuildResult>;
  /** The manifest or index at a tag or digest, as JSON. */
  manifest(reference: string): Manifest;
}

export interface Manifest {
  readonly mediaType: string;
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly manifests?: readonly {
    readonly digest: string;
    readonly platform: { readonly architecture: string };
  }[];
}

const requestFor = (workspace: Workspace, source: Partial<BuildRequest["source"]>): BuildRequest => ({
  ...buildDefaults,
  source: { ...sourceDefaults, workspace: workspace.path, platforms: ["linux/amd64"], ...source },
  tags: { commit, ref: "refs/heads/main", extra: [] },
  repository: "checkout",
  sourceUrl: "https://github.com/acme/checkout",
  lineage: { kind: "branch", name: "main" },
  force: true,
});

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));

export const startBuildWorld = async (options: WorldOptions = {}): Promise<BuildWorld> => {
  const { denied = [], repository, cache = false, exec = runChild } = options;
  const cloud = await startCloud({
    repositories: [
      { name: "checkout", account, region, ...repository },
      ...(cache ? [{ name: "checkout/cache", account, region }] : []),
    ],
    accounts: { [account]: { users: [{ name: "runner", denied }] } },
  });
  const keys = { ...cloud.userEnv(account), AWS_ENDPOINT_URL: cloud.url };
  Object.assign(process.env, keys);
  const workspace = workspaceWith({ Dockerfile: "FROM scratch\nCOPY main.js /\n", "main.js": "1" });
  const temp = workspaceWith({});
  const log = lineLog();
  const idToken = () => Promise.reject(new Error("not asked for"));
  const identity = { region, account, credentials: "runner", sessionName: "test" } as const;
  const session = await openSession(identity, { log, clock: systemClock, idToken });
  const env = { ...engineEnvironment(), ...definedEnvironment() };
  const ports = { session, log, clock: systemClock, exec, env, tempDirectory: temp.path };
  return {
    cloud,
    workspace,
    log,
    host: new URL(await cloud.ecr.registryUrl(account, region)).host,
    addProgram: () =>
      copyFileSync(
        join(import.meta.dirname, "../../examples/checkout/bin/checkout"),
        join(workspace.path, "checkout"),
      ),
    build: (source = {}, change = {}) => build({ ...requestFor(workspace, source), ...change }, ports),
    manifest: (reference) => {
      const found = cloud.ecr.repository(account, region, "checkout")?.find(reference);
      return JSON.parse(found?.bytes.toString() ?? "{}") as Manifest;
    },
    [Symbol.asyncDispose]: async () => {
      for (const name of Object.keys(keys)) delete process.env[name];
      for (const folder of [workspace, temp]) folder[Symbol.dispose]();
      await cloud.stop();
    },
  };
};

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportError } from "@towline/action-kit";
import { type Cluster, connect } from "@towline/cluster";
import { namedSecrets, readConfig, resolveSecrets, type SecretStores } from "@towline/config";
import { type Exec, type Log, systemClock, TowlineError } from "@towline/kernel";
import { readManifests } from "@towline/manifests";
import { deploy } from "@towline/release";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";

/** A file's text or bytes; a link to somewhere; or undefined for a file of the example's that is not to be there. */
export type Content = string | Uint8Array | { readonly link: string } | undefined;

/** One mistake in the files of a repository, and what a deploy of it says. */
export interface BadInput {
  readonly name: string;
  readonly files: Readonly<Record<string, Content>>;
  /** The runner has neither Helm nor kustomize. */
  readonly bareRunner?: boolean;
  /** Values files beyond those of the convention. */
  readonly values?: readonly string[];
  /** Every annotation, word by word: `<file>:<line>:<column> <message>`. */
  readonly says: readonly string[];
}

export interface Told {
  readonly says: readonly string[];
  /** Requests that changed something, the lock left out: what only shows while it is held is told then. */
  readonly writes: readonly string[];
}

const example = fileURLToPath(new URL("../../examples", import.meta.url));
const digest = `sha256:${"a".repeat(64)}`;
const image = { repository: "checkout", digest, reference: `registry.example/checkout@${digest}` };
const place = { service: "checkout", namespace: "dev" };
const identity = {
  ...place,
  environment: "dev",
  target: "default",
  commit: "c".repeat(40),
  ref: "refs/heads/main",
  actor: "mona",
  runId: "1",
  attempt: 1,
  runUrl: "https://github.example/run/1",
};

const runChild: Exec = (command, args, { cwd, env } = {}) =>
  new Promise((resolve, reject) => {
    const child = execFile(command, [...args], { cwd, env: { ...env } }, (error, stdout, stderr) => {
      if (typeof error?.code === "string")
        reject(new TowlineError("command-failed", `${command} cannot be started`));
      else resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });

/** Answers every reference with a map of one key. */
const stores: SecretStores = {
  secrets: async (wanted) => wanted.map(() => '{"password":"correct horse"}'),
  parameters: async (names) => names.map(() => "correct horse"),
  parametersBelow: async (path) => new Map([[`${path}/ONE`, "correct horse"]]),
};

/** Keeps what becomes an annotation. */
const listening = (lines: string[]): Log => {
  const say: Log["error"] = (message, at) =>
    void lines.push(at === undefined ? message : `${at.file}:${at.line}:${at.column} ${message}`);
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    notice: quiet,
    warning: quiet,
    error: say,
    group: (_, body) => body(),
    mask: quiet,
  };
};

const put = async (root: string, files: BadInput["files"]): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { recursive: true, force: true });
    if (typeof content === "string" || content instanceof Uint8Array) await writeFile(path, content);
    else if (content !== undefined) await symlink(content.link, path);
  }
};

/** A cluster in which the example serves, and a deploy of it with a mistake. */
export class Bed {
  readonly #server: KubernetesServer;
  readonly #cluster: Cluster;
  readonly #folder: string;

  private constructor(server: KubernetesServer, cluster: Cluster, folder: string) {
    this.#server = server;
    this.#cluster = cluster;
    this.#folder = folder;
  }

  static async start(): Promise<Bed> {
    const folder = await mkdtemp(join(tmpdir(), "towline-bad-input-"));
    const server = await startKubernetes({
      name: "dev",
      namespaces: ["dev"],
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage: async () => ({
        kind: "found",
        digest,
        entrypoint: ["/checkout"],
        command: ["serve"],
        environment: [],
      }),
      timing: { podStart: 10, pull: 1, probeSecond: 10 },
    });
    const path = join(folder, "kubeconfig");
    await writeFile(path, server.adminKubeconfig());
    const log = listening([]);
    const cluster = await connect({ kind: "kubeconfig", path }, { log, clock: systemClock });
    return new Bed(server, cluster, folder);
  }

  /** Deploys the example with these files in the place of its own. */
  async deploy({ files, ...how }: Omit<BadInput, "name" | "says">): Promise<Told> {
    const root = await mkdtemp(join(this.#folder, "repository-"));
    await cp(join(example, "checkout/k8s"), join(root, "k8s"), { recursive: true });
    await cp(join(example, "config/dev/checkout"), join(root, "config"), { recursive: true });
    await put(root, files);
    const before = this.#server.requests.length;
    const says: string[] = [];
    const log = listening(says);
    await this.#deploy(root, log, how).catch((error: unknown) => reportError(error, log));
    const writes = this.#server.requests
      .slice(before)
      .filter(({ method, path }) => method !== "GET" && !/dryRun=All|\/leases\b/.test(path))
      .map(({ method, path }) => `${method} ${path}`);
    return { says, writes };
  }

  async #deploy(
    root: string,
    log: Log,
    { values, bareRunner = false }: Pick<BadInput, "values" | "bareRunner">,
  ): Promise<void> {
    const env = { PATH: bareRunner ? "/nowhere" : (process.env.PATH ?? ""), HOME: this.#folder };
    const rendering = { exec: runChild, env, log, service: "checkout", environment: "dev", values };
    const manifests = await readManifests({ root, candidates: ["k8s"], namespace: "dev", rendering });
    const { entries, secrets } = await readConfig({ root, path: "config", ...place });
    const resolved = await resolveSecrets(secrets, { stores, mask: log.mask });
    const named = await namedSecrets(this.#cluster, resolved, place, { readOnly: true, mask: log.mask });
    const config = [...entries, ...named.entries];
    const request = { identity, image, manifests, config, timeoutSeconds: 60, dryRun: false };
    const signal = new AbortController().signal;
    await deploy(request, { cluster: this.#cluster, log, clock: systemClock, signal });
  }

  async close(): Promise<void> {
    this.#cluster.close();
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

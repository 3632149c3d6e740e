import { basename, join } from "node:path";
import { type LogSink, type RunResult, runWorkflow, startGitHub } from "@towline/runner";
import { type KubernetesServer, type Sandbox, startSandbox } from "@towline/sandbox";
import { type LoadedServices, loadServices, type PlaceSettings } from "@towline/spec";
import { parse } from "yaml";
import { engineEnvironment, hasDockerEngine, jobPath } from "../../test/world/docker.ts";
import { type Asked, CannotTry } from "./arguments.ts";
import { type Caller, callerIn, eventFor } from "./caller.ts";
import { type Cloud, cloudFor } from "./cloud.ts";
import { madeUpSecrets } from "./made-up-secrets.ts";
import { git, type Mirror, mirrorOf } from "./mirror.ts";
import { readerOf } from "./reader.ts";

const root = join(import.meta.dirname, "../..");
const token = "ghp_readsWhatTowlineYamlNames0123456789";

/** What is known before anything runs. */
export interface Prepared {
  readonly asked: Asked;
  /** `owner/name` of the service's repository. */
  readonly repository: string;
  readonly mirror: Mirror;
  /** Folders of the copies by `owner/name`. */
  readonly copies: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly loaded: LoadedServices;
  readonly environment: string | undefined;
  readonly cloud: Cloud;
  /** The engine of this machine builds; otherwise the stand-in. */
  readonly realDocker: boolean;
  /** For a reader, a sentence each. */
  readonly notes: readonly string[];
}

/** Copies and reads everything. Throws `CannotTry`, and TowlineError where towline.yaml is wrong. */
export const prepare = async (asked: Asked, home: string): Promise<Prepared> => {
  const notes: string[] = [];
  const mirror = await mirrorOf(asked.folder, join(home, "service.git"), asked.branch);
  if (mirror.isAmended) notes.push("What is not committed yet counts, too.");
  const text = await git(mirror.path, "show", `refs/heads/${mirror.branch}:towline.yaml`);
  if (text === undefined)
    throw new CannotTry(`${asked.folder} has no towline.yaml on the branch ${mirror.branch}`);
  const extended = extendedIn(text);
  const repository = mirror.name ?? `${extended?.split("/")[0] ?? "acme"}/${basename(asked.folder)}`;
  await standInForMain(mirror, notes);
  const ref = await refOf(mirror, asked.tag, notes);
  const copies = { [repository]: mirror.path, ...(await copiesOf(asked, extended, home)) };
  const commit = (await git(mirror.path, "rev-parse", `${ref}^{commit}`)) ?? "";
  const loaded = await loadServices({ repository, commit, path: "towline.yaml" }, readerOf(copies));
  const file = `.github/workflows/${asked.workflow}.yml`;
  const workflow = await git(mirror.path, "show", `${commit}:${file}`);
  if (workflow === undefined)
    throw new CannotTry(`There is no ${file} at ${ref}: name another one with --workflow`);
  const caller = callerIn(workflow, file);
  const environment = caller.called === "build" ? undefined : environmentOf(asked, caller, loaded);
  const cloud = cloudFor(loaded, environment, repository);
  const realDocker = await hasDockerEngine();
  return { asked, repository, mirror, copies, caller, loaded, environment, cloud, realDocker, notes };
};

/** The first repository that the file extends. */
const extendedIn = (text: string): string | undefined => {
  const extended = (parse(text) as { extends?: unknown } | null)?.extends;
  return typeof extended === "string" ? extended.split(/[@:]/)[0] : undefined;
};

/** Rules come from the default branch; before the first merge there are none. */
const standInForMain = async ({ path, branch, defaultBranch }: Mirror, notes: string[]): Promise<void> => {
  if ((await git(path, "cat-file", "-e", `refs/heads/${defaultBranch}:towline.yaml`)) !== undefined) return;
  await git(path, "symbolic-ref", "HEAD", `refs/heads/${branch}`);
  notes.push(
    `${defaultBranch} has no towline.yaml yet, so ${branch} counts as the default branch here. On GitHub it has to be merged first.`,
  );
};

const refOf = async ({ path, branch }: Mirror, tag: string | undefined, notes: string[]): Promise<string> => {
  if (tag === undefined) return `refs/heads/${branch}`;
  const ref = `refs/tags/${tag}`;
  if ((await git(path, "rev-parse", "--verify", "--quiet", ref)) === undefined) {
    await git(path, "update-ref", ref, `refs/heads/${branch}`);
    notes.push(`There is no tag ${tag}: the copy has it at the head of ${branch}.`);
  }
  return ref;
};

const copiesOf = async (
  { config, repositories }: Asked,
  extended: string | undefined,
  home: string,
): Promise<Record<string, string>> => {
  if (config !== undefined && extended === undefined)
    throw new CannotTry("towline.yaml extends nothing, so there is nothing that --config could be");
  if (config === undefined && extended !== undefined && repositories[extended] === undefined)
    throw new CannotTry(`towline.yaml extends ${extended}: name its folder with --config <folder>`);
  const folders = { ...repositories, ...(config && extended ? { [extended]: config } : {}) };
  const entries = Object.entries(folders).map(async ([name, folder], index): Promise<[string, string]> => {
    const { path } = await mirrorOf(folder, join(home, `other-${index}.git`));
    return [name, path];
  });
  return Object.fromEntries(await Promise.all(entries));
};

const environmentOf = (asked: Asked, caller: Caller, { services }: LoadedServices): string => {
  const known = services[0]?.spec.environments ?? {};
  const said = asked.environment ?? asked.inputs.environment ?? caller.environment;
  const open = Object.entries(known).find(
    ([, { branches, tags }]) => branches !== undefined || tags === undefined,
  );
  const chosen = said ?? open?.[0];
  if (chosen !== undefined && Object.hasOwn(known, chosen)) return chosen;
  throw new CannotTry(
    `towline.yaml has the environments ${Object.keys(known).join(", ")}: name one with --environment`,
  );
};

export interface Outcome {
  readonly run: RunResult;
  /** The clusters that were deployed to, as they are afterwards. */
  readonly clusters: readonly {
    readonly server: KubernetesServer;
    readonly places: readonly PlaceSettings[];
  }[];
}

/** Starts everything, runs the workflow once and hands what came of it to `look`, before all of it ends. */
export const runTrial = async <T>(
  prepared: Prepared,
  log: LogSink,
  signal: AbortSignal,
  look: (outcome: Outcome) => T,
): Promise<T> => {
  const { asked, repository, copies, caller, cloud, mirror, environment } = prepared;
  const others = Object.keys(copies).filter((name) => name !== repository);
  const tokens = caller.tokenName === undefined ? {} : { [caller.tokenName]: token };
  const github = await startGitHub({
    repositories: {
      ...Object.fromEntries(
        others.map((name) => [name, { path: copies[name] ?? "", private: caller.tokenName !== undefined }]),
      ),
      [repository]: {
        path: mirror.path,
        private: true,
        secrets: { ...tokens, ...asked.secrets },
        environments: Object.fromEntries(cloud.environments.map((name) => [name, {}])),
      },
      [caller.towline]: { path: root, useWorkTree: true },
    },
    tokens: { [token]: others },
  });
  const madeUp = await madeUpSecrets(Object.values(copies), cloud.places);
  const sandbox = await startSandbox({ ...cloud.sandbox, ...madeUp, oidcIssuer: github.issuer });
  try {
    const run = await runWorkflow({
      github,
      repository,
      workflow: `.github/workflows/${asked.workflow}.yml`,
      event: eventFor(caller, { branch: mirror.branch, tag: asked.tag, environment, inputs: asked.inputs }),
      actor: "you",
      env: jobEnvironment(prepared, sandbox),
      log,
      signal,
    });
    return look({ run, clusters: clustersOf(sandbox, cloud.places) });
  } finally {
    await Promise.all([sandbox.stop(), github.stop()]);
  }
};

const jobEnvironment = (
  { caller, cloud, realDocker }: Prepared,
  sandbox: Sandbox,
): Record<string, string> => ({
  ...sandbox.env,
  ...(caller.usesRunner ? sandbox.userEnv(cloud.runnerAccount) : {}),
  ...(realDocker ? engineEnvironment() : { TOWLINE_STAND_IN: "simplify" }),
  PATH: jobPath(!realDocker),
});

const clustersOf = (sandbox: Sandbox, places: readonly PlaceSettings[]): Outcome["clusters"] =>
  Object.entries(sandbox.kubernetes).map(([name, server]) => ({
    server,
    places: places.filter(({ cluster }) => cluster === name),
  }));

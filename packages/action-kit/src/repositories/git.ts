import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Exec, type ExecResult, TowlineError } from "@towline/kernel";
import type { Credential } from "./credential.ts";

export interface GitPorts {
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Emptied when the job ends. */
  readonly tempDirectory: string;
}

export interface GitPlace {
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly credential: Exclude<Credential, { kind: "app" }>;
}

/** By which ssh knows github.com; published by GitHub in its documentation and its API (`/meta`). */
const knownHosts = `github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n`;

/** Prints the password from the child's environment: it stands neither in a file nor on a command line. */
const helper = `!f() { test "$1" = get && printf 'username=x-access-token\\npassword=%s\\n' "$TOWLINE_GIT_PASSWORD"; }; f`;

/** Hooks of the machine's templates and its own helpers have no part in this. */
const settings: readonly (readonly [string, string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["credential.helper", ""],
  ["credential.helper", helper],
  ["advice.detachedHead", "false"],
];

const withSettings = (env: GitPorts["env"]): Record<string, string> => {
  const before = Number(env.GIT_CONFIG_COUNT ?? 0);
  const more = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return { ...env, ...Object.fromEntries(more), GIT_CONFIG_COUNT: `${before + settings.length}` };
};

/** By these a step may ask for tokens of its job. */
const ofTheJob = /^(ACTIONS_|INPUT_|STATE_)/;

/** Another address than GitHub's is ssh's to know. */
const sshCommand = (server: string, folder: string): string => {
  const known =
    new URL(server).host === "github.com" ? `-o UserKnownHostsFile='${join(folder, "hosts")}'` : "";
  return `ssh -i '${join(folder, "key")}' -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o BatchMode=yes ${known}`;
};

/** Runs git with what may read the repository, in files and an environment that end with it. */
const runGit = async (
  { server, credential }: GitPlace,
  args: readonly string[],
  { exec, env, signal, tempDirectory }: GitPorts,
): Promise<ExecResult> => {
  const folder = await mkdtemp(join(tempDirectory, "towline-git-"));
  try {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheJob.test(name)));
    const base = { ...withSettings(own), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    if (credential.kind === "token")
      return await exec("git", args, { env: { ...base, TOWLINE_GIT_PASSWORD: credential.token }, signal });
    await writeFile(join(folder, "key"), credential.key, { mode: 0o600 });
    await writeFile(join(folder, "hosts"), knownHosts);
    return await exec("git", args, { env: { ...base, GIT_SSH_COMMAND: sshCommand(server, folder) }, signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const addressOf = ({ server, repository, credential }: GitPlace): string =>
  credential.kind === "token"
    ? `${server}/${repository}.git`
    : `ssh://git@${new URL(server).host}/${repository}.git`;

const passes =
  /Could not resolve host|Connection (?:timed out|reset|refused)|early EOF|HTTP 5\d\d|hung up|error: 5\d\d/i;
const attempts = 3;
const pauseMilliseconds = 1000;

/** Asks the remote, again where the network or GitHub stumbled. Throws `github-not-found`, `github-denied`, `github-failed`. */
const askRemote = async (
  place: GitPlace,
  args: (address: string) => readonly string[],
  ports: GitPorts,
): Promise<string> => {
  for (let attempt = 1; ; attempt += 1) {
    const { exitCode, stdout, stderr } = await runGit(place, args(addressOf(place)), ports);
    if (exitCode === 0) return stdout;
    if (attempt === attempts || !passes.test(stderr)) throw refusal(place, stderr);
    await delay(pauseMilliseconds, undefined, { signal: ports.signal });
  }
};

const refusal = ({ repository, credential }: GitPlace, stderr: string): TowlineError => {
  const said = stderr.trim().split("\n").at(-1) ?? "";
  const what = credential.kind === "token" ? "token" : "deploy key";
  if (/not our ref|couldn't find remote ref/.test(stderr))
    return new TowlineError(
      "github-not-found",
      `${repository} no longer has the commit that was planned (${said})`,
      {
        hint: "It was removed by a force push: start a new run",
      },
    );
  if (
    /not found|could not read Username|Authentication failed|Permission denied|403|correct access rights/i.test(
      stderr,
    )
  )
    return new TowlineError("github-denied", `GitHub does not let the ${what} read ${repository} (${said})`, {
      hint: `Give the secret config-token a ${what} that can read ${repository}; a deploy key reads one repository only`,
    });
  return new TowlineError("github-failed", `git could not fetch ${repository}: ${said}`, {
    hint: "Run the job again; see githubstatus.com if it persists",
  });
};

/** The files of one commit in a folder of their own. */
export const fetchCommit = async (place: GitPlace, commit: string, ports: GitPorts): Promise<string> => {
  const folder = await mkdtemp(join(ports.tempDirectory, "towline-repository-"));
  const inFolder = ["-C", folder];
  await runGit(place, ["init", "--quiet", folder], ports);
  await askRemote(
    place,
    (address) => [...inFolder, "fetch", "--quiet", "--no-tags", "--depth=1", address, commit],
    ports,
  );
  const { exitCode, stderr } = await runGit(
    place,
    [...inFolder, "checkout", "--quiet", "--detach", commit],
    ports,
  );
  if (exitCode === 0) return folder;
  throw new TowlineError("github-failed", `git could not check out ${place.repository}: ${stderr.trim()}`);
};

/** Commit of a branch (`heads/main`), a tag, or where `ref` is undefined, the default branch, with its name. */
export const resolveRemote = async (
  place: GitPlace,
  ref: string | undefined,
  ports: GitPorts,
): Promise<{ readonly commit: string; readonly branch?: string } | undefined> => {
  const wanted =
    ref === undefined
      ? ["HEAD"]
      : [`refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
  const text = await askRemote(place, (address) => ["ls-remote", "--symref", address, ...wanted], ports);
  const lines = text.split("\n").map((line) => line.split("\t"));
  const commits = new Map(
    lines.flatMap(([value = "", name = ""]) => (/^[0-9a-f]{40}$/.test(value) ? [[name, value]] : [])),
  );
  const commit = wanted.map((name) => commits.get(name)).find((found) => found !== undefined);
  if (commit === undefined) return undefined;
  const branch = lines.flatMap(([value = ""]) => /^ref: refs\/heads\/(.+)$/.exec(value)?.[1] ?? [])[0];
  return { commit, ...(ref === undefined && branch !== undefined ? { branch } : {}) };
};

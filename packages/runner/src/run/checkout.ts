import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { RunnerError } from "../errors.ts";
import { git } from "../git/git.ts";
import type { ResolvedRef } from "../git/repository.ts";
import type { StoredRepository } from "../git/store.ts";
import { fetchInto } from "./checkout-folder.ts";
import type { Frame } from "./frame.ts";
import type { JobState } from "./job-state.ts";
import { listing } from "./run-script.ts";
import type { StepRun, StepTask } from "./steps.ts";

type Inputs = Readonly<Record<string, string>>;

/** The inputs of actions/checkout that this built-in form carries out. */
const supported = ["repository", "ref", "token", "path", "fetch-depth", "persist-credentials"];
/** Inputs with the only values that change nothing here. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  clean: ["true", "false"],
  "show-progress": ["true", "false"],
  "set-safe-directory": ["true", "false"],
  "fetch-tags": ["false"],
  submodules: ["false"],
  lfs: ["false"],
};

/** actions/checkout, built in: real git over the repositories of this machine. */
export async function runCheckout({ frame, title, log }: StepTask, given: Inputs): Promise<StepRun> {
  const { job } = frame;
  refuseUnsupported(given);
  const { run } = job.plan;
  const name = given.repository || run.repository.name;
  const token = given.token || job.credentials.token;
  log.group("Run actions/checkout (built into this runner)", listing("with", { ...given, repository: name }));
  const repository = readable(job, name, token);
  const wanted = await resolveRef(job, repository, given.ref ?? "");
  const folder = folderOf(job, given.path ?? "");
  await fetchInto(folder, repository, wanted, {
    depth: Number(given["fetch-depth"] ?? 1),
    clean: given.clean !== "false",
  });
  if (given["persist-credentials"] !== "false") await persistToken(frame, folder, token, title);
  log.write(`HEAD is now at ${wanted.commit}`);
  return { exitCode: 0, outputs: { ref: given.ref || run.ref, commit: wanted.commit } };
}

function refuseUnsupported(given: Inputs): void {
  for (const [name, value] of Object.entries(given)) {
    if (supported.includes(name) || value === "" || accepted[name]?.includes(value)) continue;
    throw new RunnerError(
      "unsupported",
      `actions/checkout with '${name}: ${value}' is not supported by this runner`,
    );
  }
}

function readable(job: JobState, name: string, token: string): StoredRepository {
  const { store, access } = job.plan.run.github;
  const repository = store.get(name);
  const decision = repository ? access.decide(token, repository, "contents") : "not-found";
  if (repository && decision === "granted") return repository;
  const hint =
    decision === "forbidden"
      ? "the job needs permissions: contents: read"
      : "it does not exist, or the token may not read it";
  throw new RunnerError("not-found", `fatal: repository 'https://github.com/${name}/' not found: ${hint}`);
}

/** Without `ref` the commit of the event, or the default branch of another repository. */
async function resolveRef(job: JobState, repository: StoredRepository, ref: string): Promise<ResolvedRef> {
  const { run } = job.plan;
  const own = repository.name === run.repository.name;
  if (ref === "" && own) return { ref: run.ref, commit: run.commit };
  const wanted = ref || (await repository.git.defaultBranch());
  const resolved = await repository.git.resolve(wanted);
  if (resolved) return resolved;
  throw new RunnerError(
    "not-found",
    `A branch or tag with the name '${wanted}' could not be found in ${repository.name}`,
  );
}

function folderOf(job: JobState, path: string): string {
  const { workspace } = job.directories;
  const folder = resolve(workspace, path);
  if (!relative(workspace, folder).startsWith("..")) return folder;
  throw new RunnerError("template-invalid", `Repository path '${folder}' is not under '${workspace}'`);
}

/** As actions/checkout does since version 6: in a file of RUNNER_TEMP that the clone's configuration includes. */
async function persistToken(frame: Frame, folder: string, token: string, title: string): Promise<void> {
  const { job } = frame;
  const file = join(job.directories.temp, `git-credentials-${randomUUID()}.config`);
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  job.masker.add(basic);
  await writeFile(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`, {
    mode: 0o600,
  });
  await git(["config", "--add", "include.path", file], { directory: folder });
  job.posts.push({
    name: title,
    condition: { expression: "always()", token: undefined },
    frame,
    run: async (log) => {
      log.write("Removing the credentials that the checkout left behind");
      await rm(file, { force: true });
      await git(["config", "--unset-all", "include.path"], { directory: folder }).catch(() => undefined);
      return 0;
    },
  });
}

import { parseArgs } from "node:util";
import { RunnerError } from "../errors.ts";
import { tryGit } from "../git/git.ts";
import type { RepositoryDefinition, RunOptions, WorkflowEvent } from "../types.ts";

export const usage = `Runs a GitHub Actions workflow of a repository on this machine.

  node packages/runner/src/cli.ts run <workflow> --repository owner/name=path [options]

  <workflow>                   .github/workflows/deploy.yml
  --repository owner/name=path a repository; the first one is the one whose workflow runs. Repeatable.
                               With a + before the path its uncommitted files count, at every branch and tag.
  --event workflow_dispatch    or push, or release. Default: workflow_dispatch.
  --ref refs/heads/main        branch or tag. Default: the repository's current branch.
  --input name=value           an input of the workflow. Repeatable.
  --secret name=value          a secret of the repository; name alone takes it from the environment. Repeatable.
  --var name=value             a variable of the repository. Repeatable.
  --env name=value             extra environment of every job; name alone takes it from here. Repeatable.
  --action owner/name=folder   a third-party action that stands in a folder. Repeatable.
  --actor name                 Default: octocat.
  --details                    show also what GitHub folds: inputs and environment of each step
  --debug                      show ::debug:: lines

  Exit status: 0 success, 1 a job failed, 2 the run could not be started.
`;

export interface Arranged {
  readonly options: RunOptions;
  readonly details: boolean;
}

const flags = {
  repository: { type: "string", multiple: true },
  event: { type: "string", default: "workflow_dispatch" },
  ref: { type: "string" },
  input: { type: "string", multiple: true },
  secret: { type: "string", multiple: true },
  var: { type: "string", multiple: true },
  env: { type: "string", multiple: true },
  action: { type: "string", multiple: true },
  actor: { type: "string" },
  details: { type: "boolean", default: false },
  debug: { type: "boolean", default: false },
} as const;

/** The command line as options of a run. Throws `options-invalid`. */
export async function arrange(args: readonly string[]): Promise<Arranged> {
  const { values, positionals } = parse(args);
  const [command, workflow, ...more] = positionals;
  if (command !== "run" || !workflow || more.length > 0)
    throw wrong("expected: run <workflow> --repository owner/name=path");
  const repositories = pairs(values.repository, "repository");
  const first = Object.keys(repositories)[0];
  if (!first) throw wrong("--repository owner/name=path is missing");
  const secrets = pairs(values.secret, "secret", process.env);
  const defined = Object.entries(repositories).map(([name, path]): [string, RepositoryDefinition] => [
    name,
    { ...locate(path), ...(name === first ? { secrets, vars: pairs(values.var, "var") } : {}) },
  ]);
  const options: RunOptions = {
    repositories: Object.fromEntries(defined),
    repository: first,
    workflow,
    event: eventOf(
      values.event,
      values.ref ?? (await currentBranch(repositories[first] ?? "")),
      pairs(values.input, "input"),
    ),
    env: pairs(values.env, "env", process.env),
    actions: pairs(values.action, "action"),
    debug: values.debug,
    ...(values.actor ? { actor: values.actor } : {}),
  };
  return { options, details: values.details };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

async function currentBranch(path: string): Promise<string> {
  const branch = await tryGit(["symbolic-ref", "HEAD"], { directory: locate(path).path });
  if (branch) return branch;
  throw wrong(`--ref is missing, and ${path} has no current branch`);
}

const locate = (path: string): RepositoryDefinition =>
  path.startsWith("+") ? { path: path.slice(1), useWorkTree: true } : { path };

function eventOf(name: string, ref: string, inputs: Readonly<Record<string, string>>): WorkflowEvent {
  if (name === "workflow_dispatch") return { name, ref, inputs };
  if (name === "release") return { name, tag: ref.replace("refs/tags/", "") };
  if (name !== "push")
    throw wrong(`--event ${name}: this command sends workflow_dispatch, push and release only`);
  return { name, ref };
}

/** `name=value`; where an environment is given, `name` alone takes its value from there. */
function pairs(
  items: readonly string[] = [],
  flag: string,
  environment?: NodeJS.ProcessEnv,
): Record<string, string> {
  const entries = items.map((item) => {
    const at = item.indexOf("=");
    const inherited = at < 0 ? environment?.[item] : undefined;
    if (inherited !== undefined) return [item, inherited];
    if (at < 1) throw wrong(`--${flag} ${item}: expected name=value`);
    return [item.slice(0, at), item.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}

const wrong = (message: string): RunnerError => new RunnerError("options-invalid", message);

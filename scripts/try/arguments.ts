import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

export const usage = `Runs your own workflow on this machine: your towline.yaml, your manifests, an embedded GitHub, AWS and Kubernetes.

  npm run try -- <folder> [options]

  <folder>                        your service's repository, with what is not committed yet
  --config <folder>               the repository that towline.yaml extends
  --repository <owner/name>=<folder>  any further repository that towline.yaml names. Repeatable.
  --workflow deploy               the file below .github/workflows, without .yml. Default: deploy
  --environment dev               Default: what the workflow says, or else the first that takes branches
  --branch main | --tag v1.0.0    what is deployed. Default: the branch that is checked out. A tag that is not there is
                                  made, in the copy that is tried
  --input name=value              an input of the workflow. Repeatable.
  --secret name=value             a secret of the repository; name alone takes it from the environment. Repeatable.

  Nothing of yours is changed, and nothing is deployed anywhere else.
  Exit status: 0 success, 1 the run failed, 2 it could not be started.
`;

/** What keeps a trial from starting; the message says what to do. */
export class CannotTry extends Error {}

export interface Asked {
  readonly folder: string;
  readonly workflow: string;
  readonly environment: string | undefined;
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  /** Folder of the repository that towline.yaml extends. */
  readonly config: string | undefined;
  /** Folders by `owner/name`. */
  readonly repositories: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const flags = {
  config: { type: "string" },
  repository: { type: "string", multiple: true },
  workflow: { type: "string", default: "deploy" },
  environment: { type: "string" },
  branch: { type: "string" },
  tag: { type: "string" },
  input: { type: "string", multiple: true },
  secret: { type: "string", multiple: true },
} as const;

/** Throws `CannotTry`. */
export const asked = (args: readonly string[], env: NodeJS.ProcessEnv): Asked => {
  const { values, positionals } = parse(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new CannotTry("Name one folder: the repository of your service");
  if (values.branch !== undefined && values.tag !== undefined)
    throw new CannotTry("--branch and --tag exclude each other");
  const repositories = pairs(values.repository, "repository");
  return {
    folder: existing(folder),
    workflow: values.workflow.replace(/\.ya?ml$/, ""),
    environment: values.environment,
    branch: values.branch,
    tag: values.tag,
    config: values.config === undefined ? undefined : existing(values.config),
    repositories: Object.fromEntries(
      Object.entries(repositories).map(([name, path]) => [name, existing(path)]),
    ),
    inputs: pairs(values.input, "input"),
    secrets: pairs(values.secret, "secret", env),
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw new CannotTry(error instanceof Error ? error.message : String(error));
  }
};

/** npm starts scripts in this repository: what is relative is meant from where npm was started. */
const existing = (folder: string): string => {
  const place = resolve(process.env.INIT_CWD ?? ".", folder);
  if (existsSync(join(place, "."))) return place;
  throw new CannotTry(`There is no folder ${place}`);
};

const pairs = (
  items: readonly string[] = [],
  flag: string,
  env: NodeJS.ProcessEnv = {},
): Record<string, string> =>
  Object.fromEntries(
    items.map((item): [string, string] => {
      const at = item.indexOf("=");
      const inherited = at < 0 ? env[item] : undefined;
      if (inherited !== undefined) return [item, inherited];
      if (at < 1) throw new CannotTry(`--${flag} ${item}: expected name=value`);
      return [item.slice(0, at), item.slice(at + 1)];
    }),
  );

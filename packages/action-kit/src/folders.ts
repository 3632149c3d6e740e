import { existsSync } from "node:fs";
import { join } from "node:path";
import { TowlineError } from "@towline/kernel";
import { checkedOutCommit, requireCommit } from "./checkout.ts";
import { fetchRepository } from "./repositories/fetch.ts";
import type { ActionKit } from "./run.ts";

/** A repository at the commit that the plan pinned. */
interface Pinned {
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
}

/** The configuration folder: `path` below the repository `root`. */
interface ConfigPlace {
  readonly root: string;
  readonly path: string;
  /** The repository where that is another one than the service's: `acme/config@421a734`. */
  readonly label?: string;
}

/** Where manifests and configuration lie on this machine. */
interface Folders {
  /** Of the repository that holds the manifests. */
  readonly manifests: string;
  /** undefined where towline.yaml names no configuration. */
  readonly config: ConfigPlace | undefined;
}

/** What towline.yaml says of a target's files; without `from` they lie in the service's repository. */
interface FileSettings {
  readonly manifests: { readonly from?: Pinned };
  readonly config?: { readonly from?: Pinned; readonly path: string };
}

interface FolderInputs {
  /** What is deployed. */
  readonly plan: Pinned;
  readonly token: string;
  readonly configToken: string | undefined;
  /** Where the service's repository is checked out, relative to the workspace. */
  readonly path: string;
  /** Where the configuration repository is checked out, relative to the workspace; it is fetched where undefined. */
  readonly configPath: string | undefined;
}

type Kit = Pick<ActionKit, "run" | "log" | "exec" | "env" | "signal">;
type Fetched = (pinned: Pinned) => Promise<string>;

/**
 * Finds the files of targets. What is in the service's repository was checked out by an earlier step; other repositories
 * are fetched at the plan's commits, each once for all targets. Throws `input-invalid` where what is checked out is
 * something else, and what fetching throws.
 */
export const folderFinder = (
  inputs: FolderInputs,
  kit: Kit,
): ((settings: FileSettings) => Promise<Folders>) => {
  const fetched = fetching(inputs, kit);
  return async ({ manifests, config }) => {
    const { plan, path } = inputs;
    const { repository, commit } = plan;
    const own = join(kit.run.workspace, path);
    requireCommit(checkedOutCommit(own), { repository, commit, path, output: "commit" });
    const [root, place] = await Promise.all([
      manifests.from === undefined ? own : fetched(manifests.from),
      config && configPlace(config, own, inputs, { fetched, kit }),
    ]);
    return { manifests: root, config: place };
  };
};

const fetching = ({ plan, token, configToken }: FolderInputs, kit: Kit): Fetched => {
  const started = new Map<string, Promise<string>>();
  const tokens = { repository: plan.repository, token, configToken };
  return async (pinned) => {
    const key = `${pinned.repository}@${pinned.commit}`;
    const folder = started.get(key) ?? fetchRepository(pinned, tokens, kit);
    started.set(key, folder);
    return await folder;
  };
};

const configPlace = async (
  { from, path }: NonNullable<FileSettings["config"]>,
  own: string,
  { configPath }: FolderInputs,
  { fetched, kit }: { readonly fetched: Fetched; readonly kit: Kit },
): Promise<ConfigPlace> => {
  if (from === undefined) return { root: own, path };
  const label = `${from.repository}@${from.commit.slice(0, 7)}`;
  if (configPath === undefined) return { root: await fetched(from), path, label };
  return { root: checkedOut(from, configPath, kit.run.workspace), path, label };
};

const checkedOut = ({ repository, commit }: Pinned, path: string, workspace: string): string => {
  const root = join(workspace, path);
  if (!existsSync(root))
    throw new TowlineError("input-invalid", `${repository} is not checked out at ${path}`, {
      hint: "Leave config-path out, and it is fetched; or add a step before this one that checks it out there, at the plan's output config-commit",
    });
  requireCommit(checkedOutCommit(root), { repository, commit, path, output: "config-commit" });
  return root;
};

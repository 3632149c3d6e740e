import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ActionKit, checkedOutCommit, fetchRepository, requireCommit } from "@towline/action-kit";
import { folderState } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import type { PinnedRepository, TargetSettings } from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** The configuration folder: `path` below the repository `root`. */
export interface ConfigPlace {
  readonly root: string;
  readonly path: string;
  /** The repository where that is another one than the service's: `acme/config@421a734`. */
  readonly label?: string;
}

/** Where manifests and configuration lie on this machine. */
export interface Folders {
  /** Of the repository that holds the manifests. */
  readonly manifests: string;
  /** undefined where towline.yaml names no configuration. */
  readonly config: ConfigPlace | undefined;
}

type Settings = Pick<TargetSettings, "manifests" | "config">;
type Kit = Pick<ActionKit, "run" | "log" | "exec" | "env" | "signal">;

/**
 * What is in the service's repository was checked out by an earlier step; other repositories are fetched at the plan's
 * commits, each once. Throws `input-invalid` where what is checked out is something else, and what fetching throws.
 */
export const foldersOf = async (inputs: Inputs, settings: Settings, kit: Kit): Promise<Folders> => {
  const { plan, path } = inputs;
  const { repository, commit } = plan;
  const own = join(kit.run.workspace, path);
  requireCommit(checkedOutCommit(own), { repository, commit, path, output: "commit" });
  const fetched = fetching(inputs, kit);
  const { manifests, config } = settings;
  const [root, place] = await Promise.all([
    manifests.from === undefined ? own : fetched(manifests.from),
    config && configPlace(config, own, inputs, { fetched, kit }),
  ]);
  return { manifests: root, config: place };
};

type Fetched = (pinned: PinnedRepository) => Promise<string>;

const fetching = ({ plan, token, configToken }: Inputs, kit: Kit): Fetched => {
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
  { from, path }: NonNullable<Settings["config"]>,
  own: string,
  { configPath }: Inputs,
  { fetched, kit }: { readonly fetched: Fetched; readonly kit: Kit },
): Promise<ConfigPlace> => {
  if (from === undefined) return { root: own, path };
  const label = `${from.repository}@${from.commit.slice(0, 7)}`;
  if (configPath === undefined) return { root: await fetched(from), path, label };
  return { root: checkedOut(from, configPath, kit.run.workspace), path, label };
};

const checkedOut = ({ repository, commit }: PinnedRepository, path: string, workspace: string): string => {
  const root = join(workspace, path);
  if (!existsSync(root))
    throw new TowlineError("input-invalid", `${repository} is not checked out at ${path}`, {
      hint: "Leave config-path out, and it is fetched; or add a step before this one that checks it out there, at the plan's output config-commit",
    });
  requireCommit(checkedOutCommit(root), { repository, commit, path, output: "config-commit" });
  return root;
};

/** `acme/config@421a734:dev/checkout` */
export const describePlace = ({ path, label }: ConfigPlace): string =>
  label === undefined ? path : `${label}:${path}`;

/** Why there is no configuration, for the log. */
export const nothingOf = async (place: ConfigPlace | undefined): Promise<string> => {
  if (place === undefined) return "none";
  const why = (await folderState(place.root, place.path)) === "missing" ? "does not exist" : "is empty";
  return `none (${describePlace(place)} ${why})`;
};

import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkedOutCommit, requireCommit } from "@towline/action-kit";
import { folderState } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import type { TargetSettings } from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** The configuration folder: `path` below the checked-out repository `root`. */
export interface ConfigPlace {
  readonly root: string;
  readonly path: string;
  /** The repository where that is another one than the service's: `acme/config@421a734`. */
  readonly label?: string;
}

/**
 * undefined where towline.yaml names no configuration. Throws `input-invalid` where its repository is not checked out,
 * or at another commit than the plan's.
 */
export const configPlaceOf = (
  { configPath, path }: Inputs,
  { config }: Pick<TargetSettings, "config">,
  workspace: string,
): ConfigPlace | undefined => {
  if (config === undefined) return undefined;
  if (config.from === undefined) return { root: join(workspace, path), path: config.path };
  const { repository, commit } = config.from;
  const root = join(workspace, configPath);
  if (!existsSync(root))
    throw new TowlineError("input-invalid", `${repository} is not checked out at ${configPath}`, {
      hint: `Add a step before this one: actions/checkout with "repository: ${repository}", "ref:" the plan's output config-commit, "path: ${configPath}" and a "token:" that can read it; or name its folder as config-path`,
    });
  requireCommit(checkedOutCommit(root), { repository, commit, path: configPath, output: "config-commit" });
  return { root, path: config.path, label: `${repository}@${commit.slice(0, 7)}` };
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

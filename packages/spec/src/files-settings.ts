import { TowlineError } from "@towline/kernel";
import { fill } from "./placeholders.ts";
import { plainPath } from "./plain-path.ts";
import type { ConfigSettings, LoadedSpec, ManifestSettings, PinnedRepository } from "./types.ts";

/** What the placeholders of a target stand for. */
export interface Names {
  readonly environment: string;
  readonly target: string;
  readonly service: string;
}

/** A repository, at the head of a branch of its own or of the one that all of the run reads. */
export interface FileSource {
  /** `owner/name` */
  readonly repository: string;
  /** Filled in. */
  readonly branch?: string;
  /** The field of towline.yaml that names it. */
  readonly field: "config" | "manifests";
}

/** As the pins of a plan are named. */
export const pinKey = ({ repository, branch }: Pick<FileSource, "repository" | "branch">): string =>
  branch === undefined ? repository : `${repository}@${branch}`;

/** Where a target's configuration or manifests lie; undefined where they lie in the deployed commit. */
export const fileSource = (
  { spec, location }: LoadedSpec,
  field: FileSource["field"],
  names: Names,
): FileSource | undefined => {
  const { repository = location.repository, branch } = spec[field] ?? {};
  if (branch !== undefined) return { repository, branch: fill(branch, names), field };
  return repository === location.repository ? undefined : { repository, field };
};

const pinned = (
  loaded: LoadedSpec,
  field: FileSource["field"],
  names: Names,
): PinnedRepository | undefined => {
  const source = fileSource(loaded, field, names);
  if (source === undefined) return undefined;
  const commit = loaded.pins[pinKey(source)];
  if (commit !== undefined) return { repository: source.repository, commit };
  throw new TowlineError("input-invalid", `The plan holds no commit of ${pinKey(source)}`, {
    hint: "Pass the output of the plan action on unchanged",
  });
};

export const configOf = (loaded: LoadedSpec, names: Names): ConfigSettings | undefined => {
  const { config } = loaded.spec;
  if (config === undefined) return undefined;
  const { path, strategy } = config;
  return { from: pinned(loaded, "config", names), path: plainPath(fill(path, names)), strategy };
};

export const manifestsOf = (loaded: LoadedSpec, names: Names): ManifestSettings => {
  const { manifests = {}, path } = loaded.spec;
  const folders = manifests.path === undefined ? conventions(path) : [manifests.path];
  return {
    from: pinned(loaded, "manifests", names),
    folders: folders.map((folder) => plainPath(fill(folder, names))),
    values: manifests.values?.map((file) => plainPath(fill(file, names))),
  };
};

const conventions = (path = "."): readonly string[] =>
  ["k8s/overlays/{environment}", "k8s"].map((folder) => `${plainPath(path)}/${folder}`);

import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { SourcePosition } from "@towline/kernel";
import { fileProblem, findInTree, isProblem } from "@towline/manifests";
import { piecesOf, piecesOfValues, referredFiles } from "./content.ts";
import { finish, nothing, type Owner, type Read } from "./draft.ts";
import { objectsFile, parseObjects, type WrittenObject } from "./objects-file.ts";
import { parseSecrets, secretsFiles } from "./secrets-file.ts";
import { pathOf } from "./sources.ts";
import type { Strategy } from "./types.ts";

/** An object of the convention, and how it is to change. */
export interface Setting {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly strategy: Strategy;
  readonly at: SourcePosition;
}

/** An object that `towline-objects.yaml` makes. */
export interface Made {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly at: SourcePosition;
}

export interface Written extends Read {
  /** Objects that only a strategy is given for: the convention makes them. */
  readonly settings: readonly Setting[];
  readonly made: readonly Made[];
  /** Files and folders that the convention leaves out, relative to the root. */
  readonly taken: readonly string[];
}

const none: Written = { ...nothing, settings: [], made: [], taken: [] };

const isSetting = ({ files, env, values }: WrittenObject): boolean =>
  files.length + env.length + values.size === 0;

/** The text of a file of the folder; undefined where it is not there, or its folder is none. */
const textOf = async ({ root, path: folder }: Owner, name: string): Promise<string | Written | undefined> => {
  const path = posix.join(folder, name);
  const place = await findInTree(root, folder);
  if (place === undefined || isProblem(place) || place.kind !== "folder") return undefined; // told elsewhere
  const found = await findInTree(root, path);
  if (found === undefined) return undefined;
  if (isProblem(found)) return { ...none, problems: [found], taken: [path] };
  const broken = (message: string, hint: string): Written => ({
    ...none,
    problems: [fileProblem(path, message, hint)],
    taken: [path],
  });
  if (found.kind !== "file") return broken("is no file", "Make it a YAML file");
  const bytes = await readFile(join(root, path));
  return isUtf8(bytes) ? bytes.toString("utf8") : broken("is not UTF-8 text", "Save it as UTF-8");
};

/** Files with the folders that hold them. */
const withFolders = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const parents: string[] = [];
    for (let part = path; part !== "." && part !== "/"; part = posix.dirname(part)) parents.push(part);
    return parents;
  });

/** What `towline-objects.yaml` asks for, if it is there. */
export const writtenObjects = async (owner: Owner): Promise<Written> => {
  const text = await textOf(owner, objectsFile);
  if (typeof text !== "string") return text ?? none;
  const path = pathOf(owner, objectsFile);
  const { objects, problems } = parseObjects(text, path);
  const read = await Promise.all(
    objects
      .filter((object) => !isSetting(object))
      .map(async (object) => {
        const pieces = await piecesOf(owner, object);
        const paths = [...pieces.paths, ...referredFiles(owner, object.values)];
        return { paths, ...finish(owner, object, pieces) };
      }),
  );
  return {
    entries: read.flatMap(({ entries }) => entries),
    secrets: read.flatMap(({ secrets }) => secrets),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
    settings: objects
      .filter(isSetting)
      .flatMap(({ kind, name, strategy, at }) =>
        strategy === undefined ? [] : [{ kind, name, strategy, at }],
      ),
    made: objects.filter((object) => !isSetting(object)),
    taken: [path, ...withFolders(read.flatMap(({ paths }) => paths))],
  };
};

/** The Secret that `secrets.yaml` asks for, if it is there. */
export const writtenSecrets = async (owner: Owner): Promise<Written> => {
  const all = await Promise.all(secretsFiles.map((name) => secretsOf(owner, name)));
  const there = secretsFiles.filter((_, index) => (all[index]?.taken.length ?? 0) > 0);
  const [path = ""] = there.slice(1).map((name) => pathOf(owner, name));
  const twin = fileProblem(path, `stands beside ${there[0]}`, "Write all references into one of the two");
  return {
    ...none,
    secrets: all.flatMap(({ secrets }) => secrets).slice(0, 1),
    problems: [...all.flatMap(({ problems }) => problems), ...(there.length > 1 ? [twin] : [])],
    taken: all.flatMap(({ taken }) => taken),
  };
};

const secretsOf = async (owner: Owner, file: string): Promise<Written> => {
  const text = await textOf(owner, file);
  if (typeof text !== "string") return text ?? none;
  const path = pathOf(owner, file);
  const { values, problems } = parseSecrets(text, path);
  const taken = [path, ...withFolders(referredFiles(owner, values))];
  const pieces = await piecesOfValues(owner, values);
  const at = { file: path, line: 1, column: 1 };
  const wanted = { kind: "Secret", name: `${owner.service}-secrets`, at } as const;
  if (pieces.pieces.length + pieces.problems.length === 0) return { ...none, problems, taken };
  const made = finish(owner, wanted, {
    ...pieces,
    paths: [path],
    problems: [...problems, ...pieces.problems],
  });
  return { ...none, ...made, taken };
};

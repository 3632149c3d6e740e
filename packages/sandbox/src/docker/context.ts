import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { BuildFailure } from "./failure.ts";
import type { Ignores } from "./ignore.ts";
import type { LayerEntry } from "./tar.ts";

export interface BuildContext {
  /** Absolute. */
  readonly folder: string;
  readonly ignores: Ignores;
}

/** Folders that earlier steps have made, without a leading `/`. A file that is copied onto one goes into it. */
export type Folders = ReadonlySet<string>;

/** Where a copy goes and what it is to look like. */
export interface Copy {
  readonly sources: readonly string[];
  /** Absolute; a trailing `/` makes it a folder. */
  readonly destination: string;
  readonly mode: number | undefined;
}

/** The entries of the layer that a COPY makes: a folder's content, or a file, below `destination`. */
export const copyEntries = (context: BuildContext, copy: Copy, folders: Folders): readonly LayerEntry[] => {
  const intoFolder =
    copy.destination.endsWith("/") || copy.sources.length > 1 || folders.has(copy.destination.slice(1));
  const entries = copy.sources.flatMap((source) => {
    const path = posix.normalize(`./${source}`).replace(/\/$/, "");
    const place = join(context.folder, path);
    if (path.startsWith("..") || context.ignores(path) || !exists(place)) throw missing(source);
    if (statSync(place).isDirectory()) return folderEntries(context, path, copy);
    const name = intoFolder ? posix.join(copy.destination, posix.basename(path)) : copy.destination;
    return [entryOf(place, name, copy.mode)];
  });
  return withParents(entries);
};

const missing = (source: string): BuildFailure =>
  new BuildFailure(
    `failed to compute cache key: failed to calculate checksum of ref towline::standin: ${JSON.stringify(`/${source}`)}: not found`,
  );

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const folderEntries = (context: BuildContext, from: string, copy: Copy): readonly LayerEntry[] =>
  readdirSync(join(context.folder, from), { recursive: true, withFileTypes: true })
    .map((item) => posix.relative(context.folder, posix.join(item.parentPath, item.name)))
    .filter((path) => !context.ignores(path))
    .map((path) =>
      entryOf(
        join(context.folder, path),
        posix.join(copy.destination, posix.relative(from, path)),
        copy.mode,
      ),
    );

const entryOf = (place: string, destination: string, mode: number | undefined): LayerEntry => {
  const path = destination.replace(/^\/+/, "").replace(/\/+$/, "");
  const found = lstatSync(place);
  if (found.isSymbolicLink()) return { kind: "link", path, mode: 0o777, target: readlinkSync(place) };
  if (found.isDirectory()) return { kind: "folder", path, mode: mode ?? found.mode & 0o7777 };
  return { kind: "file", path, mode: mode ?? found.mode & 0o7777, content: readFileSync(place) };
};

/** Adds the folders above, and sorts, so that the same files always make the same layer. */
export const withParents = (entries: readonly LayerEntry[]): readonly LayerEntry[] => {
  const byPath = new Map<string, LayerEntry>();
  for (const { path } of entries) {
    for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
      byPath.set(folder, { kind: "folder", path: folder, mode: 0o755 });
    }
  }
  for (const entry of entries) byPath.set(entry.path, entry);
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};

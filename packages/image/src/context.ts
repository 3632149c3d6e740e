import { type Dirent, lstatSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { DockerIgnore, Verdict } from "./dockerignore.ts";

/** Something that Docker would send to the builder. `path` is relative to the context, with `/`. */
export type ContextEntry =
  | { readonly type: "file" | "folder" | "other"; readonly path: string; readonly mode: number }
  | { readonly type: "link"; readonly path: string; readonly target: string };

const typeOf = (entry: Dirent): ContextEntry["type"] => {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
};

const entryOf = (root: string, path: string, type: ContextEntry["type"]): ContextEntry => {
  const absolute = join(root, path);
  if (type === "link") return { type, path, target: readlinkSync(absolute) };
  return { type, path, mode: lstatSync(absolute).mode & 0o7777 };
};

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** An ignored folder is sent after all where something in it is brought back. */
function* walk(
  root: string,
  folder: string,
  ignore: DockerIgnore,
  parent?: Verdict,
): Generator<ContextEntry> {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
    const path = folder === "" ? item.name : `${folder}/${item.name}`;
    const type = typeOf(item);
    const verdict = ignore.verdict(path, parent);
    if (!verdict.ignored) yield entryOf(root, path, type);
    if (type !== "folder" || (verdict.ignored && !ignore.hasExceptions)) continue;
    const children = walk(root, path, ignore, verdict);
    const first = children.next();
    if (first.done) continue;
    if (verdict.ignored) yield entryOf(root, path, type);
    yield first.value;
    yield* children;
  }
}

/** The effective context, in an order that depends on names only. Links are not followed. */
export const contextEntries = (root: string, ignore: DockerIgnore): Generator<ContextEntry> =>
  walk(root, "", ignore);

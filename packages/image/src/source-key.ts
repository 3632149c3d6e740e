import { createHash, type Hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { TowlineError } from "@towline/kernel";
import { contextEntries } from "./context.ts";
import { readDockerIgnore } from "./dockerignore.ts";
import type { BuildSource } from "./types.ts";

/** Everything that decides what an image is. Changes of the key's make-up need a new number. */
const schemaVersion = 1;

export interface SourceKey {
  /** 64 hex digits: the same for the same image. */
  readonly key: string;
  /** Whether `.git` lies in the effective context: the key then never repeats. */
  readonly holdsGit: boolean;
}

const chunkBytes = 1 << 20;

/** The length goes first, so that no two lists of files can give the same bytes. */
const addFile = (hash: Hash, path: string, buffer: Buffer): void => {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    hash.update(`${size}\n`);
    let total = 0;
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, count));
      total += count;
    }
    if (total !== size)
      throw new TowlineError("input-invalid", `${path} changed while it was read`, {
        hint: "No earlier step may still be writing into the build's context",
      });
  } finally {
    closeSync(file);
  }
};

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** What a builder of its own choosing would build for is as much a part of the image as a platform that was asked for. */
const platformsOf = ({ platforms }: BuildSource): readonly string[] =>
  platforms.length > 0 ? [...platforms].sort() : [`builder:${process.arch}`];

/** Node's errors below our own: a file that this user may not read, or that vanished. */
const unreadable = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "syscall" in error && "message" in error
    ? new TowlineError("input-invalid", `The build's context cannot be read: ${error.message}`, {
        cause: error,
        hint: "Give the runner's user access to it, or leave it out by .dockerignore",
      })
    : error;

/**
 * Hashes bytes, not git trees: modes, ignored files and empty folders change the image, too. Throws `input-invalid`
 * where a file or a pattern of .dockerignore cannot be read.
 */
export const sourceKey = (source: BuildSource): SourceKey => {
  try {
    return hashSource(source);
  } catch (error) {
    throw unreadable(error);
  }
};

const hashSource = (source: BuildSource): SourceKey => {
  const context = join(source.workspace, source.context);
  const dockerfile = join(source.workspace, source.dockerfile);
  const hash = createHash("sha256");
  hash.update(
    `${JSON.stringify({
      schemaVersion,
      dockerfile: readFileSync(dockerfile, "base64"),
      target: source.target ?? null,
      platforms: platformsOf(source),
      args: sorted(source.args),
      labels: sorted(source.labels),
    })}\n`,
  );
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let holdsGit = false;
  for (const entry of contextEntries(context, readDockerIgnore(source.workspace, context, dockerfile))) {
    holdsGit ||= entry.path === ".git";
    hash.update(`${JSON.stringify(entry)}\n`);
    if (entry.type === "file") addFile(hash, join(context, entry.path), buffer);
  }
  return { key: hash.digest("hex"), holdsGit };
};

import { createHash, type Hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { TowlineError } from "@towline/kernel";
import { contextEntries } from "./context.ts";
import { type DockerIgnore, readDockerIgnore } from "./dockerignore.ts";
import type { Builder, BuildSource } from "./types.ts";

/** Everything that decides what an image is. Changes of the key's make-up need a new number. */
const schemaVersion = 2;

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
const platformsOf = ({ platforms }: BuildSource, builder: Builder): readonly string[] =>
  platforms.length > 0 ? [...platforms].sort() : [`${JSON.stringify(builder)} on ${process.arch}`];

/** Returns whether `.git` lies in it. */
const addFolder = (hash: Hash, folder: string, ignore: DockerIgnore, buffer: Buffer): boolean => {
  let holdsGit = false;
  for (const entry of contextEntries(folder, ignore)) {
    holdsGit ||= entry.path === ".git";
    hash.update(`${JSON.stringify(entry)}\n`);
    if (entry.type === "file") addFile(hash, join(folder, entry.path), buffer);
  }
  return holdsGit;
};

/** Images, repositories and downloads are BuildKit's to resolve: it lists them among its materials. */
const localContext = (workspace: string, value: string): string | undefined => {
  const folder = resolve(workspace, value);
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : undefined;
};

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
export const sourceKey = (source: BuildSource, builder: Builder): SourceKey => {
  try {
    return hashSource(source, builder);
  } catch (error) {
    throw unreadable(error);
  }
};

/** Everything that is said rather than read. */
const settingsOf = (source: BuildSource, builder: Builder): object => ({
  target: source.target ?? null,
  platforms: platformsOf(source, builder),
  args: sorted(source.args),
  labels: sorted(source.labels),
  annotations: sorted(source.annotations),
  contexts: sorted(source.contexts),
  // never what they hold: a secret that is renewed changes no image
  secrets: source.secrets.map(({ id }) => id).sort(),
  ssh: source.ssh.map(({ id }) => id).sort(),
  network: source.network ?? null,
  addHosts: source.addHosts,
  attestations: [source.attestations.provenance, source.attestations.sbom],
  sourceDateEpoch: source.sourceDateEpoch ?? null,
});

const hashSource = (source: BuildSource, builder: Builder): SourceKey => {
  const { workspace } = source;
  const context = join(workspace, source.context);
  const dockerfile = join(workspace, source.dockerfile);
  const hash = createHash("sha256");
  const settings = {
    schemaVersion,
    dockerfile: readFileSync(dockerfile, "base64"),
    ...settingsOf(source, builder),
  };
  hash.update(`${JSON.stringify(settings)}\n`);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let holdsGit = addFolder(hash, context, readDockerIgnore(workspace, context, dockerfile), buffer);
  for (const [name, value] of sorted(source.contexts)) {
    const folder = localContext(workspace, value);
    if (folder === undefined) continue;
    hash.update(`${JSON.stringify({ context: name })}\n`);
    if (addFolder(hash, folder, readDockerIgnore(workspace, folder), buffer)) holdsGit = true;
  }
  return { key: hash.digest("hex"), holdsGit };
};

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type AllowEntry, parseAllowList, type SarifLog, sarifOf } from "@towline/image";
import { messageOf, TowlineError } from "@towline/kernel";
import type { Scanned } from "./verdict.ts";

/** Throws `input-invalid` where the file is not there, or has mistakes. */
export const readAllowList = async (
  file: string | undefined,
  workspace: string,
): Promise<readonly AllowEntry[]> => {
  if (file === undefined) return [];
  const text = await readFile(resolve(workspace, file), "utf8").catch((cause: unknown) => {
    throw new TowlineError("input-invalid", `Input allow-list names ${file}, which cannot be read`, {
      cause,
      hint: "Correct the path, and run actions/checkout in an earlier step",
    });
  });
  return parseAllowList(text, file);
};

/**
 * The findings of all images; undefined where a part of one was not scanned: an upload without its findings would close
 * their alerts.
 */
export const sarifLogOf = (scanned: readonly Scanned[]): SarifLog | undefined => {
  if (scanned.some(({ result }) => result.unscanned.length > 0)) return undefined;
  const [first, ...more] = scanned.map(({ result, job }) => sarifOf(result, job.dockerfile));
  return first && { ...first, runs: [first, ...more].flatMap(({ runs }) => runs) };
};

/** Writes the findings as SARIF and gives the file's name; undefined where there is none. Throws `input-invalid`. */
export const writeSarif = async (
  file: string | undefined,
  scanned: readonly Scanned[],
  workspace: string,
): Promise<string | undefined> => {
  const sarif = sarifLogOf(scanned);
  if (file === undefined || sarif === undefined) return undefined;
  const path = resolve(workspace, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(sarif)}\n`);
  } catch (cause) {
    throw new TowlineError(
      "input-invalid",
      `Input sarif-file names ${file}, which cannot be written: ${messageOf(cause)}`,
      { cause, hint: "Name a file in a folder that the runner may write to" },
    );
  }
  return file;
};

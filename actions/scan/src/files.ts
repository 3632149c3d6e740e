import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type AllowEntry, parseAllowList, type ScanResult, sarifOf } from "@towline/image";
import { messageOf, TowlineError } from "@towline/kernel";

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
 * Writes the findings as SARIF and gives the file's name. None is written where a part of the image was not scanned: an
 * upload without its findings would close their alerts. Throws `input-invalid`.
 */
export const writeSarif = async (
  file: string | undefined,
  result: ScanResult,
  place: { readonly workspace: string; readonly dockerfile: string },
): Promise<string | undefined> => {
  if (file === undefined || result.unscanned.length > 0) return undefined;
  const path = resolve(place.workspace, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(sarifOf(result, place.dockerfile))}\n`);
  } catch (cause) {
    throw new TowlineError(
      "input-invalid",
      `Input sarif-file names ${file}, which cannot be written: ${messageOf(cause)}`,
      { cause, hint: "Name a file in a folder that the runner may write to" },
    );
  }
  return file;
};

import { readFile } from "node:fs/promises";
import { TowlineError } from "@towline/kernel";
import type { Built } from "./types.ts";

/** What buildx wrote about the image that it pushed. Throws `build-failed` where that names no digest. */
export const readMetadata = async (file: string): Promise<Built> => {
  const metadata = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  const digest = metadata["containerimage.digest"];
  if (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest)) return { digest, metadata };
  throw new TowlineError("build-failed", "buildx named no digest for the image that it pushed", {
    hint: "Update buildx on this runner",
  });
};

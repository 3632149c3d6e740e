import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildDist, compareDist, readDist } from "../build/dist.ts";
import type { Check } from "./check.ts";

export const distDrift: Check = {
  name: "dist drift",
  remedy: "npm run build, and commit dist",
  run: async (root) => {
    const folder = join(root, "dist");
    const committed = existsSync(folder) ? await readDist(folder) : new Map<string, string>();
    return compareDist(committed, await buildDist(root));
  },
};

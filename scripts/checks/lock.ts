import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Lock, missingPackages } from "../lock/complete.ts";
import type { Check } from "./check.ts";

export const lockFile: Check = {
  name: "lock file",
  remedy: "npm run lock; addresses go by omit-lockfile-registry-resolved in .npmrc",
  run: async (root) => {
    const lock: Lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
    const addresses = Object.entries(lock.packages).filter(([, { resolved = "" }]) =>
      String(resolved).startsWith("http"),
    );
    return [
      ...missingPackages(lock).map(({ name }) => `package-lock.json lacks ${name}: npm ci will refuse it`),
      ...addresses.map(([path]) => `package-lock.json holds the address from which ${path} was loaded`),
    ];
  },
};

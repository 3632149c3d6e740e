/** `npm run lock`: completes package-lock.json after `npm install` against a registry that lacks packages. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completed, type Lock, missingPackages } from "./lock/complete.ts";

const file = join(import.meta.dirname, "..", "package-lock.json");
const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPackages(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} entries added`);

import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Check } from "./check.ts";

const installed = join(import.meta.dirname, "..", "..", "node_modules", ".bin");
const maxBuffer = 16 * 1024 * 1024;

/** A check that is a program of node_modules: what it prints when its exit code is not 0 are the problems. */
export const programCheck = (
  name: string,
  remedy: string,
  command: string,
  ...args: readonly string[]
): Check => ({
  name,
  remedy,
  run: (root) =>
    new Promise((resolve, reject) => {
      execFile(join(installed, command), args, { cwd: root, maxBuffer }, (error, stdout, stderr) => {
        if (error === null) return resolve([]);
        if (typeof error.code !== "number") return reject(error);
        const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
        resolve(lines.length > 0 ? lines : [`${command} ended with ${error.code}`]);
      });
    }),
});

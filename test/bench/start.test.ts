import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";

const root = join(import.meta.dirname, "..", "..");
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, "run.ts"), "start", "--runs", "1", ...args], {
    encoding: "utf8",
  });

it("measures every committed bundle, and prints one JSON object and nothing else", () => {
  const result = JSON.parse(run("--json"));
  const entries = globSync("actions/*/src/{main,post}.ts", { cwd: root });
  expect(result).toMatchObject({ bench: "start", runs: 1 });
  expect(result.bundles).toHaveLength(entries.length);
  const mains = result.bundles.filter(({ bundle }: { bundle: string }) => bundle.endsWith("/main"));
  expect(mains.every(({ until }: { until: string }) => until === "request")).toBe(true);
  // on a busy machine a single run may well be quicker than the `node -e 0` before it
  expect(mains.every(({ ratio }: { ratio: number }) => ratio > 0)).toBe(true);
});

it("prints a line for each bundle to people", () => {
  expect(run()).toMatch(/^deploy\/main +\d+\.\d ms +\d+\.\d\d × \(aim 3 ×\), to its first request$/m);
});

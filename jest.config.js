import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

// Tests start hundreds of short programs from their .ts files: what the first one compiled, the next ones need not.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "towline-tests-compiled");

/** Tests sit beside what they test; whole-action and whole-workflow scenarios live in test/. */
export default {
  testMatch: ["<rootDir>/{actions,packages,scripts,test}/**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/jest-strip-types.js" },
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/.tmp/", "<rootDir>/dist/"],
  coverageProvider: "v8",
  maxWorkers: Math.max(2, availableParallelism()),
  testTimeout: 60_000,
};

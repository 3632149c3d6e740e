/** Tests sit beside what they test; whole-action and whole-workflow scenarios live in test/. */
export default {
  testMatch: ["<rootDir>/{actions,packages,scripts,test}/**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/jest-strip-types.js" },
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/.tmp/", "<rootDir>/dist/"],
  coverageProvider: "v8",
  maxWorkers: 2,
  testTimeout: 60_000,
};

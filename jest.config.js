/** Tests sit beside what they test; whole-action and whole-workflow scenarios live in test/. */
export default {
  testMatch: ["<rootDir>/{actions,packages,scripts,test}/**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/jest-strip-types.js" },
  extensionsToTreatAsEsm: [".ts"],
  coverageProvider: "v8",
  testTimeout: 30_000,
  modulePathIgnorePatterns: ["<rootDir>/.tmp/"],
};

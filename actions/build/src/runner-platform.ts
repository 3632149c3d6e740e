/** Docker's names, by Node's. */
const platforms: Readonly<Record<string, string>> = {
  x64: "linux/amd64",
  arm64: "linux/arm64",
  arm: "linux/arm/v7",
  ia32: "linux/386",
  ppc64: "linux/ppc64le",
  s390x: "linux/s390x",
  riscv64: "linux/riscv64",
  loong64: "linux/loong64",
};

/** What containers of a machine are, by `process.arch`; undefined for a machine that we do not know. */
export const runnerPlatform = (architecture: string): string | undefined => platforms[architecture];

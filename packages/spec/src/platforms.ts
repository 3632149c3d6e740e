/** What BuildKit builds for and a node of a cluster can run, as `docker buildx` spells it. */
export const knownPlatforms: readonly string[] = [
  "linux/amd64",
  "linux/amd64/v2",
  "linux/amd64/v3",
  "linux/amd64/v4",
  "linux/arm64",
  "linux/arm64/v8",
  "linux/arm/v7",
  "linux/arm/v6",
  "linux/arm/v5",
  "linux/386",
  "linux/ppc64le",
  "linux/s390x",
  "linux/riscv64",
  "linux/loong64",
  "linux/mips64le",
  "windows/amd64",
];

import type { BuildRequest, BuildSource } from "./types.ts";

/** A source that asks for nothing but its Dockerfile. */
export const sourceDefaults = {
  context: ".",
  dockerfile: "Dockerfile",
  contexts: {},
  platforms: [],
  args: {},
  labels: {},
  annotations: {},
  secrets: [],
  ssh: [],
  addHosts: [],
  attestations: { provenance: "none", sbom: false },
} as const satisfies Omit<BuildSource, "workspace">;

/** A build that asks for nothing special. */
export const buildDefaults = {
  repositorySettings: { create: false, reconcile: false, settings: {} },
  force: false,
  maxAgeDays: 7,
  builder: { kind: "auto" },
  cache: { kind: "registry" },
  allowedRegions: [],
} as const satisfies Partial<BuildRequest>;

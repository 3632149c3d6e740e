export { build } from "./build.ts";
export { buildDefaults, sourceDefaults } from "./defaults.ts";
export { createDockerConfig, removeDockerConfig } from "./docker-config.ts";
export { promote } from "./promote/promote.ts";
export type * from "./promote/types.ts";
export { isFreeTag } from "./tags.ts";
export type * from "./types.ts";

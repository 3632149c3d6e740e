export { build } from "./build.ts";
export { createDockerConfig, removeDockerConfig } from "./docker-config.ts";
export { isFreeTag } from "./tags.ts";
export type * from "./types.ts";

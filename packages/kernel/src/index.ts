export * from "./aws-names.ts";
export { parseRegistryHost, partitionOf } from "./aws-partitions.ts";
export * from "./clock.ts";
export * from "./errors.ts";
export * from "./labels.ts";
export * from "./markdown.ts";
export * from "./objects.ts";
export * from "./ports.ts";
export * from "./yaml.ts";

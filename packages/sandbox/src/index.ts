export { type Cloud, type EcrHandle, type StsHandle, startCloud } from "./cloud.ts";
export {
  buildAccount,
  defaultClusters,
  defaultRepositories,
  defaultRoles,
  exampleRegion,
  nonProductionAccount,
  productionAccount,
} from "./defaults.ts";
export { runStandIn } from "./docker/main.ts";
export * from "./kubernetes/index.ts";
export type * from "./options.ts";
export type * from "./ports.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./sandbox.ts";

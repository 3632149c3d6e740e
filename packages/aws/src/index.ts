export { describeRepository, findImage, repositoryUri } from "./ecr.ts";
export { clusterAccess, tokenOf } from "./eks.ts";
export { publicRegion, publicRegistry, registryLogin } from "./login.ts";
export { logIn, type OpenLogin, type RegistryPlace, type RegistryRequest } from "./logins.ts";
export { presentImages, putManifest, readManifests, readTagged } from "./manifests.ts";
export { type ParameterAnswer, readParameters, readParametersBelow } from "./parameters.ts";
export { RegistryLogins } from "./registry-logins.ts";
export { ensureRepository } from "./repository/ensure.ts";
export {
  type CacheRetention,
  cacheLifecyclePolicy,
  type ImageRetention,
  imageLifecyclePolicy,
} from "./repository/lifecycle.ts";
export type * from "./repository/types.ts";
export { requireAllowedRegions } from "./residency.ts";
export { putTags } from "./retag.ts";
export * from "./scan.ts";
export { readSecrets, type SecretAnswer, type SecretName } from "./secrets.ts";
export { openSession } from "./session.ts";
export { Sessions } from "./sessions.ts";
export type * from "./types.ts";

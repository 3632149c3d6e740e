export {
  type Collection,
  type CollectQuestion,
  collectable,
  configUserKinds,
  type Deletion,
  graceSeconds,
} from "./collectable.ts";
export { unversioned } from "./entry.ts";
export { folderState } from "./folder.ts";
export { type NamedSecrets, namedSecrets } from "./naming-key.ts";
export { type ReadConfigRequest, readConfig } from "./read.ts";
export { resolveSecrets } from "./resolve.ts";
export { draftOf } from "./source.ts";
export type { SecretStores } from "./stores.ts";
export type * from "./types.ts";

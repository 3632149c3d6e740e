export {
  type Collection,
  type CollectQuestion,
  collectable,
  configUserKinds,
  type Deletion,
  graceSeconds,
} from "./collectable.ts";
export { folderState } from "./folder.ts";
export { type ReadConfigRequest, readConfig } from "./read.ts";
export type * from "./types.ts";

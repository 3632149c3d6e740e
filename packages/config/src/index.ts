export {
  type Collection,
  type CollectQuestion,
  collectable,
  configUserKinds,
  type Deletion,
  graceSeconds,
} from "./collectable.ts";
export { type ReadConfigRequest, readConfig } from "./read.ts";
export type * from "./types.ts";

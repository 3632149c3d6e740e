export {
  type Commanded,
  type CommandRequest,
  commandRollout,
  kindsOf,
  type RolloutCommand,
} from "./commands/command.ts";
export { selectedWorkloads } from "./commands/selected.ts";
export { maskReferredSecrets } from "./evidence-secrets.ts";
export { observe } from "./observe.ts";
export { renderFailure, renderFailureMarkdown, renderRolloutMarkdown } from "./render.ts";
export type * from "./types.ts";

export { observe } from "./observe.ts";
export { renderFailure, renderFailureMarkdown, renderRolloutMarkdown } from "./render.ts";
export type * from "./types.ts";

export { observe } from "./observe.ts";
export { renderFailure, renderFailureMarkdown } from "./render.ts";
export type * from "./types.ts";

export { accessFromEnvironment } from "./access.ts";
export type { ClusterDeps } from "./api.ts";
export { connect } from "./connect.ts";
export type * from "./types.ts";

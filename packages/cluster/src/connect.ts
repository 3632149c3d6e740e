import { Api, type ClusterDeps } from "./api.ts";
import { type Connection, tokenConnection } from "./connection.ts";
import { followLogs } from "./following.ts";
import { get, list, logs } from "./reads.ts";
import type { Cluster, ClusterAccess } from "./types.ts";
import { watch } from "./watching.ts";
import { apply, create, patch, remove, replace } from "./writes.ts";

const resolve = async (access: ClusterAccess): Promise<Connection> => {
  if (access.kind === "token") return tokenConnection(access);
  const { kubeconfigConnection } = await import("./kubeconfig.ts");
  return await kubeconfigConnection(access);
};

/**
 * Prepares a connection; nothing is sent before the first call. Throws `input-invalid` for a kubeconfig that cannot be
 * used. `signal` aborts every request.
 */
export const connect = async (access: ClusterAccess, deps: ClusterDeps): Promise<Cluster> => {
  const api = new Api(await resolve(access), deps);
  return {
    name: api.connection.name,
    get: (ref) => get(api, ref),
    list: (query) => list(api, query),
    create: (object, options) => create(api, object, options),
    replace: (object, options) => replace(api, object, options),
    apply: (object, options) => apply(api, object, options),
    patch: (ref, body, options) => patch(api, ref, body, options),
    delete: (ref, options) => remove(api, ref, options),
    watch: (query, signal) => watch(api, query, signal),
    logs: (query) => logs(api, query),
    scopeOf: (kind) => api.scopeOf(kind),
    followLogs: (query, signal) => followLogs(api, query, signal),
    close: () => api.close(),
  };
};

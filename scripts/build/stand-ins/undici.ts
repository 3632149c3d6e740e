/**
 * Stands in for undici, of which the toolkit would bring one copy (0.5 MB) and client-node another (1 MB). Towline
 * sends its requests by @actions/http-client and node:https. The toolkit makes a ProxyAgent when it is imported behind
 * a proxy, and hands it only to `fetch`.
 */
export class Agent {}
export class ProxyAgent {}

export const fetch = (): never => {
  throw new Error("undici's fetch is left out of Towline's bundles: hand octokit a fetch of its own");
};

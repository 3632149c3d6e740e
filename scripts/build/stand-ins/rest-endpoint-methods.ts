/** Stands in for octokit's table of every endpoint of GitHub (86 KB): Towline names the few that it needs by path. */
const refuse = (): never => {
  throw new Error(
    "octokit.rest is left out of Towline's bundles: use octokit.request with the endpoint's path",
  );
};

export const restEndpointMethods = () => ({ rest: new Proxy({}, { get: refuse }) });

/**
 * Stands in for the undici of `@kubernetes/client-node`. Towline takes only KubeConfig from there, and sends its
 * requests by node:https; what would go through undici is left out, and refuses loudly.
 */
const refuse = (name: string): never => {
  throw new Error(
    `undici's ${name} is left out of Towline's bundles: send the request through packages/cluster`,
  );
};

export class Agent {
  constructor() {
    refuse("Agent");
  }
}

export class ProxyAgent {
  constructor() {
    refuse("ProxyAgent");
  }
}

export const fetch = (): never => refuse("fetch");

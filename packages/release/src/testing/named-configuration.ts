import type { ConfigEntry, Strategy } from "@towline/config";
import { type KubeObject, labels } from "@towline/kernel";
import type { DeployRequest } from "../types.ts";
import { deployment, type RequestOptions, requestOf, service } from "./requests.ts";

/** A Secret `checkout-secrets` whose content, and so its versioned name, is `value`. */
const secretEntry = (value: string, strategy: Strategy): ConfigEntry => ({
  kind: "Secret",
  name: "checkout-secrets",
  files: ["secrets.yaml"],
  strategy,
  object: {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: `checkout-secrets-${value}`,
      namespace: "dev",
      labels: { [labels.configName]: "checkout-secrets" },
    },
    immutable: true,
    type: "Opaque",
    data: { PASSWORD: Buffer.from(`secret-value-${value}`).toString("base64") },
  },
});

const withSecret = (object: KubeObject): KubeObject => {
  const copy = structuredClone(object);
  copy.spec.template.spec.containers[0].envFrom.push({ secretRef: { name: "checkout-secrets" } });
  return copy;
};

export interface NamedOptions extends RequestOptions {
  readonly strategy?: Strategy;
  /** Content of a Secret that the Deployment reads too. */
  readonly secret?: string;
}

/** A request with one replica whose configuration changes by `strategy`. */
export const requestWith = ({ strategy, secret, ...options }: NamedOptions): DeployRequest => {
  const objects = [secret === undefined ? deployment(1) : withSecret(deployment(1)), service];
  const request = requestOf({ objects, ...options });
  const config = request.config.map((entry) => (strategy === undefined ? entry : { ...entry, strategy }));
  const secrets = secret === undefined ? [] : [secretEntry(secret, strategy ?? "versioned")];
  return { ...request, config: [...config, ...secrets], timeoutSeconds: 20 };
};

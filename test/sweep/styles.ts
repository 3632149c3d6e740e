import type { ConfigEntry, Strategy } from "@towline/config";
import { type KubeObject, labels } from "@towline/kernel";
import type { DeployRequest } from "@towline/release";
import {
  deployment,
  type RequestOptions,
  requestOf,
  service,
} from "../../packages/release/src/testing/requests.ts";
import { hooks } from "./hooks.ts";

/** What the services of the cases are like: how their configuration changes; those with hooks and those of which something leaves the manifests are versioned. */
export const styles = ["versioned", "replace", "recreate", "hooks", "prune"] as const;
export type Style = (typeof styles)[number];

/** Behind the name of a case. */
export const describeStyle = (style: Style): string => (style === "versioned" ? "" : ` (${style})`);

export interface StyledOptions extends RequestOptions {
  /** Default `versioned`. */
  readonly style?: Style;
  /** Of the style `prune`: it has an object that other versions do not have. */
  readonly hasExtra?: boolean;
}

/** How configuration that keeps its name changes; undefined where each content has a name of its own. */
export const strategyOf = (style: Style): Strategy | undefined =>
  style === "replace" || style === "recreate" ? style : undefined;

export const secretName = "checkout-secrets";

/** A Secret whose content, and so its versioned name, is `greeting`. */
const secretEntry = (greeting: string, namespace: string): ConfigEntry => ({
  kind: "Secret",
  name: secretName,
  files: ["secrets.yaml"],
  object: {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: `${secretName}-${greeting}`,
      namespace,
      labels: { [labels.configName]: secretName },
    },
    immutable: true,
    type: "Opaque",
    data: { GREETING: Buffer.from(greeting).toString("base64") },
  },
});

const readingSecret = (workload: KubeObject): KubeObject => {
  const copy = structuredClone(workload);
  copy.spec.template.spec.containers[0].envFrom.push({ secretRef: { name: secretName } });
  return copy;
};

const kept = (options: StyledOptions, strategy: Strategy): DeployRequest => {
  const { greeting = "hello", replicas, namespace = "dev" } = options;
  const request = requestOf({ ...options, objects: [readingSecret(deployment(replicas)), service] });
  const config = [...request.config, secretEntry(greeting, namespace)];
  return { ...request, config: config.map((entry) => ({ ...entry, strategy })) };
};

export const extraName = "extra";

const withExtra = (options: StyledOptions): DeployRequest => {
  const extra = { ...service, metadata: { ...service.metadata, name: extraName } };
  const more = options.hasExtra ? [extra] : [];
  return requestOf({ ...options, objects: [deployment(options.replicas), service, ...more] });
};

export const styledRequest = (options: StyledOptions): DeployRequest => {
  if (options.style === "prune") return withExtra(options);
  if (options.style === "hooks")
    return requestOf({ ...options, objects: [deployment(options.replicas), service, ...hooks] });
  const strategy = strategyOf(options.style ?? "versioned");
  return strategy === undefined ? requestOf(options) : kept(options, strategy);
};

/** What stands in the namespace before the first deploy: content made by hand, which only `recreate` can change. */
export const madeByHand = (style: Style, namespace: string): readonly KubeObject[] => {
  const of = (kind: string, name: string, data: object): KubeObject => ({
    apiVersion: "v1",
    kind,
    metadata: { name, namespace },
    immutable: true,
    data,
  });
  return style !== "recreate"
    ? []
    : [
        of("ConfigMap", "checkout-config", { GREETING: "hand" }),
        of("Secret", secretName, { GREETING: "aGFuZA==" }),
      ];
};

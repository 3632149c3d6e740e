import type { KubeObject } from "@towline/kernel";

/** A piece of configuration as one Kubernetes object, named by its content. */
export interface ConfigEntry {
  readonly kind: "ConfigMap";
  /** The bare name that manifests refer to, such as `checkout-config`. */
  readonly name: string;
  /** The immutable object, named `<name>-<hash>`. */
  readonly object: KubeObject;
  /** Files it was made of, relative to the configuration folder, sorted. */
  readonly files: readonly string[];
}

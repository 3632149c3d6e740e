import type { KubeObject } from "@towline/kernel";

/** A piece of configuration as one Kubernetes object, named by its content. */
export interface ConfigEntry {
  readonly kind: "ConfigMap" | "Secret";
  /** The bare name that manifests refer to, such as `checkout-config`. */
  readonly name: string;
  /** The immutable object, named `<name>-<hash>`. */
  readonly object: KubeObject;
  /** What it was made of, in words: files, relative to the configuration folder, sorted. */
  readonly files: readonly string[];
}

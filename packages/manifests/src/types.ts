import type { KubeObject, SourcePosition, YamlPath } from "@towline/kernel";

/** One object of the user's manifests, and where it stands. */
export interface Manifest {
  readonly object: KubeObject;
  readonly at: SourcePosition;
  /** Where a field of the object stands. */
  readonly positionOf?: (path: YamlPath) => SourcePosition;
  /** Where its key stands. */
  readonly keyPositionOf?: (path: YamlPath) => SourcePosition;
}

/** `image: checkout` or `image: <any private ECR>/checkout:tag` in a manifest becomes `reference`. */
export interface ImageSubstitution {
  /** The repository's name as manifests write it, without registry, tag and digest: `checkout` or `shop/checkout`. */
  readonly repository: string;
  /** What is put in its place: `<registry>/<repository>@sha256:…`. */
  readonly reference: string;
}

/** A place in a manifest that refers to a ConfigMap or Secret. */
export interface ConfigReference {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  /** JSON pointer inside the object. */
  readonly pointer: string;
  /** The pods start without it, or somebody else makes it later. */
  readonly optional: boolean;
  /** Keys that must exist in it; empty where the whole object is used. */
  readonly keys: readonly string[];
}

/** What is of interest of one container of a workload. */
export interface ContainerView {
  readonly name: string;
  readonly list: "initContainers" | "containers" | "ephemeralContainers";
  readonly image?: string;
}

/** Every label and annotation of Towline on objects. */
export const labels = {
  /** The service that owns the object. An object with another service's label is refused. */
  service: "towline.dev/service",
  /** On versioned configuration: the bare name that manifests refer to. */
  configName: "towline.dev/config-name",
  /** On the Jobs that a deploy runs as hooks, and on their pods: the name that the manifests give it. */
  hookName: "towline.dev/hook-name",
  managedBy: "app.kubernetes.io/managed-by",
} as const;

export const annotations = {
  /** On versioned configuration: when a deploy first found it unreferenced (RFC 3339). */
  unusedSince: "towline.dev/unused-since",
  /** On workloads, by their owners: how long what may heal is given to do so, such as `10m`. */
  patience: "towline.dev/patience",
  /** On pods: the contents of the configuration that keeps its name, so that another content rolls them. */
  configVersions: "towline.dev/config-versions",
  /** On Jobs, by their owners: `pre-deploy` or `post-deploy`. The deploy runs them, and waits for them. */
  hook: "towline.dev/hook",
  /** On objects, by their owners: `keep` for what is to stay when it leaves the manifests. */
  prune: "towline.dev/prune",
} as const;

/** The field manager of a service's server-side applies. */
export const fieldManagerOf = (service: string): string => `towline/${service}`;

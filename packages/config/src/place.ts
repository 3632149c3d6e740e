/** The configuration folder: `path` below `root`, the checked-out repository that nothing may lead out of. */
export interface FolderPlace {
  readonly root: string;
  readonly path: string;
}

/** A piece of content: one key of a ConfigMap or Secret. */
export interface ConfigFile {
  /** The key. */
  readonly name: string;
  /** Relative to the root, for messages and annotations. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

import type { KubeObject, SourcePosition } from "@towline/kernel";
import type { StoreReference } from "./reference.ts";

/**
 * How an object's content changes: `versioned` under a new name each time, `replace` in place, `recreate` too, and
 * immutable objects by deleting and creating them.
 */
export type Strategy = "versioned" | "replace" | "recreate";

/** A piece of configuration as one Kubernetes object, named by its content. */
export interface ConfigEntry {
  readonly kind: "ConfigMap" | "Secret";
  /** The bare name that manifests refer to, such as `checkout-config`. */
  readonly name: string;
  /** The immutable object, named `<name>-<hash>`. */
  readonly object: KubeObject;
  /** As it was asked for; where not, `versioned` as long as nothing else names the object. */
  readonly strategy?: Strategy;
  /** What it was made of, in words: files, relative to the configuration folder, sorted. */
  readonly files: readonly string[];
  /** Of a Secret all of whose values stand elsewhere. */
  readonly source?: SecretSource;
}

/** What a record keeps of a Secret, so that its values can be read afresh: references, never values. */
export interface SecretSource {
  readonly type: string;
  /** `aws-secretsmanager:prod/checkout#password`, by key. */
  readonly references: Readonly<Record<string, string>>;
}

/** A value of a Secret: known already, or where it stands. */
export type DraftValue =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | {
      readonly kind: "reference";
      readonly reference: StoreReference;
      /** The reference as it is written, for messages. */
      readonly text: string;
      readonly at: SourcePosition;
    };

/** A Secret whose values are yet to be read from where they stand. */
export interface SecretDraft {
  /** The bare name that manifests refer to, such as `checkout-secrets`. */
  readonly name: string;
  readonly type: string;
  /** As of a ConfigEntry. */
  readonly strategy?: Strategy;
  /** As of a ConfigEntry. */
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, DraftValue>;
  readonly at: SourcePosition;
}

/** A Secret with its values. */
export interface ResolvedSecret extends Omit<SecretDraft, "values"> {
  /** Where all of them came from; undefined where some were written out. */
  readonly source?: SecretSource;
  readonly values: ReadonlyMap<string, Uint8Array>;
}

/** Everything that a configuration folder holds. */
export interface Configuration {
  readonly entries: readonly ConfigEntry[];
  readonly secrets: readonly SecretDraft[];
}

/** One rule of a policy that has been checked. */
export interface LifecycleRule {
  readonly priority: number;
  readonly selects:
    | { readonly kind: "any" }
    | { readonly kind: "untagged" }
    /** Each pattern must match some tag of the image. */
    | { readonly kind: "tagged"; readonly patterns: readonly string[] };
  readonly limit:
    | { readonly kind: "count"; readonly newest: number }
    | { readonly kind: "age"; readonly days: number };
}

export interface LifecyclePolicy {
  readonly text: string;
  /** By priority, the first to be applied first. */
  readonly rules: readonly LifecycleRule[];
  /** Milliseconds since the epoch; 0 before the first time. */
  evaluatedAt: number;
}

/** Who asks for a write, and how. */
export interface Caller {
  readonly user: string;
  readonly groups: readonly string[];
  readonly userAgent: string;
  /** From `fieldManager`, else the first part of the user agent, else `unknown`. */
  readonly manager: string;
  readonly dryRun: boolean;
  readonly fieldValidation: "Ignore" | "Warn" | "Strict";
  /** Receives what becomes a `Warning` header. */
  readonly warn: (text: string) => void;
}

/** How the components of the control plane appear in `managedFields` and in the history. */
export function componentCaller(component: string): Caller {
  return {
    user: `system:${component}`,
    groups: ["system:masters"],
    userAgent: `${component}/v1.36.2`,
    manager: component,
    dryRun: false,
    fieldValidation: "Ignore",
    warn: () => {},
  };
}

import type { ParameterOptions } from "../options.ts";
import type { ParameterStore } from "./store.ts";

/** Keeps parameters past their API. */
export interface ParametersHandle {
  /** Makes the parameter, or a new version of it. */
  put(options: ParameterOptions): void;
}

export const parametersHandle = (store: ParameterStore): ParametersHandle => ({
  put: ({ account, region, name, value, type = "SecureString", labels }) =>
    void store.put(store.shelf(account, region), name, type, value, labels),
});

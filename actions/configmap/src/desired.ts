import { type Desired, labelled } from "@towline/apply";
import { type ConfigEntry, type Strategy, unversioned } from "@towline/config";
import type { Inputs } from "./inputs.ts";

const strategyOf = (entry: ConfigEntry, inputs: Pick<Inputs, "strategy">): Strategy =>
  entry.strategy ?? inputs.strategy;

/** The object to apply for a piece of configuration. */
export const desiredOf = (entry: ConfigEntry, inputs: Pick<Inputs, "strategy" | "service">): Desired => {
  const strategy = strategyOf(entry, inputs);
  if (strategy === "versioned") return { object: labelled(entry.object, inputs.service) };
  return { object: labelled(unversioned(entry), inputs.service), write: strategy };
};

/** Versioned name by `<Kind>/<bare name>`; what keeps its name needs no rewriting. */
export const referencesOf = (
  entries: readonly ConfigEntry[],
  inputs: Pick<Inputs, "strategy">,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entries
      .filter((entry) => strategyOf(entry, inputs) === "versioned")
      .map(({ kind, name, object }) => [`${kind}/${name}`, object.metadata.name]),
  );

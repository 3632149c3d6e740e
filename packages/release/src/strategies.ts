import type { ConfigEntry, Strategy } from "@towline/config";
import {
  annotations,
  describeRef,
  type KubeObject,
  type Problem,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { annotatePods, bareMentions, configReferences, type Manifest } from "@towline/manifests";
import type { DeployRequest } from "./types.ts";

/** A piece of configuration, and how its content changes in this deploy. */
export interface ChosenEntry {
  readonly entry: ConfigEntry;
  readonly strategy: Strategy;
}

export interface Chosen {
  readonly entries: readonly ChosenEntry[];
  /** Objects that keep their name although nobody asked for it. */
  readonly notices: readonly Problem[];
}

interface Mentioned extends Problem {
  readonly entry: ConfigEntry;
}

/** Places that name an object and that no rewriting reaches: who reads them looks for the bare name. */
const mentionsOf = (entry: ConfigEntry, manifests: readonly Manifest[]): readonly Mentioned[] =>
  manifests.flatMap(({ object, at }) =>
    bareMentions(object, [entry.name]).map(({ field }) => ({
      entry,
      message: `${describeRef(refOf(object))} names "${entry.name}" in ${field}, where Kubernetes has no reference that could be rewritten to a versioned name`,
      at,
    })),
  );

const keepsName = ({ entry, message, at }: Mentioned): Problem => ({
  message: `${message}: ${entry.kind} "${entry.name}" keeps its name, and its content is replaced in place`,
  at,
});

const refused = (problems: readonly Problem[]): TowlineError => {
  const [first] = problems;
  const hint =
    'Pass the name by a volume, env or envFrom; or give the object "strategy: replace" in towline-objects.yaml';
  return new TowlineError("manifest-invalid", first?.message ?? "", {
    hint,
    at: first?.at,
    problems: problems.map(({ message, at }) => ({ message, hint, at })),
  });
};

/**
 * How each piece of configuration changes: as it was asked for, else versioned, as long as nothing needs its bare name.
 * Throws `manifest-invalid` where `versioned` was asked for and something does.
 */
export const chooseStrategies = ({ config, manifests }: DeployRequest): Chosen => {
  const mentioned = new Map(config.map((entry) => [entry, mentionsOf(entry, manifests)] as const));
  const wrong = [...mentioned].flatMap(([{ strategy }, mentions]) =>
    strategy === "versioned" ? mentions : [],
  );
  if (wrong.length > 0) throw refused(wrong);
  const isAsked = ({ strategy }: ConfigEntry): boolean => strategy !== undefined;
  return {
    entries: [...mentioned].map(([entry, mentions]) => ({
      entry,
      strategy: entry.strategy ?? (mentions.length > 0 ? "replace" : "versioned"),
    })),
    notices: [...mentioned].flatMap(([entry, mentions]) =>
      isAsked(entry) ? [] : mentions.slice(0, 1).map(keepsName),
    ),
  };
};

/** `object` with the versions of the configuration it reads on its pods: another content rolls them. */
export const withVersions = (object: KubeObject, entries: readonly ChosenEntry[]): KubeObject => {
  const references = configReferences(object);
  const read = entries.filter(
    ({ entry, strategy }) =>
      strategy !== "versioned" &&
      (references.some(({ kind, name }) => kind === entry.kind && name === entry.name) ||
        bareMentions(object, [entry.name]).length > 0),
  );
  if (read.length === 0) return object;
  const versions = read.map(({ entry }) => entry.object.metadata.name).toSorted();
  return annotatePods(object, { [annotations.configVersions]: versions.join(",") });
};

import { annotations, describeRef, type Problem, refOf, TowlineError, type YamlPath } from "@towline/kernel";
import { type Manifest, podTemplateOf } from "@towline/manifests";
import { hookPhases, isHook } from "./hook.ts";

const inMetadata: YamlPath = ["metadata", "annotations", annotations.hook];

/** The annotation on the pods in place of the Job: it would be overlooked, and a migration applied with the rest. */
const misplaced = ({ object, positionOf, at }: Manifest): readonly Problem[] => {
  if (podTemplateOf(object)?.metadata?.annotations?.[annotations.hook] === undefined) return [];
  const path = ["spec", "template", "metadata", "annotations", annotations.hook];
  const message = `${describeRef(refOf(object))} has the annotation ${annotations.hook} on its pods, where it means nothing`;
  return [
    { message, hint: "Move it to metadata.annotations of the Job itself", at: positionOf?.(path) ?? at },
  ];
};

const neverEnding = ({ object, positionOf, at }: Manifest): readonly Problem[] => {
  const { suspend, parallelism } = object.spec ?? {};
  const field = suspend === true ? "suspend" : parallelism === 0 ? "parallelism" : undefined;
  if (field === undefined) return [];
  const message = `${describeRef(refOf(object))} is a hook that would never end: its ${field} is ${object.spec[field]}`;
  const hint = `Remove "${field}", or the annotation ${annotations.hook}`;
  return [{ message, hint, at: positionOf?.(["spec", field]) ?? at }];
};

const problemsOf = (manifest: Manifest): readonly Problem[] => {
  const { object, positionOf } = manifest;
  if (!isHook(object)) return misplaced(manifest);
  const name = describeRef(refOf(object));
  const value = String(object.metadata.annotations?.[annotations.hook]);
  const at = positionOf?.(inMetadata) ?? manifest.at;
  if (object.kind !== "Job" || object.apiVersion !== "batch/v1") {
    const message = `${name} has the annotation ${annotations.hook}, but only a Job of batch/v1 can be a hook`;
    return [{ message, hint: "Remove the annotation; or have a Job do what is to be done", at }];
  }
  if (!hookPhases.some((phase) => phase === value)) {
    const message = `${name}: "${value}" is no moment at which a hook runs`;
    return [{ message, hint: `Write ${annotations.hook}: ${hookPhases.join(" or ")}`, at }];
  }
  return neverEnding(manifest);
};

/** Throws `manifest-invalid` with everything that is wrong with the hooks among `manifests`. */
export const requireHooks = (manifests: readonly Manifest[]): void => {
  const problems = manifests.flatMap(problemsOf);
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `${problems.length} mistakes with hooks`;
  throw new TowlineError("manifest-invalid", message, { hint: first.hint, at: first.at, problems });
};

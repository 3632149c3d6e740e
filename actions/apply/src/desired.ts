import type { ActionKit } from "@towline/action-kit";
import { type Desired, labelled } from "@towline/apply";
import { annotations, describeRef, type Log, refOf, TowlineError } from "@towline/kernel";
import {
  bareMentions,
  imagesOf,
  type Manifest,
  readManifests,
  rewriteReferences,
  secretValuesOf,
  substituteImages,
} from "@towline/manifests";
import type { Inputs } from "./inputs.ts";

/** An image that replaces nothing is a misspelt name: the apply would succeed without it. */
const unusedImage = (repository: string, manifests: readonly Manifest[]): TowlineError => {
  const images = [...new Set(manifests.flatMap(({ object }) => imagesOf(object)))];
  const seen = images.length === 0 ? "there is no container at all" : `there are ${images.join(", ")}`;
  return new TowlineError("manifest-invalid", `No container takes the image "${repository}": ${seen}`, {
    hint: `Write "image: ${repository}" in the manifest, without another registry and digest, or correct the name in the input images`,
  });
};

/** A program that reads its configuration by the API server would ask for a name that is not there. */
const warnOfMentions = (manifests: readonly Manifest[], names: readonly string[], log: Log): void => {
  for (const { object, at } of manifests)
    for (const { name, field } of bareMentions(object, names))
      log.warning(
        `${describeRef(refOf(object))} names "${name}" in ${field}, where it is not replaced by its versioned name`,
        at,
      );
};

/** Applied with the rest, a migration would run at any moment, and never again. */
const refuseHooks = (manifests: readonly Manifest[]): void => {
  const hooks = manifests.filter(
    ({ object }) => object.metadata.annotations?.[annotations.hook] !== undefined,
  );
  const problems = hooks.map(({ object, at }) => ({
    message: `${describeRef(refOf(object))} is a hook of a deploy (${annotations.hook}), and this action deploys nothing`,
    hint: "Use the action deploy, which runs it; or name manifests without it",
    at,
  }));
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `${problems.length} hooks are among the manifests`;
  throw new TowlineError("manifest-invalid", message, { hint: first.hint, at: first.at, problems });
};

/** The manifests as they are applied: with these images, configuration names and labels. */
export const readDesired = async (
  inputs: Inputs,
  root: string,
  { log, exec, env, signal }: Pick<ActionKit, "log" | "exec" | "env" | "signal">,
): Promise<readonly Desired[]> => {
  const { service, namespace, references } = inputs;
  const rendering = { exec, env, log, signal, service, values: inputs.values };
  const manifests = await readManifests({ root, paths: inputs.manifests, namespace, rendering });
  for (const value of manifests.flatMap(({ object }) => secretValuesOf(object))) log.mask(value);
  refuseHooks(manifests);
  const substituted = substituteImages(manifests, inputs.images);
  const unused = inputs.images.find(({ repository }) => substituted.matches[repository] === 0);
  if (unused !== undefined) throw unusedImage(unused.repository, manifests);
  const bareNames = Object.keys(references).map((key) => key.slice(key.indexOf("/") + 1));
  warnOfMentions(manifests, bareNames, log);
  const rewritten = rewriteReferences(substituted.manifests, (kind, bare) => references[`${kind}/${bare}`]);
  return rewritten.map((manifest) => ({ ...manifest, object: labelled(manifest.object, service) }));
};

import { type Desired, labelled } from "@towline/apply";
import { type ConfigEntry, type SecretSource, unversioned } from "@towline/config";
import { readinessOf, requirePatience, requireRollout } from "@towline/health";
import { refOf, TowlineError } from "@towline/kernel";
import { imagesOf, isWorkload, rewriteReferences, substituteImages } from "@towline/manifests";
import { type Hook, hooksAmong, isHook } from "./hooks/hook.ts";
import { requireHooks } from "./hooks/refused.ts";
import { requirePruneMark } from "./prune-judge.ts";
import { chooseStrategies, withVersions } from "./strategies.ts";
import type { DeployRequest } from "./types.ts";

/** Versioned name by `<Kind>/<bare name>`. */
export const versionedNames = (config: readonly ConfigEntry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(config.map((entry) => [`${entry.kind}/${entry.name}`, entry.object.metadata.name]));

/** Where the values of Secrets stand, by bare name. */
export const secretSources = (config: readonly ConfigEntry[]): Readonly<Record<string, SecretSource>> =>
  Object.fromEntries(config.flatMap(({ name, source }) => (source === undefined ? [] : [[name, source]])));

/** What a deploy is to come to: objects to apply, and Jobs to run on the way. */
export interface Wanted {
  readonly objects: readonly Desired[];
  readonly hooks: readonly Hook[];
}

/**
 * What this deploy wants: configuration under its versioned names (and under its own, where it is replaced in place),
 * and the manifests with exactly this digest and these names in them. Throws `manifest-invalid` where no container
 * takes the image, since such a deploy would succeed without deploying anything, where a kind's rollout cannot be
 * watched, and where a hook can be none.
 */
export const wantedBy = (request: DeployRequest): Wanted => {
  const { image, identity } = request;
  requireHooks(request.manifests);
  const { manifests } = substituteImages(request.manifests, [image]);
  for (const { object, at } of manifests) {
    if (readinessOf(object) === "unsupported") requireRollout(refOf(object), at);
    requirePatience(object, at);
    requirePruneMark(object, at);
  }
  const workloads = manifests.filter(({ object }) => isWorkload(object) && !isHook(object));
  if (!workloads.some((manifest) => imagesOf(manifest.object).includes(image.reference)))
    throw unusedImage(request);
  const { entries } = chooseStrategies(request);
  const names = versionedNames(
    entries.filter(({ strategy }) => strategy === "versioned").map(({ entry }) => entry),
  );
  const rewritten = rewriteReferences(manifests, (kind, name) => names[`${kind}/${name}`]);
  // whatever the strategy, each content stays under a name of its own: a way back finds it there
  const configuration: readonly Desired[] = entries.flatMap(({ entry, strategy }) => [
    { object: entry.object },
    ...(strategy === "versioned" ? [] : [{ object: unversioned(entry), write: strategy }]),
  ]);
  const versioned = rewritten.map((manifest) => ({
    ...manifest,
    object: withVersions(manifest.object, entries),
  }));
  const desired = [...configuration, ...versioned].map((each) => ({
    ...each,
    object: labelled(each.object, identity.service),
  }));
  return { objects: desired.filter(({ object }) => !isHook(object)), hooks: hooksAmong(desired) };
};

const unusedImage = ({ image, manifests }: DeployRequest): TowlineError => {
  const applied = manifests.filter(({ object }) => !isHook(object));
  const images = [...new Set(applied.flatMap(({ object }) => imagesOf(object)))];
  const seen = images.length === 0 ? "they have no container at all" : `they have ${images.join(", ")}`;
  return new TowlineError(
    "manifest-invalid",
    `No container in the manifests takes the image "${image.repository}": ${seen}`,
    {
      hint: `Write "image: ${image.repository}" in the workload's container, without another registry or a digest, or set build.repository in towline.yaml`,
      at: (applied.find(({ object }) => isWorkload(object)) ?? applied[0])?.at,
    },
  );
};

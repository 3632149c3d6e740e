import type { Json, Problem, SourcePosition } from "@towline/kernel";
import { checkBuild } from "./check-build.ts";
import { checkRegistries } from "./check-registries.ts";
import { checkResidency } from "./check-residency.ts";
import { type FieldPath, isJsonMap, type JsonMap } from "./field-path.ts";
import { fill } from "./placeholders.ts";
import { type Environment, placesOf } from "./places.ts";
import { asList, asMap, checkRole, type Reject } from "./rejecting.ts";
import { didYouMean } from "./suggest.ts";

/**
 * What can only be judged when all files are merged: what is missing, and what contradicts itself. Values of a wrong
 * type have been reported before and are passed over here.
 */
export const checkSpec = (merged: Json, locate: (path: FieldPath) => SourcePosition): readonly Problem[] => {
  const problems: Problem[] = [];
  const reject: Reject = (path, message, hint) => problems.push({ message, hint, at: locate(path) });
  const spec = asMap(merged);
  if (spec.service === undefined)
    reject(["service"], "No service is named", 'Add "service: <name>" to the service\'s towline.yaml');
  checkBuild(spec, reject);
  checkManifests(asMap(spec.manifests), reject);
  if (spec.environments === undefined)
    reject(
      ["environments"],
      "No environment is defined",
      'Add "environments:", or "extends: <owner>/<name>"',
    );
  const service = typeof spec.service === "string" ? spec.service : "";
  const { repository: ofBuild = "{service}" } = asMap(spec.build);
  for (const [name, value] of Object.entries(asMap(spec.environments)))
    if (isJsonMap(value)) {
      checkEnvironment({ name, value, service }, reject);
      checkRegistries({ name, value, service }, String(ofBuild), reject);
    }
  checkGitHubEnvironments(asMap(spec.environments), reject);
  checkResidency(spec, reject);
  return problems;
};

const checkEnvironment = (environment: Environment, reject: Reject): void => {
  const { name, value } = environment;
  const base = ["environments", name];
  const places = new Map<string, string>();
  for (const [target, place, path] of placesOf(environment)) {
    checkPlace(place, path, reject);
    const where = placeKey(place, { environment: name, target, service: environment.service });
    const other = where === undefined ? undefined : places.get(where);
    if (other !== undefined)
      reject(
        path,
        `${path.join(".")} is the same cluster and namespace as ${other}`,
        "Remove one of the two",
      );
    if (where !== undefined) places.set(where, target);
  }
  const targets = Object.keys(asMap(value.targets));
  checkFromBranches(value, base, reject);
  if (value.waves !== undefined) checkWaves(asList(value.waves), targets, base, reject);
};

/** The conventions for a folder are those of a service's own repository. */
const checkManifests = ({ repository, path }: JsonMap, reject: Reject): void => {
  if (repository !== undefined && path === undefined)
    reject(
      ["manifests"],
      "manifests has a repository, and no path",
      'Add "path:", the folder of the manifests in that repository',
    );
};

/** It judges tags alone. */
const checkFromBranches = (environment: JsonMap, base: FieldPath, reject: Reject): void => {
  const { branches, tags, "from-branches": from } = environment;
  if (from !== undefined && branches !== undefined && tags === undefined)
    reject(
      [...base, "from-branches"],
      `${base.join(".")} has from-branches, but no tag may be deployed there`,
      'Add "tags:", or remove it: "branches:" alone says which branches may',
    );
};

const checkPlace = (place: JsonMap, path: FieldPath, reject: Reject): void => {
  for (const key of ["account", "aws-region", "cluster"])
    if (place[key] === undefined)
      reject(path, `${path.join(".")} has no ${key}`, `Add "${key}:" to it, or to its environment`);
  for (const key of ["role-to-assume", "plan-role", "rollback-role"]) checkRole(place, path, reject, key);
  const registry = { account: place.account ?? "", ...asMap(place.registry) };
  checkRole(registry, [...path, "registry"], reject);
};

const placeKey = (place: JsonMap, names: Parameters<typeof fill>[1]): string | undefined => {
  const { account, "aws-region": region, cluster, namespace = "{environment}" } = place;
  const parts = [account, region, cluster, namespace];
  return parts.every((part) => typeof part === "string") ? fill(parts.join(" "), names) : undefined;
};

const checkWaves = (
  waves: readonly Json[],
  targets: readonly string[],
  base: FieldPath,
  reject: Reject,
): void => {
  const placed = new Set<string>();
  waves.forEach((wave, i) => {
    asList(wave).forEach((target, j) => {
      const path = [...base, "waves", i, j];
      if (typeof target !== "string") return;
      if (!targets.includes(target))
        reject(path, `A wave names the unknown target "${target}"`, didYouMean(target, targets, "targets"));
      else if (placed.has(target))
        reject(path, `Target "${target}" stands in two waves`, "Leave it in one of them");
      placed.add(target);
    });
  });
  for (const target of targets)
    if (!placed.has(target))
      reject([...base, "waves"], `No wave names the target "${target}"`, `Add [${target}] to "waves:"`);
};

/** `production` with a target `eu` and an environment `production-eu` would be one GitHub environment. */
const checkGitHubEnvironments = (environments: JsonMap, reject: Reject): void => {
  for (const [name, value] of Object.entries(environments))
    for (const target of Object.keys(asMap(asMap(value).targets)))
      if (`${name}-${target}` in environments)
        reject(
          ["environments", name, "targets", target],
          `Target "${target}" of ${name} and the environment ${name}-${target} are the same GitHub environment`,
          "Rename one of the two",
        );
};

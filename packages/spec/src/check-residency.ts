import { regionPattern } from "@towline/kernel";
import type { FieldPath, JsonMap } from "./field-path.ts";
import { asList, asMap, type Reject } from "./rejecting.ts";

/** Refuses a registry or cache outside of `allowed-regions` before any job starts. */
export const checkResidency = (spec: JsonMap, reject: Reject): void => {
  const allowed = asList(spec["allowed-regions"]);
  const readable = allowed.every((region) => typeof region === "string" && regionPattern.test(region));
  if (allowed.length === 0 || !readable) return;
  if (asMap(asMap(spec.build).cache).kind === "gha")
    reject(
      ["build", "cache", "kind"],
      "build.cache.kind is gha, and GitHub's cache lies in none of the allowed regions",
      'Write "kind: registry", which keeps the cache beside the image, or "kind: none"',
    );
  for (const { region, path } of [...buildPlaces(spec), ...registryPlaces(spec)])
    if (typeof region === "string" && !allowed.includes(region))
      reject(
        path,
        `${path.join(".")} is ${region}, outside of the allowed regions`,
        `Allowed are ${allowed.join(", ")} (allowed-regions)`,
      );
};

interface Place {
  readonly region: unknown;
  /** Where the region is written. */
  readonly path: FieldPath;
}

const buildPlaces = (spec: JsonMap): readonly Place[] => {
  const build = asMap(spec.build);
  return [
    { region: build["aws-region"], path: ["build", "aws-region"] },
    { region: asMap(build.cache).region, path: ["build", "cache", "region"] },
  ];
};

/** Of every `registry:`, whether its region stands in it, in its target or in its environment. */
const registryPlaces = (spec: JsonMap): readonly Place[] =>
  Object.entries(asMap(spec.environments)).flatMap(([name, value]) => {
    const environment = ["environments", name];
    const { targets, ...shared } = asMap(value);
    if (targets === undefined) return placeOf([[environment, shared]]);
    return Object.entries(asMap(targets)).flatMap(([target, own]) =>
      placeOf([
        [[...environment, "targets", target], asMap(own)],
        [environment, shared],
      ]),
    );
  });

/** `levels`: the nearest first. */
const placeOf = (levels: readonly (readonly [FieldPath, JsonMap])[]): readonly Place[] => {
  const home = levels.find(([, place]) => place.registry !== undefined);
  if (home === undefined) return [];
  const [path, { registry }] = home;
  const own = asMap(registry)["aws-region"];
  if (own !== undefined) return [{ region: own, path: [...path, "registry", "aws-region"] }];
  const [heir, place] = levels.find(([, each]) => each["aws-region"] !== undefined) ?? home;
  return [{ region: place["aws-region"], path: [...heir, "aws-region"] }];
};

import { TowlineError } from "@towline/kernel";
import { buildSettings } from "./build-settings.ts";
import { configOf, manifestsOf } from "./files-settings.ts";
import { fill, fillOptional } from "./placeholders.ts";
import { registryOf } from "./registry.ts";
import type { EnvironmentSpec, PlaceSpec } from "./spec-types.ts";
import { didYouMean } from "./suggest.ts";
import type { LoadedSpec, TargetSettings } from "./types.ts";

const defaultTarget = "default";
const defaultTimeoutMinutes = 15;

/** The environment's targets in the order of its waves; `default` where it has none. Throws `not-allowed`. */
export const targetsOf = (loaded: LoadedSpec, environment: string): readonly string[] => {
  const { targets, waves } = environmentOf(loaded, environment);
  if (targets === undefined) return [defaultTarget];
  return waves?.flat() ?? Object.keys(targets);
};

/** The name of the GitHub environment that a target's job runs in. */
const githubEnvironmentOf = ({ targets }: EnvironmentSpec, environment: string, target: string): string =>
  targets === undefined ? environment : `${environment}-${target}`;

/** Where one target is, and how long what happens there may take. */
export type PlaceSettings = Omit<TargetSettings, "manifests" | "config">;

/** All but the files, whose commits are not known before everything is decided. Throws as `targetSettings` does. */
export const placeSettings = (loaded: LoadedSpec, environment: string, target: string): PlaceSettings => {
  const { spec } = loaded;
  const { service } = spec;
  const names = { environment, target, service };
  const place = placeOf(loaded, environment, target);
  const githubEnvironment = githubEnvironmentOf(place, environment, target);
  const minutes = place["timeout-minutes"] ?? spec["timeout-minutes"] ?? defaultTimeoutMinutes;
  const roleToAssume = fillOptional(place["role-to-assume"], names);
  return {
    service,
    environment,
    target,
    githubEnvironment,
    rollbackEnvironment: fill(place["rollback-environment"] ?? githubEnvironment, names),
    url: fillOptional(place.url, names),
    runsOn: place["runs-on"],
    aws: { region: place["aws-region"] ?? "", account: place.account ?? "", roleToAssume },
    planRole: fillOptional(place["plan-role"], names),
    rollbackRole: fillOptional(place["rollback-role"], names) ?? roleToAssume,
    onFailure: place.rollback === "manual" ? "leave" : "restore",
    cluster: fill(place.cluster ?? "", names),
    namespace: fill(place.namespace ?? "{environment}", names),
    registry: registryOf(place, buildSettings(loaded), names),
    prune: { enabled: spec.prune?.enabled ?? true, include: spec.prune?.include ?? [] },
    timeoutSeconds: minutes * 60,
  };
};

/**
 * Everything a deploy to one target needs. Throws `not-allowed` for an unknown environment or target, `input-invalid`
 * where the plan holds no commit of a repository of files.
 */
export const targetSettings = (loaded: LoadedSpec, environment: string, target: string): TargetSettings => {
  const names = { environment, target, service: loaded.spec.service };
  return {
    ...placeSettings(loaded, environment, target),
    manifests: manifestsOf(loaded, names),
    config: configOf(loaded, names),
  };
};

export const environmentOf = ({ spec }: LoadedSpec, environment: string): EnvironmentSpec => {
  const found = Object.hasOwn(spec.environments, environment) ? spec.environments[environment] : undefined;
  if (found !== undefined) return found;
  throw new TowlineError("not-allowed", `There is no environment "${environment}"`, {
    hint: didYouMean(environment, Object.keys(spec.environments), "environments"),
  });
};

const placeOf = (loaded: LoadedSpec, name: string, target: string): EnvironmentSpec & PlaceSpec => {
  const environment = environmentOf(loaded, name);
  const known = targetsOf(loaded, name);
  if (known.includes(target)) return { ...environment, ...environment.targets?.[target] };
  throw new TowlineError("not-allowed", `Environment ${name} has no target "${target}"`, {
    hint: didYouMean(target, known, "targets"),
  });
};

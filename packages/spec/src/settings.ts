import { TowlineError } from "@towline/kernel";
import { buildSettings } from "./build-settings.ts";
import { fill, fillOptional } from "./placeholders.ts";
import { plainPath } from "./plain-path.ts";
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
const githubEnvironmentOf = (loaded: LoadedSpec, environment: string, target: string): string =>
  environmentOf(loaded, environment).targets === undefined ? environment : `${environment}-${target}`;

/** Everything a deploy to one target needs. Throws `not-allowed` for an unknown environment or target. */
export const targetSettings = (loaded: LoadedSpec, environment: string, target: string): TargetSettings => {
  const { spec } = loaded;
  const names = { environment, target, service: spec.service };
  const place = placeOf(loaded, environment, target);
  const minutes = place["timeout-minutes"] ?? spec["timeout-minutes"] ?? defaultTimeoutMinutes;
  return {
    environment,
    target,
    githubEnvironment: githubEnvironmentOf(loaded, environment, target),
    runsOn: place["runs-on"],
    aws: {
      region: place["aws-region"] ?? "",
      account: place.account ?? "",
      roleToAssume: fillOptional(place["role-to-assume"], names),
    },
    cluster: fill(place.cluster ?? "", names),
    namespace: fill(place.namespace ?? "{environment}", names),
    registry: registryOf(place, buildSettings(loaded), names),
    manifests: manifestFolders(spec.manifests?.path).map((path) => plainPath(fill(path, names))),
    manifestValues: spec.manifests?.values?.map((path) => plainPath(fill(path, names))),
    config: configOf(loaded, names),
    timeoutSeconds: minutes * 60,
  };
};

/** The repository that holds the configuration, or undefined where that is the service's own. */
export const configRepository = ({ spec, location }: LoadedSpec): string | undefined => {
  const repository = spec.config?.repository;
  return repository === location.repository ? undefined : repository;
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

const configOf = (loaded: LoadedSpec, names: Parameters<typeof fill>[1]): TargetSettings["config"] => {
  const { config } = loaded.spec;
  if (config === undefined) return undefined;
  const { path, strategy } = config;
  return { repository: configRepository(loaded), path: plainPath(fill(path, names)), strategy };
};

const manifestFolders = (path: string | undefined): readonly string[] =>
  path === undefined ? ["k8s/overlays/{environment}", "k8s"] : [path];

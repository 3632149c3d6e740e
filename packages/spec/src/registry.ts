import type { BuildSettings } from "./build-types.ts";
import { fill, fillOptional } from "./placeholders.ts";
import type { PlaceSpec } from "./spec-types.ts";
import type { RegistrySettings } from "./types.ts";

type Build = Pick<BuildSettings, "aws" | "repository">;

/** Where a place pulls its images from: the build's own repository, unless it says `registry:`. */
export const registryOf = (
  place: PlaceSpec,
  build: Build,
  names: Parameters<typeof fill>[1],
): RegistrySettings => {
  const own = { region: build.aws.region, account: build.aws.account, repository: build.repository };
  const { registry } = place;
  if (registry === undefined) return { ...own, filled: { by: "build" } };
  const where = {
    region: registry["aws-region"] ?? place["aws-region"] ?? "",
    account: registry.account ?? place.account ?? "",
    repository: fill(registry.repository ?? build.repository, names),
  };
  const roleToAssume = fillOptional(registry["role-to-assume"], names);
  return {
    ...where,
    filled: isSame(where, own) ? { by: "build" } : { by: "promotion", roleToAssume },
  };
};

type Where = Pick<RegistrySettings, "region" | "account" | "repository">;

const isSame = (a: Where, b: Where): boolean =>
  a.region === b.region && a.account === b.account && a.repository === b.repository;

import { TowlineError } from "@towline/kernel";
import { placeholdersIn } from "./placeholders.ts";
import { describeRule } from "./rules.ts";
import { environmentOf } from "./settings.ts";
import type { EnvironmentSpec, PlaceSpec } from "./spec-types.ts";
import type { LoadedSpec } from "./types.ts";

/**
 * A service that only the ref names has no name that anybody agreed to. It may go where every ref may, under the rules
 * that all services share, and nowhere where its name would choose the role. Throws `not-allowed`.
 */
export const checkAddedService = (loaded: LoadedSpec, environment: string): void => {
  checkAddedBuild(loaded);
  const { service } = loaded.spec;
  const rule = environmentOf(loaded, environment);
  const closed = (["branches", "tags"] as const).find((field) => rule[field] !== undefined);
  if (closed !== undefined)
    throw notMerged(service, `${environment} has a rule, ${describeRule(loaded, environment, closed)}`);
  if (rolesOf(rule).some(namesService))
    throw notMerged(service, `a role of ${environment} is chosen by the service's name`);
};

/** The same for a service that is built and goes nowhere. */
export const checkAddedBuild = ({ spec: { service, build } }: LoadedSpec): void => {
  if (namesService(build["role-to-assume"]))
    throw notMerged(service, "the role of build is chosen by the service's name");
};

const rolesOf = (rule: EnvironmentSpec): readonly (string | undefined)[] => {
  const places: readonly PlaceSpec[] = [rule, ...Object.values(rule.targets ?? {})];
  return places.flatMap((place) => [
    place["role-to-assume"],
    place["plan-role"],
    place["rollback-role"],
    place.registry?.["role-to-assume"],
  ]);
};

const namesService = (role: string | undefined): boolean =>
  role !== undefined && placeholdersIn(role).some(({ name }) => name === "service");

const notMerged = (service: string, why: string): TowlineError =>
  new TowlineError("not-allowed", `The default branch has no service "${service}" yet, and ${why}`, {
    hint: "Merge it into the list of services there first; until then it can go to an environment with neither branches nor tags",
  });

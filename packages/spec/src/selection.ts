import { TowlineError } from "@towline/kernel";
import { environmentOf, targetsOf } from "./settings.ts";
import { didYouMean } from "./suggest.ts";
import type { LoadedServices, LoadedSpec } from "./types.ts";

/** Names, or undefined for all. */
export type Choice = readonly string[] | undefined;

/** The services that are chosen, in the order of the file. Throws `not-allowed` for one that it does not have. */
export const chosenServices = ({ services }: LoadedServices, choice: Choice): readonly LoadedSpec[] => {
  const known = services.map(({ spec }) => spec.service);
  refuseUnknown(choice, known, { one: "service", where: "towline.yaml" });
  return services.filter(({ spec }) => choice?.includes(spec.service) ?? true);
};

/** The environment's waves, of the targets that are chosen; what is then empty is left out. Throws `not-allowed`. */
export const chosenWaves = (
  loaded: LoadedSpec,
  environment: string,
  choice: Choice,
): readonly (readonly string[])[] => {
  const known = targetsOf(loaded, environment);
  refuseUnknown(choice, known, { one: "target", where: `Environment ${environment}` });
  const { waves = [known] } = environmentOf(loaded, environment);
  return waves
    .map((wave) => wave.filter((target) => choice?.includes(target) ?? true))
    .filter((wave) => wave.length > 0);
};

const refuseUnknown = (
  choice: Choice = [],
  known: readonly string[],
  { one, where }: { readonly one: string; readonly where: string },
): void => {
  const unknown = choice.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TowlineError("not-allowed", `${where} has no ${one} "${unknown}"`, {
      hint: didYouMean(unknown, known, `${one}s`),
    });
};

import { TowlineError } from "@towline/kernel";
import { environmentOf, targetsOf } from "./settings.ts";
import { didYouMean } from "./suggest.ts";
import type { LoadedServices, LoadedSpec } from "./types.ts";

/** At least one. */
export type Chosen = readonly [LoadedSpec, ...LoadedSpec[]];

/** Names, or undefined for all. */
export type Choice = readonly string[] | undefined;

/** The services that are chosen, in the order of the file. Throws `not-allowed` for one that it does not have. */
export const chosenServices = ({ services }: LoadedServices, choice: Choice): Chosen => {
  const known = services.map(({ spec }) => spec.service);
  refuseUnknown(choice, known, { one: "service", where: "towline.yaml" });
  const [first, ...rest] = services.filter(({ spec }) => choice?.includes(spec.service) ?? true);
  // a file without a service is refused where it is read, and a choice without a name where that is
  if (first === undefined) throw new TowlineError("internal", "No service was chosen");
  return [first, ...rest];
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

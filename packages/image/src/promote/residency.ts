import { type Problem, TowlineError } from "@towline/kernel";
import { describePlace, type ImagePlace, type PromoteRequest } from "./types.ts";

/** Throws `not-allowed`, naming every place outside of the allowed regions. Needs no network. */
export const requireAllowedRegions = ({ allowedRegions, source, targets }: PromoteRequest): void => {
  if (allowedRegions.length === 0) return;
  const isOutside = ({ identity }: ImagePlace): boolean => !allowedRegions.includes(identity.region);
  const hint = `Allowed are ${allowedRegions.join(", ")} (input allowed-regions); nothing was moved`;
  const problems: readonly Problem[] = [
    ...[source].filter(isOutside).map((place) => `The image's source ${describePlace(place)}`),
    ...targets.filter(isOutside).map((place) => `Target ${describePlace(place)}`),
  ].map((what) => ({ message: `${what} is outside of the allowed regions`, hint }));
  const [first] = problems;
  if (first !== undefined) throw new TowlineError("not-allowed", first.message, { hint, problems });
};

import { type Problem, TowlineError } from "@towline/kernel";

/** Something that lies in a region, as messages name it: `The image's source checkout in ap-south-1`. */
export interface RegionalPlace {
  readonly what: string;
  /** Undefined for what lies in no region of AWS, such as GitHub's cache. */
  readonly region: string | undefined;
}

/**
 * Throws `not-allowed`, naming every place outside of the allowed regions (all are allowed where none is named). Needs no
 * network, so that it can stand before the first request.
 */
export const requireAllowedRegions = (allowed: readonly string[], places: readonly RegionalPlace[]): void => {
  if (allowed.length === 0) return;
  const hint = `Allowed are ${allowed.join(", ")} (allowed-regions); nothing was moved`;
  const problems: readonly Problem[] = places
    .filter(({ region }) => region === undefined || !allowed.includes(region))
    .map(({ what }) => ({ message: `${what} is outside of the allowed regions`, hint }));
  const [first] = problems;
  if (first !== undefined) throw new TowlineError("not-allowed", first.message, { hint, problems });
};

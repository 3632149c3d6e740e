import { requireAllowedRegions } from "@towline/aws";
import { describePlace, type ImagePlace, type PromoteRequest } from "./types.ts";

/** Throws `not-allowed`, naming every place outside of the allowed regions. Needs no network. */
export const requirePlacesAllowed = ({ allowedRegions, source, targets }: PromoteRequest): void =>
  requireAllowedRegions(allowedRegions, [
    placed("The image's source", source),
    ...targets.map((target) => placed("Target", target)),
  ]);

const placed = (role: string, place: ImagePlace) => ({
  what: `${role} ${describePlace(place)}`,
  region: place.identity.region,
});

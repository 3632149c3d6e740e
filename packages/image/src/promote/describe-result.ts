import { describePlace, type TargetResult } from "./types.ts";

/** A line for the log. */
export const describeResult = (result: TargetResult): string => {
  const { target, outcome } = result;
  const tags = target.tags.join(", ");
  if (outcome !== "copied") return `${describePlace(target)}: ${outcome} (${tags})`;
  const { manifests, uploaded, bytes, mounted, present } = result.moved;
  return `${describePlace(target)}: copied (${tags}): ${manifests} manifests; ${uploaded} layers uploaded (${(bytes / 1e6).toFixed(1)} MB), ${mounted} mounted, ${present} there already`;
};

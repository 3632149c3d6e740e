/** An ECR exclusion filter: `*` stands for any characters. */
const matchesFilter = (filter: string, tag: string): boolean =>
  new RegExp(
    `^${filter
      .split("*")
      .map((part) => part.replaceAll(".", "\\."))
      .join(".*")}$`,
  ).test(tag);

/** Says of a tag whether a repository of this mutability lets it move to another image. */
export const canMoveTag =
  (mutability: string | undefined, filters: readonly string[]) =>
  (tag: string): boolean => {
    const excluded = filters.some((filter) => matchesFilter(filter, tag));
    if (mutability === "IMMUTABLE") return false;
    if (mutability === "IMMUTABLE_WITH_EXCLUSION") return excluded;
    if (mutability === "MUTABLE_WITH_EXCLUSION") return !excluded;
    return true;
  };

/** A semantic version that a git tag names (semver.org, 2.0.0). */
export interface SemanticVersion {
  /** `cart` of `cart-v1.4.2`; undefined of `v1.4.2`. */
  readonly scope: string | undefined;
  readonly numbers: readonly [major: number, minor: number, patch: number];
  /** `rc.1`; empty of a final version. */
  readonly preRelease: string;
  /** Build metadata, which does not count in a comparison. */
  readonly build: string;
}

const number = "(0|[1-9]\\d*)";
const identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const pattern = new RegExp(
  `^(?:(.+?)[-/@_])?v?${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`,
);

/** Reads `v1.4.2`, `1.4.2`, and with a scope `cart-v1.4.2`, `cart/v1.4.2`, `cart@1.4.2`; undefined for other tags. */
export const semanticVersionOf = (gitTag: string): SemanticVersion | undefined => {
  const [, scope, major, minor, patch, preRelease = "", build = ""] = pattern.exec(gitTag) ?? [];
  if (major === undefined) return undefined;
  return { scope, numbers: [Number(major), Number(minor), Number(patch)], preRelease, build };
};

/** Negative where `a` is the older one, 0 where they have the same precedence; scopes do not count. */
export const compareVersions = (a: SemanticVersion, b: SemanticVersion): number => {
  for (const [index, value] of a.numbers.entries()) {
    const difference = value - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.preRelease === "" || b.preRelease === "")
    return Number(b.preRelease !== "") - Number(a.preRelease !== "");
  return comparePreReleases(a.preRelease.split("."), b.preRelease.split("."));
};

const comparePreReleases = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const difference = compareIdentifiers(left, right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

const isNumber = (identifier: string): boolean => /^\d+$/.test(identifier);

/** Numbers by value, and before texts; texts by their bytes. */
const compareIdentifiers = (a: string, b: string): number => {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
};

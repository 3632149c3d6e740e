import { semanticVersionOf } from "@towline/kernel";

/** A semantic version that a git tag names. */
export interface Version {
  /** `1.4.2`, `1.5.0-rc.1`; `1.4.2_7` for build metadata, since a registry takes no `+`. */
  readonly tag: string;
  /** `1.4` and `1`, which the next version takes over; none of a pre-release, and no `0`. */
  readonly series: readonly string[];
}

/**
 * Reads `v1.4.2`, `1.4.2`, and in a repository of several services `cart-v1.4.2`, `cart/v1.4.2`, `cart@1.4.2`. Undefined
 * for what is no semantic version, and for the version of another service than `service`.
 */
export const versionOf = (gitTag: string, service: string): Version | undefined => {
  const version = semanticVersionOf(gitTag);
  if (version === undefined || (version.scope ?? service) !== service) return undefined;
  const { preRelease, build } = version;
  const [major, minor, patch] = version.numbers;
  const tag = `${major}.${minor}.${patch}${preRelease && `-${preRelease}`}${build && `_${build}`}`;
  if (tag.length > 128) return undefined;
  const series = [`${major}.${minor}`, ...(major === 0 ? [] : [`${major}`])];
  return { tag, series: preRelease === "" ? series : [] };
};

/** A version tag of ours: `v1.2.3`, or `v1.2.3-rc.1` for one that is to be tried first. */
export interface Version {
  readonly tag: string;
  /** `v1` */
  readonly major: string;
  readonly numbers: readonly [number, number, number];
  readonly prerelease: boolean;
}

const number = "(0|[1-9][0-9]*)";
const pattern = new RegExp(`^v${number}\\.${number}\\.${number}(-[0-9A-Za-z][0-9A-Za-z.-]*)?$`);

/** Undefined for anything that is no version, `v1` among them. */
export function parseVersion(tag: string): Version | undefined {
  const [, major = "", minor, patch, suffix] = pattern.exec(tag) ?? [];
  if (major === "") return undefined;
  return {
    tag,
    major: `v${major}`,
    numbers: [Number(major), Number(minor), Number(patch)],
    prerelease: suffix !== undefined,
  };
}

/** Below 0 where `left` is the older one. Says nothing of two pre-releases of one version. */
const compare = (left: Version, right: Version): number =>
  left.numbers[0] - right.numbers[0] ||
  left.numbers[1] - right.numbers[1] ||
  left.numbers[2] - right.numbers[2];

/** Whether the tag of the major version is to point here: no pre-release, and none of its major is newer. */
export const leadsItsMajor = (version: Version, tags: readonly string[]): boolean =>
  !version.prerelease &&
  tags
    .map(parseVersion)
    .filter((other) => other !== undefined && other.major === version.major && !other.prerelease)
    .every((other) => other !== undefined && compare(other, version) <= 0);

/** Three numbers without leading zeros, then perhaps a pre-release and build metadata: semver.org, version 2. */
const pattern =
  /^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?)$/;

/** `1.2.0-rc.1` of `v1.2.0-rc.1`; undefined where that is no semantic version. */
export const semanticVersion = (text: string): string | undefined => pattern.exec(text)?.[1];

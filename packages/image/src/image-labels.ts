import type { BuildRequest } from "./types.ts";

const prefix = "org.opencontainers.image.";

const timeOf = ({ source, commitTime }: BuildRequest): string | undefined =>
  source.sourceDateEpoch === undefined
    ? commitTime
    : new Date(source.sourceDateEpoch * 1000).toISOString().replace(".000Z", "Z");

/** `v1.4.2` is version 1.4.2; another git tag is one as it is written. */
const versionOf = ({ tags }: BuildRequest): string | undefined =>
  /^refs\/tags\/(.+)$/.exec(tags.ref ?? "")?.[1]?.replace(/^v(?=\d)/, "");

/**
 * OCI's standard names, for labels and annotations alike. They name the commit that is built, and so are no part of the
 * source; a time that is neither the commit's nor asked for would change the image with each build.
 */
export const standardLabels = (request: BuildRequest): Readonly<Record<string, string>> => {
  const values = {
    created: timeOf(request),
    revision: request.tags.commit,
    source: request.sourceUrl,
    title: request.repository,
    url: request.sourceUrl,
    version: versionOf(request),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[prefix + name, value]])),
  );
};

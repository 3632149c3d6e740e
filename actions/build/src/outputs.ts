import type { BuildResult, LookResult } from "@towline/image";

/** What became of one service. Of a dry run there are neither tags nor, where it has to be built, a digest. */
export type Image = { readonly service: string } & (BuildResult | LookResult);

/** By name of the output. Names, tags and digests only: GitHub drops an output that holds a masked account. */
export const imageOutputs = (images: readonly Image[]): Readonly<Record<string, unknown>> => {
  const digests = Object.fromEntries(images.map(({ service, digest }) => [service, digest ?? ""]));
  const [only, second] = images;
  if (only === undefined || second !== undefined) return { digests };
  const { digest, repository, sourceKey } = only;
  const done =
    "tags" in only ? { tags: only.tags.join("\n"), built: only.built, metadata: only.metadata } : {};
  return { digest, digests, repository, "source-key": sourceKey, ...done };
};

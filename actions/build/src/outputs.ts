import type { ActionKit } from "@towline/action-kit";
import type { BuildResult, LookResult } from "@towline/image";

/** What became of one service. Of a dry run there are neither tags nor, where it has to be built, a digest. */
export type Image = { readonly service: string } & (BuildResult | LookResult);

/** Names, tags and digests only: GitHub drops an output that holds a masked account. */
export const writeOutputs = (images: readonly Image[], kit: Pick<ActionKit, "output">): void => {
  kit.output("digests", Object.fromEntries(images.map(({ service, digest }) => [service, digest ?? ""])));
  const [only, second] = images;
  if (only === undefined || second !== undefined) return;
  kit.output("digest", only.digest);
  kit.output("repository", only.repository);
  kit.output("source-key", only.sourceKey);
  if (!("tags" in only)) return;
  kit.output("tags", only.tags.join("\n"));
  kit.output("built", only.built);
  kit.output("metadata", only.metadata);
};
